package org.endstate.web;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.endstate.record.LedgerStore;
import org.endstate.store.PooledTables;
import org.endstate.store.PostgresAddress;
import org.endstate.store.PostgresLedger;
import org.endstate.store.PostgresServer;
import org.endstate.store.SqliteLedger;

/**
 * Databases of a workbench as the program keeps them: in its folder, or on the server of this test run.
 *
 * @param records opens the record of a mission under an origin
 */
record InventedDatabases(Make make, HikariDataSource pool, BiFunction<String, String, LedgerStore> records)
        implements Databases {

    /** The databases of this folder; asked for again, they hold what they held. */
    static InventedDatabases in(Path data, Make make) {
        try {
            Path records = Files.createDirectories(data.resolve("records"));
            return switch (make) {
                case SQLITE ->
                    new InventedDatabases(
                            make,
                            PooledTables.sqlite(data.resolve("workbench.db")),
                            (mission, origin) -> SqliteLedger.open(records.resolve(mission + ".db"), origin));
                case POSTGRESQL -> on(address(data.resolve("server")));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InventedDatabases on(PostgresAddress server) {
        return new InventedDatabases(
                Make.POSTGRESQL,
                PooledTables.postgres(server.inSchema("endstate_workbench")),
                (mission, origin) -> PostgresLedger.open(server.inSchema("endstate_record_" + mission), origin));
    }

    /** A database of its own for every folder, which remembers it. */
    private static PostgresAddress address(Path remembered) throws IOException {
        if (!Files.exists(remembered)) {
            Files.writeString(remembered, PostgresServer.shared().newDatabase().text());
        }
        return new PostgresAddress(Files.readString(remembered), Optional.empty());
    }

    @Override
    public DataSource tables() {
        return pool;
    }

    @Override
    public LedgerStore record(String mission, String origin) {
        return records.apply(mission, origin);
    }

    @Override
    public void close() {
        pool.close();
    }
}
