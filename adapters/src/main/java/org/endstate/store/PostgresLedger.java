package org.endstate.store;

import java.util.Optional;
import org.endstate.record.RecordLines;

/**
 * A record in a PostgreSQL database (15 or newer): one in each schema, for teams that append from several machines. The
 * user needs the right to create tables once; afterwards the database takes from him the right to change or delete.
 */
public final class PostgresLedger extends DatabaseLedger {

    private PostgresLedger(Database database, String origin, Optional<RecordLines> copy) {
        super(database, origin, copy);
    }

    /** Opens the record of this origin, or begins it; refuses a database that holds another. */
    public static PostgresLedger open(PostgresAddress address, String origin) {
        return new PostgresLedger(new PostgresDatabase(address), origin, Optional.empty());
    }

    /** Begins a record with the lines of a copy, all or none; refuses a database that holds one already. */
    public static PostgresLedger restore(PostgresAddress address, String origin, RecordLines copy) {
        return new PostgresLedger(new PostgresDatabase(address), origin, Optional.of(copy));
    }

    /** The lines of the record in a database, as they stand at one moment, where it holds one. */
    public static Optional<RecordLines> read(PostgresAddress address) {
        return new PostgresDatabase(address).lines();
    }
}
