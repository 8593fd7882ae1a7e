package org.endstate.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.endstate.record.RecordLines;

/** A record in one SQLite file. */
public final class SqliteLedger extends DatabaseLedger {

    private SqliteLedger(Database database, String origin, Optional<RecordLines> copy) {
        super(database, origin, copy);
    }

    /** Opens the record of this origin, or begins it; refuses a file that holds another. */
    public static SqliteLedger open(Path file, String origin) {
        return new SqliteLedger(new SqliteDatabase(file), origin, Optional.empty());
    }

    /** Begins a record with the lines of a copy, all or none; refuses a file that holds one already. */
    public static SqliteLedger restore(Path file, String origin, RecordLines copy) {
        return orNothing(file, () -> new SqliteLedger(new SqliteDatabase(file), origin, Optional.of(copy)));
    }

    /** A file that was not there is not there after a failure. */
    private static SqliteLedger orNothing(Path file, Supplier<SqliteLedger> open) {
        boolean there = Files.exists(file);
        try {
            return open.get();
        } catch (RuntimeException e) {
            if (!there) {
                delete(file, e);
            }
            throw e;
        }
    }

    private static void delete(Path file, RuntimeException because) {
        for (String end : new String[] {"", "-wal", "-shm"}) {
            try {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + end));
            } catch (IOException e) {
                because.addSuppressed(new UncheckedIOException(e));
            }
        }
    }

    /** The lines of the record in a file, as they stand at one moment, where it holds one. */
    public static Optional<RecordLines> read(Path file) {
        return Files.exists(file) ? new SqliteDatabase(file).lines() : Optional.empty();
    }
}
