package org.endstate.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.endstate.record.RecordLines;

/** A database that keeps one record: all in which one make differs from another. */
interface Database {

    /** A connection that commits through to the disk. */
    Connection toWrite() throws SQLException;

    /** A connection whose transactions see the record as it stood at their beginning, and hinder nobody. */
    Connection toRead() throws SQLException;

    /** The lines of the record, as they stand at one moment, where there is one. */
    default Optional<RecordLines> lines() {
        try {
            return TableLines.open(this);
        } catch (SQLException e) {
            throw DatabaseLedger.failed(e);
        }
    }

    /** Waits until the transaction just begun is the only one that writes. */
    void lock(Connection connection) throws SQLException;

    /** The make, as scripts name it. */
    String make();

    /** Where it is, for people; no password. */
    @Override
    String toString();
}
