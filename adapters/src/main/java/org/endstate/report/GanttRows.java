package org.endstate.report;

import java.time.LocalDate;
import java.util.List;
import org.endstate.report.RangeRows.Span;
import org.endstate.timeline.DateBand;

/**
 * A drawing of a plan: under the name of each site a bar for every task, with its name beside it, then P10 to P90 and
 * P50 of the day it is vacated.
 */
final class GanttRows {

    private static final double WIDTH = 960;
    private static final double LEFT = 8;
    private static final double RIGHT = WIDTH - 16;
    private static final double TOP = 18;
    private static final double LABEL = 22;
    private static final double BAR = 15;
    private static final double LETTER = 5.6;
    private static final double BAND = 22;
    private static final double BELOW = 30;

    private final Svg svg;
    private final TimeScale x;
    private final double bottom;
    private double row = TOP;

    /** A task: its name, what is said of it when pointed at, and from when to when. */
    record Bar(String name, String tip, Span span) {}

    /**
     * A site.
     *
     * @param style class of the option
     * @param bars in order of their start
     */
    record Lane(String label, String style, List<Bar> bars, DateBand vacated) {
        Lane {
            bars = List.copyOf(bars);
        }

        private double height() {
            return LABEL + bars.size() * BAR + BAND;
        }
    }

    static double height(List<Lane> lanes) {
        return TOP + lanes.stream().mapToDouble(Lane::height).sum() + BELOW;
    }

    GanttRows(Plot.Title title, Span axis, Words words) {
        bottom = title.height() - BELOW + 6;
        svg = new Svg(title.id(), title.title(), title.description(), WIDTH, title.height());
        x = new TimeScale(axis.from(), axis.to(), LEFT, RIGHT);
        x.ticks().forEach(tick -> svg.line("grid", x.at(tick), TOP, x.at(tick), bottom));
        svg.line("axis", LEFT, bottom, RIGHT, bottom);
        Plot.timeAxis(svg, x, bottom, words);
    }

    /** An agreed date through all lanes. */
    GanttRows mark(String letter, LocalDate date) {
        svg.line("agreed", x.at(date), TOP - 4, x.at(date), bottom);
        svg.text("letter", x.at(date), TOP - 6, "middle", letter);
        return this;
    }

    GanttRows lanes(List<Lane> lanes) {
        lanes.forEach(this::lane);
        return this;
    }

    private void lane(Lane lane) {
        svg.label("label strong", LEFT, RIGHT, row + LABEL - 6, lane.label());
        row += LABEL;
        for (Bar bar : lane.bars()) {
            double from = x.at(bar.span().from());
            double to = x.at(bar.span().to().plusDays(1));
            svg.path("work", box(from, row + 2, StrictMath.max(1.5, to - from), BAR - 5), bar.tip());
            name(bar.name(), from, to);
            row += BAR;
        }
        lane.vacated().p10().ifPresent(from -> band(lane, from, row + 8));
        row += BAND;
    }

    /**
     * The name of a task after its bar, or before it where there is no room after it. A drawing has no fonts to
     * measure.
     */
    private void name(String name, double from, double to) {
        boolean fits = to + 6 + name.length() * LETTER <= RIGHT;
        svg.text("tick label", fits ? to + 6 : from - 6, row + BAR - 4, fits ? "start" : "end", name);
    }

    private static String box(double left, double top, double width, double height) {
        return "M" + Svg.number(left) + " " + Svg.number(top) + "h" + Svg.number(width) + "v" + Svg.number(height) + "h"
                + Svg.number(-width) + "z";
    }

    private void band(Lane lane, LocalDate from, double middle) {
        double end = lane.vacated().p90().map(x::at).orElse(RIGHT);
        svg.rect("band " + lane.style(), x.at(from), middle - 6, StrictMath.max(2, end - x.at(from)), 12);
        lane.vacated().p50().ifPresent(median -> svg.mark(lane.style(), x.at(median), middle));
        if (lane.vacated().p90().isEmpty()) {
            svg.path("beyond", "M" + Svg.number(RIGHT + 3) + " " + Svg.number(middle - 5) + "l6 5l-6 5z");
        }
    }

    String close() {
        return svg.close();
    }
}
