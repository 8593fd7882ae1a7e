package org.endstate.web.threat;

import java.util.List;
import org.endstate.commission.Dossier;
import org.endstate.evidence.Contributions;
import org.endstate.evidence.DeathsByMonth;
import org.endstate.evidence.RecordedRow;

/**
 * The record of deaths of a mission, by month and row by row.
 *
 * @param dossier the mission as it was read with these rows
 */
record DeathRecord(Dossier dossier, DeathsByMonth months, List<RecordedRow> rows) {

    DeathRecord {
        rows = List.copyOf(rows);
    }

    /** The rows behind the deaths of an area in some months. */
    Contributions behind(String area, Months asked) {
        return Contributions.of(months, dossier.inputs().evidence().allotment(), rows, area, asked.from(), asked.to());
    }
}
