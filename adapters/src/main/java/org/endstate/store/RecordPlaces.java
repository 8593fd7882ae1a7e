package org.endstate.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.endstate.record.LedgerStore;
import org.endstate.record.RecordPlace;

/** Finds the place of a record by its name, as people write it. */
public final class RecordPlaces {

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(US_ASCII);

    private RecordPlaces() {}

    /**
     * A database on a server where the name begins like {@link PostgresAddress one}; a SQLite file where there is one,
     * or nothing yet and the name ends in {@code .db} or {@code .sqlite}; else a record file.
     *
     * @param here what relative names of files are resolved against
     * @param password for a server
     */
    public static RecordPlace of(String name, Path here, Optional<String> password) throws IOException {
        if (name.startsWith(PostgresAddress.MARK)) {
            return DatabasePlace.postgres(new PostgresAddress(name, password));
        }
        Path file = here.resolve(name);
        return isSqlite(file) ? DatabasePlace.sqlite(file) : new FilePlace(file);
    }

    /**
     * The database of this name, to add entries to the record of this origin; begun where there is none.
     *
     * @throws IllegalArgumentException for a record file, which does not grow
     */
    public static LedgerStore ledger(String name, Path here, Optional<String> password, String origin)
            throws IOException {
        if (name.startsWith(PostgresAddress.MARK)) {
            return PostgresLedger.open(new PostgresAddress(name, password), origin);
        }
        Path file = here.resolve(name);
        if (!isSqlite(file)) {
            throw new IllegalArgumentException("The record file [" + name
                    + "] is a copy and does not grow.\nMaybe name the database: a file that ends in .db, or the address of"
                    + " one on a server.");
        }
        return SqliteLedger.open(file, origin);
    }

    private static boolean isSqlite(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) > 0) {
            try (InputStream in = Files.newInputStream(file)) {
                return Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
            }
        }
        String name = file.toString();
        return name.endsWith(".db") || name.endsWith(".sqlite");
    }
}
