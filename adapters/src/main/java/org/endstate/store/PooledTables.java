package org.endstate.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig;

/** Tables of a program's own, beside the record: connections that many threads share, and that are kept open. */
public final class PooledTables {

    private static final int MOST_CONNECTIONS = 8;
    private static final int BUSY_MILLIS = 10_000;

    private PooledTables() {}

    /** A SQLite file, written through to the disk with every commit; made where there is none. */
    public static HikariDataSource sqlite(Path file) {
        SQLiteConfig sqlite = new SQLiteConfig();
        sqlite.setJournalMode(SQLiteConfig.JournalMode.WAL);
        sqlite.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        sqlite.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        sqlite.setBusyTimeout(BUSY_MILLIS);
        sqlite.enforceForeignKeys(true);
        HikariDataSource pool = pool("jdbc:sqlite:" + file);
        pool.setDataSourceProperties(sqlite.toProperties());
        return pool;
    }

    /** A PostgreSQL database; its schema is the one the address names. */
    public static HikariDataSource postgres(PostgresAddress address) {
        HikariDataSource pool = pool(address.url());
        pool.setDataSourceProperties(address.properties());
        return pool;
    }

    /** Connects when it is first asked to. */
    private static HikariDataSource pool(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(MOST_CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setPoolName("endstate");
        return pool;
    }
}
