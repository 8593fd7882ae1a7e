package org.endstate.record;

import java.util.Optional;

/** Where a record is, or is to be, kept: a file or a database. What it cannot do it throws. */
public interface RecordPlace {

    /** The lines, as they stand at one moment, where a record is there. */
    Optional<RecordLines> read();

    /** Whether more can be added to a record that is there. */
    boolean grows();

    /**
     * Begins a record with the lines of a copy, or adds what the copy holds beyond the one that is there: entries and
     * signatures, all or none, and none unless the copy is in order and of the same record.
     *
     * @param origin the name of the record
     */
    void add(String origin, RecordLines copy);
}
