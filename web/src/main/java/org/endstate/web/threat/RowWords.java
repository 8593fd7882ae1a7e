package org.endstate.web.threat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endstate.evidence.Contributions.Counting;
import org.endstate.evidence.Contributions.Part;
import org.endstate.evidence.Event;
import org.endstate.evidence.RecordedRow;
import org.endstate.evidence.RecordedRow.Subject;
import org.endstate.web.page.Written;
import org.endstate.web.screen.MissionPage;

/** The rows behind a number, in words. */
final class RowWords {

    static final String FILE = "inputs/events.csv";

    private final MissionPage on;
    private final Written written;

    RowWords(MissionPage on) {
        this.on = on;
        this.written = new Written(on.page().language());
    }

    /** What stands above the cells of a row. */
    List<String> columns() {
        return Stream.of("when", "where", "low", "best", "high", "counting", "counted", "source")
                .map(column -> on.say("threat.column." + column))
                .toList();
    }

    List<String> cells(Part part) {
        RecordedRow row = part.row();
        return List.of(
                when(row.subject()),
                where(row.subject()),
                written.whole(row.count().low()),
                written.whole(row.count().best()),
                written.whole(row.count().high()),
                counting(part.counting()),
                written.count(part.weight() * row.count().best()),
                source(row));
    }

    private String when(Subject subject) {
        return switch (subject) {
            case Subject.OneEvent(String id, Event.Timing timing, Event.Location where) ->
                span(timing) + detail("threat.day." + timing.precision());
            case Subject.WholeMonth whole ->
                on.say("threat.month", written.month(whole.month().atDay(1)));
        };
    }

    private String span(Event.Timing timing) {
        LocalDate start = timing.start();
        return start.equals(timing.end())
                ? written.date(start)
                : on.say("threat.interval", written.date(start), written.date(timing.end()));
    }

    private String where(Subject subject) {
        return switch (subject) {
            case Subject.OneEvent(String id, Event.Timing timing, Event.Location where) ->
                named(where) + detail("threat.place." + where.precision());
            case Subject.WholeMonth whole ->
                whole.where().equals("*") ? on.say("threat.place.whole") : whole.where() + detail("threat.place.area");
        };
    }

    private String named(Event.Location where) {
        String names = Stream.of(where.admin2(), where.admin1(), where.country())
                .filter(name -> !name.isEmpty() && !name.equals("*"))
                .collect(Collectors.joining(on.say("threat.comma")));
        return names.isEmpty() ? on.say("threat.place.unnamed") : names;
    }

    private String detail(String key) {
        return " (" + on.say(key) + ")";
    }

    private String counting(Counting counting) {
        return switch (counting) {
            case Counting.Here here -> on.say("threat.counting.here");
            case Counting.Allotted(double share) -> on.say("threat.counting.allotted", written.decimal(share, 3));
            case Counting.Nowhere nowhere -> on.say("threat.counting.nowhere");
        };
    }

    private String source(RecordedRow row) {
        String line = written.plain(row.line());
        return row.subject() instanceof Subject.OneEvent event && !event.id().isEmpty()
                ? on.say("threat.source.event", FILE, line, event.id())
                : on.say("threat.source", FILE, line);
    }
}
