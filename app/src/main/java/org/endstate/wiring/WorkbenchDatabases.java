package org.endstate.wiring;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.endstate.record.LedgerStore;
import org.endstate.store.PooledTables;
import org.endstate.store.PostgresAddress;
import org.endstate.store.PostgresLedger;
import org.endstate.store.SqliteLedger;
import org.endstate.web.Databases;

/** The databases of a workbench: files in its folder, or schemas of a PostgreSQL server. */
sealed interface WorkbenchDatabases extends Databases {

    /** Those at this address; in the folder where there is none. */
    static WorkbenchDatabases of(Path data, Optional<String> address, Optional<String> password) throws IOException {
        return address.isPresent() ? Server.of(new PostgresAddress(address.get(), password)) : Embedded.of(data);
    }

    /** A file for the tables, and one for every record. */
    record Embedded(Path records, HikariDataSource pool) implements WorkbenchDatabases {

        static Embedded of(Path data) throws IOException {
            Path records = Files.createDirectories(data.resolve("records"));
            return new Embedded(records, PooledTables.sqlite(data.resolve("workbench.db")));
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
            return SqliteLedger.open(records.resolve(mission + ".db"), origin);
        }

        @Override
        public void close() {
            pool.close();
        }
    }

    /** A schema for the tables, and one for every record. */
    record Server(PostgresAddress address, HikariDataSource pool) implements WorkbenchDatabases {

        static Server of(PostgresAddress address) {
            return new Server(address, PooledTables.postgres(address.inSchema("endstate_workbench")));
        }

        @Override
        public Make make() {
            return Make.POSTGRESQL;
        }

        @Override
        public DataSource tables() {
            return pool;
        }

        @Override
        public LedgerStore record(String mission, String origin) {
            return PostgresLedger.open(address.inSchema("endstate_record_" + mission), origin);
        }

        @Override
        public void close() {
            pool.close();
        }
    }
}
