package org.endstate.report;

import java.time.LocalDate;
import java.util.List;
import org.endstate.report.RangeRows.Span;
import org.endstate.timeline.DateBand;

/**
 * A drawing of a plan: under the name of each site a bar for every task, then P10 to P90 and P50 of the day it is
 * vacated.
 */
final class GanttRows {

    private static final double WIDTH = 720;
    private static final double LABEL = 18;
    private static final double BAR = 7;
    private static final double BAND = 22;

    private final RowCanvas canvas;
    private double row = RowCanvas.TOP;

    /** A task: what is said of it when pointed at, and from when to when. */
    record Bar(String tip, Span span) {}

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
        canvas.label(row + LABEL - 5, lane.label());
        row += LABEL;
        for (Bar bar : lane.bars()) {
            double from = canvas.at(bar.span().from());
            double to = canvas.at(bar.span().to().plusDays(1));
            canvas.svg().path("work", box(from, row, StrictMath.max(1.5, to - from), BAR - 2), bar.tip());
            row += BAR;
        }
        lane.vacated().p10().ifPresent(p10 -> canvas.band(lane.style(), p10, lane.vacated(), row + 8));
        row += BAND;
    }

    private static String box(double left, double top, double width, double height) {
        return "M" + Svg.number(left) + " " + Svg.number(top) + "h" + Svg.number(width) + "v" + Svg.number(height) + "h"
                + Svg.number(-width) + "z";
    }

    String close() {
        return canvas.svg().close();
    }
}
