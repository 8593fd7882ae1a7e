package org.endstate.web;

import java.io.IOException;
import org.endstate.record.LedgerStore;

/** Where the records of commissions grow. Safe for use by many threads. */
public interface Records {

    /**
     * The record of a mission's commission, begun where there is none. It stays open until it is closed.
     *
     * @param mission id of the mission
     * @param origin by which a new record is told from all others
     */
    LedgerStore open(WorkbenchSettings settings, String mission, String origin) throws IOException;
}
