package org.endstate.report;

import java.util.List;
import java.util.stream.IntStream;

/** A drawing of quantiles, one row per pool: a band from the first to the last, a mark at the middle. */
final class IntervalRows {

    private static final double LEFT = 12;
    private static final double RIGHT = Plot.WIDTH - 12;
    private static final double TOP = 4;
    private static final double ROW = 42;

    private final Svg svg;
    private final LinearScale x;
    private final boolean log;
    private double row = TOP;

    /** Whether the axis is one of ratios, and whether it is one of probabilities. */
    record Style(boolean log, boolean probability) {}

    /** Draws the axis that holds all values. */
    IntervalRows(String id, String title, String description, List<List<Double>> all, Style style, Words words) {
        log = style.log();
        double low = all.stream()
                .flatMap(List::stream)
                .mapToDouble(this::scaled)
                .min()
                .orElse(0);
        double high = all.stream()
                .flatMap(List::stream)
                .mapToDouble(this::scaled)
                .max()
                .orElse(1);
        double margin = high > low ? (high - low) * 0.04 : 1;
        x = style.probability()
                ? new LinearScale(0, 1, LEFT, RIGHT)
                : new LinearScale(low - margin, high + margin, LEFT, RIGHT);
        double bottom = TOP + all.size() * ROW;
        svg = new Svg(id, title, description, Plot.WIDTH, bottom + 22);
        svg.line("axis", LEFT, bottom, RIGHT, bottom);
        for (double at : ticks(style)) {
            String anchor = at == x.low() ? "start" : at == x.high() ? "end" : "middle";
            svg.line("grid", x.at(at), TOP, x.at(at), bottom + 4);
            svg.text("tick", x.at(at), bottom + 17, anchor, words.significant(log ? StrictMath.exp(at) : at));
        }
    }

    /** Quarters of an axis of ratios or probabilities, round numbers of any other. */
    private List<Double> ticks(Style style) {
        return style.log() || style.probability()
                ? IntStream.rangeClosed(0, 4)
                        .mapToObj(tick -> x.low() + (x.high() - x.low()) * tick / 4)
                        .toList()
                : x.ticks();
    }

    private double scaled(double value) {
        return log ? StrictMath.log(value) : value;
    }

    IntervalRows row(String label, List<Double> values) {
        svg.label("label", LEFT, RIGHT, row + 13, Svg.wrap(label, 1).getFirst());
        double from = x.at(scaled(values.getFirst()));
        double to = x.at(scaled(values.getLast()));
        svg.rect("band", from, row + 20, to - from, 12);
        svg.mark("party-a", x.at(scaled(values.get(values.size() / 2))), row + 26);
        row += ROW;
        return this;
    }

    /** What came true, marked in the row before. */
    IntervalRows outcome(double value) {
        svg.mark("ring", x.at(scaled(value)), row - ROW + 26);
        return this;
    }

    String close() {
        return svg.close();
    }
}
