package org.endstate.web.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.endstate.web.mission.Missions;

/** A mission folder as a ZIP archive; its bytes depend on the names and bytes of the files alone. */
final class ArchiveWriter {

    /** The earliest day that an archive can state. */
    private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ArchiveWriter() {}

    /** Writes the files of the folder in order of their names. */
    static void write(Path folder, OutputStream out) throws IOException {
        ZipOutputStream archive = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (String file : Missions.files(folder)) {
            ZipEntry entry = new ZipEntry(file);
            entry.setTimeLocal(NO_DAY);
            archive.putNextEntry(entry);
            Files.copy(folder.resolve(file), archive);
            archive.closeEntry();
        }
        archive.finish();
        archive.flush();
    }
}
