package org.endstate.report;

import java.time.LocalDate;
import org.endstate.report.RangeRows.Span;
import org.endstate.timeline.DateBand;

/** What drawings of rows over time share: their axis, agreed dates through all rows, and dates with their spread. */
final class RowCanvas {

    static final double LEFT = 8;
    /** Above the rows. */
    static final double TOP = 18;
    /** From the end of the rows down. */
    static final double BELOW = 30;

    private static final double RIGHT = 16;
    private static final double AXIS = 24;

    private final Svg svg;
    private final TimeScale x;
    private final double right;
    private final double bottom;

    RowCanvas(Plot.Title title, double width, Span axis, Words words) {
        right = width - RIGHT;
        bottom = title.height() - AXIS;
        svg = new Svg(title.id(), title.title(), title.description(), width, title.height());
        x = new TimeScale(axis.from(), axis.to(), LEFT, right);
        x.ticks().forEach(tick -> svg.line("grid", x.at(tick), TOP, x.at(tick), bottom));
        svg.line("axis", LEFT, bottom, right, bottom);
        Plot.timeAxis(svg, x, bottom, words);
    }

    Svg svg() {
        return svg;
    }

    /** The end of the axis. */
    double right() {
        return right;
    }

    double at(LocalDate date) {
        return x.at(date);
    }

    /** An agreed date through all rows. */
    void mark(String letter, LocalDate date) {
        svg.line("agreed", x.at(date), TOP - 4, x.at(date), bottom);
        svg.text("letter", x.at(date), TOP - 6, "middle", letter);
    }

    /** A line of text at the beginning of a row. */
    void label(String style, double baseline, String text) {
        svg.label(style, LEFT, right, baseline, text);
    }

    /** From P10, which has a day, to P90, with P50. */
    void band(String style, LocalDate p10, DateBand band, double middle) {
        double end = band.p90().map(x::at).orElse(right);
        svg.rect("band " + style, x.at(p10), middle - 6, StrictMath.max(2, end - x.at(p10)), 12);
        band.p50().ifPresent(median -> svg.mark(style, x.at(median), middle));
        if (band.p90().isEmpty()) {
            beyond(middle);
        }
    }

    /** An arrow: the date, or the end of its spread, is beyond what is drawn. */
    void beyond(double middle) {
        svg.path("beyond", "M" + Svg.number(right + 3) + " " + Svg.number(middle - 5) + "l6 5l-6 5z");
    }
}
