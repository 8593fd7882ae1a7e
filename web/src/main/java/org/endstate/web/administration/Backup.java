package org.endstate.web.administration;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.endstate.web.Databases;
import org.endstate.web.WorkbenchSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Copies what the workbench keeps, while it is used. Each database is copied as it stands at one moment (SQLite's
 * {@code VACUUM INTO}), the workbench's own before the records, so that a record holds whatever the workbench points
 * at. Runs are left out: they are made again from the missions, byte for byte.
 */
@Component
class Backup {

    private static final String DATABASE = ".db";
    private static final Set<String> LEFT_OUT = Set.of("runs", "backup.key");

    private final Path data;
    private final boolean here;
    private final Seal seal;

    Backup(WorkbenchSettings settings, Databases databases) {
        data = settings.data();
        here = databases.make() == Databases.Make.SQLITE;
        seal = new Seal(data.resolve("backup.key"));
    }

    /** Whether everything is kept in files here; what a PostgreSQL server keeps is backed up with its own tools. */
    boolean possible() {
        return here;
    }

    /**
     * Writes a sealed copy into a file of its own; who is done with it deletes it. Nothing is left where that fails.
     */
    Path take() throws IOException {
        Path aside = Files.createTempDirectory(data, ".backup-");
        Path copy = Files.createTempFile(data, ".backup-", ".zip.enc");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(copy));
                OutputStream sealed = seal.over(out);
                ZipOutputStream zip = new ZipOutputStream(sealed)) {
            for (Path file : files()) {
                add(zip, file, aside);
            }
        } catch (IOException | RuntimeException e) {
            Files.delete(copy);
            throw e;
        } finally {
            delete(aside);
        }
        return copy;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(data)) {
            return found.filter(Files::isRegularFile)
                    .map(data::relativize)
                    .filter(Backup::kept)
                    .sorted(Comparator.comparingInt(Path::getNameCount).thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    private static boolean kept(Path file) {
        String name = file.toString();
        String first = file.getName(0).toString();
        boolean aside = Stream.of("-wal", "-shm", "-journal").anyMatch(end -> name.endsWith(DATABASE + end));
        return !aside
                && !name.startsWith(".")
                && !LEFT_OUT.contains(first)
                && !name.contains("/.taking-in-")
                && !name.contains("/.making-");
    }

    private void add(ZipOutputStream zip, Path file, Path aside) throws IOException {
        Path source = data.resolve(file);
        if (file.toString().endsWith(DATABASE)) {
            source = moment(source, aside.resolve(file.toString().replace('/', '-')));
        }
        zip.putNextEntry(new ZipEntry(file.toString()));
        Files.copy(source, zip);
        zip.closeEntry();
    }

    private static Path moment(Path database, Path copy) {
        SingleConnectionDataSource source = new SingleConnectionDataSource("jdbc:sqlite:" + database, true);
        try {
            JdbcClient.create(source)
                    .sql("vacuum into ?")
                    .param(copy.toString())
                    .update();
        } finally {
            source.destroy();
        }
        return copy;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
