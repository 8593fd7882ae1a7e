package org.endstate.web;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.commission.StatusResult;
import org.endstate.commission.Watch;
import org.endstate.oversight.Actual;

/** What has happened to a mission, and where it stands. Safe for use by many threads. */
public interface Stocktaking {

    /** Where the reports of what happened stand in a mission folder. */
    String file();

    /** Reads a mission folder as known on a day. */
    Backstage.Reading read(Path folder, LocalDate day);

    /** Reads it as it would be if the reports were these. */
    Backstage.Reading readWith(Path folder, Optional<LocalDate> day, byte[] reports);

    /** Every report of a mission folder, whenever it became known, in their order; none where it cannot be read. */
    List<Actual> reports(Path folder);

    /** The reports with one more at the end; every byte before it stays. */
    byte[] with(byte[] reports, Map<String, String> cells);

    /**
     * Where the mission stands; empty where the watch asked to stop.
     *
     * @param before the mission as known at the last session; empty where there was none
     */
    Optional<StatusResult> take(Dossier now, Optional<Dossier> before, int threads, Watch watch);

    /** The status in pieces of HTML by name: standing, decisions, alarms, changes, slips, tables. */
    Map<String, String> pieces(StatusResult result, Locale language);
}
