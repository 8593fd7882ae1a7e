package org.endstate.report;

import java.util.ArrayList;
import java.util.List;

/** A drawing of every single value of a few small samples: one row of dots each, equal values on top of each other. */
final class DotRows {

    private static final double LEFT = 12;
    private static final double RIGHT = Plot.WIDTH - 12;
    private static final double TOP = 4;
    private static final double ROW = 74;
    private static final double DOT = 7;

    private final Svg svg;
    private final LinearScale x;
    private double row = TOP;

    /** Draws the axis under so many rows. */
    DotRows(String id, String title, String description, int rows, LinearScale days, Words words) {
        x = new LinearScale(days.low(), days.high(), LEFT, RIGHT);
        double bottom = TOP + rows * ROW;
        svg = new Svg(id, title, description, Plot.WIDTH, bottom + 22);
        svg.line("axis", LEFT, bottom, RIGHT, bottom);
        for (double tick : x.ticks()) {
            svg.line(tick == 0 ? "axis" : "grid", x.at(tick), TOP + 18, x.at(tick), bottom + 4);
            svg.text("tick", x.at(tick), bottom + 17, "middle", words.whole(tick));
        }
    }

    /** The values in rising order, and a line at their median. */
    DotRows row(String label, List<Long> values, double median) {
        double bottom = row + ROW;
        svg.text("label", LEFT, row + 13, "start", Svg.wrap(label, 1).getFirst());
        svg.line("median", x.at(median), bottom - 48, x.at(median), bottom);
        List<Double> right = new ArrayList<>();
        for (long value : values) {
            double at = x.at(value);
            int lane = lane(right, at);
            if (lane == right.size()) {
                right.add(at);
            } else {
                right.set(lane, at);
            }
            svg.mark("slip", at, bottom - DOT - lane * DOT * 1.1);
        }
        row += ROW;
        return this;
    }

    /** The lowest lane in which the last dot does not touch this one. */
    private static int lane(List<Double> right, double at) {
        int lane = 0;
        while (lane < right.size() && at - right.get(lane) < DOT) {
            lane++;
        }
        return lane;
    }

    String close() {
        return svg.close();
    }
}
