package org.endstate.formats.events;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.endstate.evidence.Event;
import org.endstate.evidence.Release;
import org.endstate.formats.text.Flaw;

/** Takes in the events of one file. */
final class EventIntake {

    private final EventRows reader;
    private final Release release;
    private final Collector collector;
    private final Issues issues;
    private final RowCounts rows = new RowCounts();
    private final SeenIds seen = new SeenIds();
    private final Set<String> countries = new HashSet<>();
    private int spanning;
    private int firstSpanning;

    EventIntake(Coding coding, Release release, Collector collector, Issues issues) {
        this.reader = new EventRows(coding, issues::add);
        this.release = release;
        this.collector = collector;
        this.issues = issues;
    }

    RowCounts rows() {
        return rows;
    }

    void take(Cells row) {
        Optional<Event> read = reader.read(row);
        if (read.isEmpty() || isDuplicate(row)) {
            rows.skip();
            return;
        }
        Event event = read.get();
        countries.add(event.location().country());
        Collector.Fate fate = collector.add(event, release, row.line(), issues);
        rows.add(fate);
        if (fate == Collector.Fate.TOO_LARGE) {
            issues.add(tooLarge(row, event.month()));
        }
        if (fate == Collector.Fate.COUNTED && event.timing().spansMonths()) {
            firstSpanning = spanning == 0 ? row.line() : firstSpanning;
            spanning++;
        }
    }

    private boolean isDuplicate(Cells row) {
        String id = row.text(Field.ID);
        int first = id.isEmpty() ? 0 : seen.put(id, row.line());
        if (first != 0) {
            issues.add(TableRows.duplicate(row, first));
        }
        return first != 0;
    }

    static Defect tooLarge(Cells row, YearMonth month) {
        return new Defect(
                Defect.Kind.SUM,
                Flaw.of(
                        row.placeOf(Field.BEST),
                        "with this row the deaths or events of " + month + " in one unit are too many to count",
                        "less than two thousand million"));
    }

    /** Ends the file: its release has the last word on its countries. */
    void finish() {
        countries.forEach(country -> collector.settle(country, release));
        if (spanning > 0) {
            issues.add(
                    firstSpanning,
                    "spans-months",
                    (spanning == 1 ? "1 event ends" : spanning + " events end")
                            + " in a later month than the one they count in, which is the one in which they began.");
        }
    }
}
