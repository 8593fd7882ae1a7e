package org.endstate.web;

import java.io.IOException;
import javax.sql.DataSource;
import org.endstate.record.LedgerStore;

/** Where the workbench keeps its tables and the records of its commissions. Safe for use by many threads. */
public interface Databases extends AutoCloseable {

    /** Kinds of SQL the tables are written in. */
    enum Make {
        SQLITE,
        POSTGRESQL
    }

    /** What kind of database it is. */
    Make make();

    /** The workbench's own tables. What is committed there survives a crash. */
    DataSource tables();

    /**
     * The record of a mission's commission, begun where there is none. It stays open until it is closed.
     *
     * @param mission id of the mission
     * @param origin by which a new record is told from all others
     */
    LedgerStore record(String mission, String origin) throws IOException;

    @Override
    void close();
}
