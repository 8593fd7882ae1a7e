package org.endstate.report;

import java.util.ArrayList;
import java.util.List;

/** A drawing of every single value of a few small samples: one row of dots each, equal values on top of each other. */
final class DotRows {

    private static final double LEFT = 12;
    private static final double RIGHT = Plot.WIDTH - 12;
    private static final double TOP = 4;
    private static final double LABEL = 20;
    private static final double LOWEST_ROW = 74;
    private static final double DOT = 7;
    private static final double LANE = DOT * 1.1;
    private static final double AXIS = 22;

    private final List<Row> rows;
    private final LinearScale x;
    private final Svg svg;
    private double top = TOP;

    /** A sample: its values in rising order, and their median where one is worth drawing. */
    record Row(String label, List<Long> values, List<Double> medians) {
        Row {
            values = List.copyOf(values);
            medians = List.copyOf(medians);
        }
    }

    /** Draws the rows and, under them, the axis. */
    DotRows(String id, String title, String description, List<Row> rows, LinearScale days, Words words) {
        this.rows = List.copyOf(rows);
        x = new LinearScale(days.low(), days.high(), LEFT, RIGHT);
        double bottom = TOP + rows.stream().mapToDouble(this::height).sum();
        svg = new Svg(id, title, description, Plot.WIDTH, bottom + AXIS);
        svg.line("axis", LEFT, bottom, RIGHT, bottom);
        for (double tick : x.ticks()) {
            svg.line(tick == 0 ? "axis" : "grid", x.at(tick), TOP + LABEL, x.at(tick), bottom + 4);
            svg.text("tick", x.at(tick), bottom + 17, "middle", words.whole(tick));
        }
        this.rows.forEach(this::draw);
    }

    /** High enough that no dot touches the label. */
    private double height(Row row) {
        int highest =
                lanes(row.values()).stream().mapToInt(Integer::intValue).max().orElse(0);
        return StrictMath.max(LOWEST_ROW, LABEL + DOT * 2 + highest * LANE);
    }

    private void draw(Row row) {
        double bottom = top + height(row);
        svg.label("label", LEFT, RIGHT, top + 13, Svg.wrap(row.label(), 1).getFirst());
        row.medians().forEach(median -> svg.line("median", x.at(median), top + LABEL, x.at(median), bottom));
        List<Integer> lanes = lanes(row.values());
        for (int i = 0; i < lanes.size(); i++) {
            svg.mark("slip", x.at(row.values().get(i)), bottom - DOT - lanes.get(i) * LANE);
        }
        top = bottom;
    }

    /** For each value the lowest lane in which the dot before it does not touch it. */
    private List<Integer> lanes(List<Long> values) {
        List<Double> right = new ArrayList<>();
        List<Integer> lanes = new ArrayList<>();
        for (long value : values) {
            double at = x.at(value);
            int lane = 0;
            while (lane < right.size() && at - right.get(lane) < DOT) {
                lane++;
            }
            if (lane == right.size()) {
                right.add(at);
            } else {
                right.set(lane, at);
            }
            lanes.add(lane);
        }
        return lanes;
    }

    String close() {
        return svg.close();
    }
}
