package org.endstate.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.endstate.report.Plot.Curve;
import org.endstate.threat.AreaOutlook;
import org.endstate.threat.AreaOutlook.Month;
import org.endstate.threat.AreaOutlook.Past;
import org.endstate.threat.ThreatOutlook;

/** The two drawings of one area: deaths by month with what may come, and the probability of each level. */
final class ThreatFigures {

    private static final int SHOWN_months = 36;

    private final Words words;
    private final AreaOutlook area;
    private final String id;
    private final String name;
    private final List<Past> past;
    private final Optional<ThreatOutlook.Recorded> recorded;

    ThreatFigures(ThreatBrief brief, AreaOutlook area, String id) {
        this.words = brief.words();
        this.area = area;
        this.id = id;
        this.name = brief.names().area(area.area());
        this.recorded = brief.outlook().record();
        this.past = area.past()
                .subList(
                        StrictMath.max(0, area.past().size() - SHOWN_months),
                        area.past().size());
    }

    /** Deaths recorded, then the fan of the forecast beside the baseline. */
    Figure deaths() {
        YearMonth first = past.isEmpty()
                ? area.months().getFirst().month()
                : past.getFirst().month();
        Plot plot = new Plot(
                new Plot.Title(id + "-deaths", words.of("threat.deaths", name), words.of("threat.deaths-desc"), 220),
                first.atDay(1),
                area.months().getLast().month().plusMonths(1).atDay(1),
                highest(),
                words::count,
                words);
        for (Past month : past) {
            LocalDate from = month.month().atDay(1);
            plot.column(style(month), from, from.plusMonths(1), 0, month.deaths());
        }
        plot.band(
                        "band",
                        area.months(),
                        Curve.straight(ThreatFigures::middle, m -> m.deaths().p10()),
                        Curve.straight(ThreatFigures::middle, m -> m.deaths().p90()))
                .line(
                        "line",
                        area.months(),
                        Curve.straight(ThreatFigures::middle, m -> m.deaths().p50()))
                .line(
                        "dash",
                        area.baseline(),
                        Curve.straight(ThreatFigures::middle, m -> m.deaths().p50()))
                .today(area.months().getFirst().month().atDay(1));
        return new Figure(id + "-deaths", words.of("threat.deaths", name), plot.close(), deathsTable());
    }

    private String style(Past month) {
        return (month.allotted() ? "column allotted" : "column") + (provisional(month) ? " provisional" : "");
    }

    private boolean provisional(Past month) {
        return recorded.filter(record -> record.isProvisional(month.month())).isPresent();
    }

    private static LocalDate middle(Month month) {
        return month.month().atDay(15);
    }

    private double highest() {
        DoubleStream seen = past.stream().mapToDouble(Past::deaths);
        DoubleStream ahead =
                area.months().stream().mapToDouble(month -> month.deaths().p90());
        DoubleStream baseline =
                area.baseline().stream().mapToDouble(month -> month.deaths().p50());
        return StrictMath.max(
                2,
                DoubleStream.concat(seen, DoubleStream.concat(ahead, baseline))
                        .max()
                        .orElse(0));
    }

    private Table deathsTable() {
        List<List<String>> rows = new ArrayList<>();
        String empty = words.of("empty");
        for (Past month : past) {
            String deaths = words.count(month.deaths());
            String counted = month.allotted() ? words.of("threat.allotted", deaths) : deaths;
            String shown = provisional(month) ? words.of("threat.provisional-count", counted) : counted;
            rows.add(List.of(words.month(month.month()), shown, empty, empty, empty, empty, empty, empty));
        }
        for (int i = 0; i < area.months().size(); i++) {
            Month month = area.months().get(i);
            rows.add(List.of(
                    words.month(month.month()),
                    empty,
                    words.whole(month.deaths().p10()),
                    words.whole(month.deaths().p50()),
                    words.whole(month.deaths().p80()),
                    words.whole(month.deaths().p90()),
                    words.decimal(month.mean(), 1),
                    i < area.baseline().size()
                            ? words.count(area.baseline().get(i).deaths().p50())
                            : empty));
        }
        List<String> columns = List.of(
                words.of("column.month"),
                words.of("threat.column.recorded"),
                words.of("p10"),
                words.of("p50"),
                words.of("p80"),
                words.of("p90"),
                words.of("threat.column.mean"),
                words.of("threat.column.baseline"));
        return new Table(words.of("threat.deaths", name), columns, rows);
    }

    /** A column of level probabilities for each month ahead, the lowest level at the bottom. */
    Figure levels() {
        List<Month> months = area.months();
        String title = words.of("threat.levels", name);
        Plot plot = new Plot(
                new Plot.Title(id + "-levels", title, words.of("threat.levels-desc"), 220),
                months.getFirst().month().atDay(1),
                months.getLast().month().plusMonths(1).atDay(1),
                1,
                value -> words.decimal(value, 1),
                words);
        for (Month month : months) {
            double below = 0;
            for (int level = 0; level < month.levels().size(); level++) {
                double above = below + month.levels().get(level);
                LocalDate from = month.month().atDay(1);
                plot.slab(StackedRows.style(level, month.levels().size()), from, from.plusMonths(1), below, above);
                below = above;
            }
        }
        return new Figure(id + "-levels", title, plot.close(), levelsTable(title));
    }

    private Table levelsTable(String title) {
        int levels = area.months().getFirst().levels().size();
        List<String> columns = new ArrayList<>(List.of(words.of("column.month")));
        IntStream.range(0, levels).forEach(level -> columns.add(words.of("level", words.whole(level))));
        List<List<String>> rows = new ArrayList<>();
        for (Month month : area.months()) {
            List<String> row = new ArrayList<>(List.of(words.month(month.month())));
            month.levels().forEach(probability -> row.add(words.probability(probability)));
            rows.add(row);
        }
        return new Table(title, columns, rows);
    }
}
