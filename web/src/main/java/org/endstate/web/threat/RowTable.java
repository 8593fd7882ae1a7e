package org.endstate.web.threat;

import java.util.List;
import org.endstate.evidence.Contributions.Counting;
import org.endstate.evidence.Contributions.Part;
import org.endstate.evidence.Event;
import org.endstate.evidence.RecordedRow.Subject;
import org.endstate.evidence.TallyBuilder;
import org.endstate.web.SafeCsv;

/** The rows behind a number as a file for other programs: ISO dates, 0 to 9, the codes of the data set. */
final class RowTable {

    private RowTable() {}

    /** Rows in their order, under a header. */
    static String csv(List<Part> parts) {
        SafeCsv csv = new SafeCsv();
        csv.row(List.of(
                "month",
                "start",
                "end",
                "date_precision",
                "area",
                "district",
                "place_precision",
                "low",
                "best",
                "high",
                "events",
                "counting",
                "share",
                "file",
                "line",
                "event"));
        parts.forEach(part -> csv.row(cells(part)));
        return csv.text();
    }

    private static List<String> cells(Part part) {
        TallyBuilder.Entry count = part.row().count();
        List<String> subject = subject(part.row().subject());
        return List.of(
                part.row().month().toString(),
                subject.get(0),
                subject.get(1),
                subject.get(2),
                subject.get(3),
                count.admin2(),
                subject.get(4),
                Integer.toString(count.low()),
                Integer.toString(count.best()),
                Integer.toString(count.high()),
                Integer.toString(count.events()),
                counting(part.counting()),
                Double.toString(part.weight()),
                RowWords.FILE,
                Integer.toString(part.row().line()),
                subject.get(5));
    }

    /** First day, last day, their precision, the area as it is called, precision of the place, the id. */
    private static List<String> subject(Subject subject) {
        return switch (subject) {
            case Subject.OneEvent(String id, Event.Timing timing, Event.Location where) ->
                List.of(
                        timing.start().toString(),
                        timing.end().toString(),
                        Integer.toString(timing.precision()),
                        where.admin1(),
                        Integer.toString(where.precision()),
                        id);
            case Subject.WholeMonth whole -> List.of("", "", "", whole.where(), "", "");
        };
    }

    private static String counting(Counting counting) {
        return switch (counting) {
            case Counting.Here here -> "here";
            case Counting.Allotted allotted -> "allotted";
            case Counting.Nowhere nowhere -> "nowhere";
        };
    }
}
