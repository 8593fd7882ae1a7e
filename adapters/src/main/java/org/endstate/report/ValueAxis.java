package org.endstate.report;

import java.util.ArrayList;
import java.util.List;

/** Values from 0 up along the vertical axis of a chart. */
record ValueAxis(double max, double top, double bottom) {

    /** An axis that reaches the next round number above the largest value. */
    static ValueAxis upTo(double largest, double top, double bottom) {
        double step = step(Math.max(largest, 1e-9));
        return new ValueAxis(step * Math.max(1, Math.ceil(largest / step - 1e-9)), top, bottom);
    }

    private static double step(double largest) {
        double power = Math.pow(10, Math.floor(Math.log10(largest / 4)));
        for (double factor : new double[] {1, 2, 2.5, 5}) {
            if (largest / (factor * power) <= 5) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    double y(double value) {
        return bottom - (bottom - top) * Math.min(1, Math.max(0, value / max));
    }

    double[] y(double[] values) {
        double[] ys = new double[values.length];
        for (int i = 0; i < ys.length; i++) {
            ys[i] = y(values[i]);
        }
        return ys;
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        double step = step(max);
        for (int i = 0; i * step <= max * 1.0001; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** Draws grid lines with their labels left of the plot. */
    void draw(Svg svg, Wording words, double left, double right) {
        for (double tick : ticks()) {
            svg.line(tick == 0 ? "axis" : "grid", left, y(tick), right, y(tick));
            svg.text("end tick", left - 6, y(tick) + 4, words.number(tick));
        }
    }
}
