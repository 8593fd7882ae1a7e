package org.endstate.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.timeline.DateBand;

/** A drawing of dates with their spread, one row each: its name, the planned work, P10 to P90, and P50. */
final class RangeRows {

    private static final double LEFT = 8;
    private static final double RIGHT = Plot.WIDTH - 16;
    private static final double TOP = 18;
    private static final double LINE = 14;
    private static final double BAND = 24;
    private static final double BELOW = 30;
    private static final int LINES = 2;

    private final Svg svg;
    private final TimeScale x;
    private final double bottom;
    private double row = TOP;

    /**
     * One row.
     *
     * @param style class of the option
     * @param planned the planned work, or the planned day twice; empty where nothing is planned
     */
    record Row(String label, String style, Optional<Span> planned, DateBand band) {

        private List<String> lines() {
            return Svg.wrap(label, LINES);
        }
    }

    /** From a day to a day. */
    record Span(LocalDate from, LocalDate to) {}

    /** How high a drawing of these rows is. */
    static double height(List<Row> rows) {
        return TOP
                + rows.stream()
                        .mapToDouble(row -> row.lines().size() * LINE + BAND)
                        .sum()
                + BELOW;
    }

    RangeRows(Plot.Title title, Span axis, Words words) {
        bottom = title.height() - BAND;
        svg = new Svg(title.id(), title.title(), title.description(), Plot.WIDTH, title.height());
        x = new TimeScale(axis.from(), axis.to(), LEFT, RIGHT);
        x.ticks().forEach(tick -> svg.line("grid", x.at(tick), TOP, x.at(tick), bottom));
        svg.line("axis", LEFT, bottom, RIGHT, bottom);
        Plot.timeAxis(svg, x, bottom, words);
    }

    /** An agreed date through all rows. */
    RangeRows mark(String letter, LocalDate date) {
        svg.line("agreed", x.at(date), TOP - 4, x.at(date), bottom);
        svg.text("letter", x.at(date), TOP - 6, "middle", letter);
        return this;
    }

    RangeRows rows(List<Row> rows) {
        rows.forEach(this::row);
        return this;
    }

    private void row(Row content) {
        for (String line : content.lines()) {
            row += LINE;
            svg.label("label", LEFT, RIGHT, row - 1, line);
        }
        double middle = row + 11;
        content.planned().ifPresent(span -> planned(span, middle));
        content.band().p10().ifPresentOrElse(from -> band(content, from, middle), () -> arrow(middle));
        row += BAND;
    }

    private void planned(Span span, double middle) {
        if (span.from().equals(span.to())) {
            svg.line("plan-day", x.at(span.to()), middle - 7, x.at(span.to()), middle + 7);
        } else {
            svg.rect("work", x.at(span.from()), middle - 2, x.at(span.to()) - x.at(span.from()), 4);
        }
    }

    private void band(Row content, LocalDate from, double middle) {
        double end = content.band().p90().map(x::at).orElse(RIGHT);
        svg.rect("band " + content.style(), x.at(from), middle - 6, StrictMath.max(2, end - x.at(from)), 12);
        content.band().p50().ifPresent(median -> svg.mark(content.style(), x.at(median), middle));
        if (content.band().p90().isEmpty()) {
            arrow(middle);
        }
    }

    private void arrow(double middle) {
        svg.path("beyond", "M" + Svg.number(RIGHT + 3) + " " + Svg.number(middle - 5) + "l6 5l-6 5z");
    }

    String close() {
        return svg.close();
    }
}
