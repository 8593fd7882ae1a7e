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
    private static final double LABEL = 22;
    private static final double BAR = 15;
    private static final double LETTER = 5.6;
    private static final double BAND = 22;

    private final RowCanvas canvas;
    private double row = RowCanvas.TOP;

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
        return RowCanvas.TOP + lanes.stream().mapToDouble(Lane::height).sum() + RowCanvas.BELOW;
    }

    GanttRows(Plot.Title title, Span axis, Words words) {
        canvas = new RowCanvas(title, WIDTH, axis, words);
    }

    /** An agreed date through all lanes. */
    GanttRows mark(String letter, LocalDate date) {
        canvas.mark(letter, date);
        return this;
    }

    GanttRows lanes(List<Lane> lanes) {
        lanes.forEach(this::lane);
        return this;
    }

    private void lane(Lane lane) {
        canvas.label("label strong", row + LABEL - 6, lane.label());
        row += LABEL;
        for (Bar bar : lane.bars()) {
            double from = canvas.at(bar.span().from());
            double to = canvas.at(bar.span().to().plusDays(1));
            canvas.svg().path("work", box(from, row + 2, StrictMath.max(1.5, to - from), BAR - 5), bar.tip());
            name(bar.name(), from, to);
            row += BAR;
        }
        lane.vacated().p10().ifPresent(p10 -> canvas.band(lane.style(), p10, lane.vacated(), row + 8));
        row += BAND;
    }

    /**
     * The name of a task after its bar, or before it where there is no room after it. A drawing has no fonts to
     * measure.
     */
    private void name(String name, double from, double to) {
        boolean fits = to + 6 + name.length() * LETTER <= canvas.right();
        canvas.svg().text("tick label", fits ? to + 6 : from - 6, row + BAR - 4, fits ? "start" : "end", name);
    }

    private static String box(double left, double top, double width, double height) {
        return "M" + Svg.number(left) + " " + Svg.number(top) + "h" + Svg.number(width) + "v" + Svg.number(height) + "h"
                + Svg.number(-width) + "z";
    }

    String close() {
        return canvas.svg().close();
    }
}
