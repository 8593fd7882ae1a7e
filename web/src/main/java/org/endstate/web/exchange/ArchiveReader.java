package org.endstate.web.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unpacks a ZIP archive into an empty folder. Bytes are counted as they come out, whatever the archive says of itself;
 * what is refused may leave files in the folder, which the caller removes.
 */
final class ArchiveReader {

    static final int MOST_FILES = 2_000;
    static final long MOST_BYTES = 100L << 20;

    private final Path archive;
    private final Path folder;
    private long left = MOST_BYTES;

    private ArchiveReader(Path archive, Path folder) {
        this.archive = archive;
        this.folder = folder;
    }

    /**
     * Unpacks it.
     *
     * @return the folder of the mission: the one given, or the only one in it where the archive holds nothing else
     */
    static Path unpack(Path archive, Path folder) throws IOException, ArchiveRefused {
        new ArchiveReader(archive, folder).unpack();
        List<Path> top;
        try (var found = Files.list(folder)) {
            top = found.toList();
        }
        return top.size() == 1 && Files.isDirectory(top.getFirst()) ? top.getFirst() : folder;
    }

    private void unpack() throws IOException, ArchiveRefused {
        try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            check(entries);
            for (ZipArchiveEntry entry : entries) {
                if (!entry.isDirectory()) {
                    write(zip, entry);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ArchiveRefused(new ArchiveFlaw.NoArchive());
        }
    }

    private static void check(List<ZipArchiveEntry> entries) throws ArchiveRefused {
        if (entries.isEmpty() || entries.size() > MOST_FILES) {
            throw new ArchiveRefused(new ArchiveFlaw.FileCount(entries.size(), MOST_FILES));
        }
        EntryNames names = new EntryNames();
        entries.forEach(names::check);
        if (!names.flaws().isEmpty()) {
            throw new ArchiveRefused(names.flaws());
        }
    }

    private void write(ZipFile zip, ZipArchiveEntry entry) throws IOException, ArchiveRefused {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IllegalStateException("A name that was looked at leads outside.");
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        CRC32 sum = new CRC32();
        try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), sum);
                OutputStream out = Files.newOutputStream(target)) {
            copy(in, out);
        }
        if (entry.getCrc() != sum.getValue()) {
            throw new IOException("The check sum of [" + entry.getName() + "] is not that of its bytes.");
        }
    }

    private void copy(InputStream in, OutputStream out) throws IOException, ArchiveRefused {
        byte[] piece = new byte[1 << 16];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            left -= read;
            if (left < 0) {
                throw new ArchiveRefused(new ArchiveFlaw.TooLarge(MOST_BYTES >> 20));
            }
            out.write(piece, 0, read);
        }
    }
}
