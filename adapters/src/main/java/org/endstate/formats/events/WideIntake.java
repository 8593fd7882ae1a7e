package org.endstate.formats.events;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.evidence.Event;
import org.endstate.evidence.TallyBuilder;
import org.endstate.formats.csv.CsvStream;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Quoted;

/** Takes in the rows of a table with a column for each unit. */
final class WideIntake {

    private final Layout.Wide layout;
    private final List<String> header;
    private final Collector collector;
    private final Issues issues;
    private final RowCounts rows = new RowCounts();
    private final Map<YearMonth, Integer> lines = new HashMap<>();

    WideIntake(Layout.Wide layout, List<String> header, Collector collector, Issues issues) {
        this.layout = layout;
        this.header = header;
        this.collector = collector;
        this.issues = issues;
    }

    RowCounts rows() {
        return rows;
    }

    void take(CsvStream row) {
        Place at = new Place(row.line(), 1);
        String text = row.text(header.indexOf(layout.month()));
        Optional<YearMonth> month = IsoDate.month(text);
        if (month.isEmpty()) {
            rows.skip();
            issues.add(new Defect(
                    Defect.Kind.DATE,
                    Flaw.of(
                            at,
                            "the month is " + (text.isEmpty() ? "empty" : Quoted.of(text)),
                            "a month such as 2018-05")));
            return;
        }
        Integer first = lines.putIfAbsent(month.get(), row.line());
        if (first != null) {
            rows.skip();
            issues.add(new Defect(
                    Defect.Kind.DUPLICATE_MONTH,
                    Flaw.of(
                            at,
                            "the month " + month.get() + " has a second row; the first is in line " + first,
                            "one row for each month")));
            return;
        }
        layout.units().forEach(unit -> cell(row, unit, month.get()));
        rows.add(Collector.Fate.COUNTED);
    }

    private void cell(CsvStream row, String unit, YearMonth month) {
        String text = row.text(header.indexOf(unit));
        OptionalInt deaths = WholeNumber.find(text, EventRows.MOST_DEATHS);
        if (deaths.isEmpty()) {
            issues.add(
                    row.line(),
                    "not-recorded",
                    Quoted.of(unit) + " in " + month + " is " + (text.isEmpty() ? "empty" : Quoted.of(text))
                            + "; expected a whole number from 0 to 1,000,000: the month counts as not recorded.");
        }
        Optional<TallyBuilder.Entry> count = deaths.isEmpty()
                ? Optional.empty()
                : Optional.of(new TallyBuilder.Entry(
                        deaths.getAsInt(), deaths.getAsInt(), deaths.getAsInt(), 0, OptionalInt.empty(), ""));
        var where = new Event.Location(unit, "", "", 0, Optional.empty());
        collector.add(new PanelRows.Entry(month, count), where, row.line(), issues);
    }
}
