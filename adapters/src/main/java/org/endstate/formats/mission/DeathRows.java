package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.evidence.RecordedRow;
import org.endstate.evidence.RecordedRow.Subject;
import org.endstate.formats.events.TableRows;
import org.endstate.formats.text.Place;
import org.endstate.formats.yaml.Fields;

/** The record of deaths row by row, placed as it is when it is counted. */
final class DeathRows {

    private DeathRows() {}

    /**
     * The rows that count on the day, of a mission that could be read before; throws {@link IllegalStateException}
     * where a file that is needed cannot be read now.
     */
    static List<RecordedRow> read(MissionSource source, LocalDate day) {
        Problems problems = new Problems();
        FolderTexts texts = new FolderTexts(source, problems);
        Fields mission = texts.yaml(MissionFolder.FILE, "a mission file")
                .map(whole -> KnownFrom.keep(whole, day))
                .orElse(new Fields(Place.START, Map.of()));
        List<RecordedRow> rows = new ArrayList<>();
        EventReader reader = new EventReader(
                new AreaNames(mission.listGroups("areas")),
                Optional.of(day),
                (row, area) -> rows.add(new RecordedRow(row.at().line(), subject(row), row.count(), area)));
        texts.table(Tables.EVENTS, reader::read, reader::flaws);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("The record of deaths cannot be read any more: " + problems.list(source));
        }
        return List.copyOf(rows);
    }

    private static Subject subject(TableRows.Row row) {
        return row.event()
                .<Subject>map(event -> new Subject.OneEvent(event.id(), event.timing(), event.location()))
                .orElseGet(() -> new Subject.WholeMonth(row.month(), row.where().admin1()));
    }
}
