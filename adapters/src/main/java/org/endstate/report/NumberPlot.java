package org.endstate.report;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** A drawing of numbers over numbers: columns, lines, marks, and a line of reference. */
final class NumberPlot {

    private static final double LEFT = 40;
    private static final double RIGHT = Plot.WIDTH - 12;
    private static final double TOP = 14;
    private static final double BELOW = 40;

    private final Svg svg;
    private final LinearScale x;
    private final LinearScale y;
    private final double bottom;

    /**
     * An axis with its name and the numbers written on it.
     *
     * @param ticks where a number stands, and how it is written; a mark of the axis where nothing is written
     */
    record Axis(String name, double low, double high, List<Tick> ticks) {
        Axis {
            ticks = List.copyOf(ticks);
        }
    }

    /** A place on an axis. */
    record Tick(double at, String label) {}

    NumberPlot(Plot.Title title, Axis across, Axis up) {
        svg = new Svg(title.id(), title.title(), title.description(), Plot.WIDTH, title.height());
        bottom = title.height() - BELOW;
        x = new LinearScale(across.low(), across.high(), LEFT, RIGHT);
        y = new LinearScale(up.low(), up.high(), bottom, TOP);
        for (Tick tick : up.ticks()) {
            svg.line("grid", LEFT, y.at(tick.at()), RIGHT, y.at(tick.at()));
            svg.text("tick", LEFT - 6, y.at(tick.at()) + 3.5, "end", tick.label());
        }
        svg.line("axis", LEFT, bottom, RIGHT, bottom);
        for (Tick tick : across.ticks()) {
            svg.line("axis", x.at(tick.at()), bottom, x.at(tick.at()), bottom + 4);
            svg.text("tick", x.at(tick.at()), bottom + 16, "middle", tick.label());
        }
        svg.text("tick", RIGHT, bottom + 32, "end", across.name());
    }

    /** A column from the foot of the drawing to a value. */
    NumberPlot column(String style, double from, double to, double value) {
        svg.rect(style, x.at(from) + 1, y.at(value), x.at(to) - x.at(from) - 2, bottom - y.at(value));
        return this;
    }

    /** What a value should be, over the whole width. */
    NumberPlot reference(double value) {
        svg.line("agreed", LEFT, y.at(value), RIGHT, y.at(value));
        return this;
    }

    /** Where what is said and what happens are the same. */
    NumberPlot diagonal() {
        double low = StrictMath.max(x.low(), y.low());
        double high = StrictMath.min(x.high(), y.high());
        svg.line("agreed", x.at(low), y.at(low), x.at(high), y.at(high));
        return this;
    }

    NumberPlot mark(String style, double at, double value) {
        svg.mark(style, x.at(at), y.at(value));
        return this;
    }

    <T> NumberPlot line(String style, List<T> points, ToDoubleFunction<T> across, ToDoubleFunction<T> up) {
        StringBuilder path = new StringBuilder();
        for (T point : points) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(Svg.number(x.at(across.applyAsDouble(point))))
                    .append(' ')
                    .append(Svg.number(y.at(up.applyAsDouble(point))));
        }
        svg.path(style, path);
        return this;
    }

    String close() {
        return svg.close();
    }
}
