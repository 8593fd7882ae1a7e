package org.endstate.web;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.endstate.record.LedgerStore;
import org.endstate.store.PooledTables;
import org.endstate.store.SqliteLedger;

/** Databases in the folder of the workbench, as the program keeps them. */
record InventedDatabases(Path data, HikariDataSource pool) implements Databases {

    static InventedDatabases in(Path data) {
        try {
            Files.createDirectories(data.resolve("records"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new InventedDatabases(data, PooledTables.sqlite(data.resolve("workbench.db")));
    }

    @Override
    public Make make() {
        return Make.SQLITE;
    }

    @Override
    public DataSource tables() {
        return pool;
    }

    @Override
    public LedgerStore record(String mission, String origin) {
        return SqliteLedger.open(data.resolve("records").resolve(mission + ".db"), origin);
    }

    @Override
    public void close() {
        pool.close();
    }
}
