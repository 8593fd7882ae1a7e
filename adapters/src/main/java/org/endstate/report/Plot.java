package org.endstate.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A chart of values over time: axes, bands and lines in one picture of half a page's width. */
final class Plot {

    private static final double WIDTH = 360;
    private static final double LEFT = 46;
    private static final double RIGHT = 350;
    private static final double TOP = 12;

    private final Svg svg;
    private final TimeAxis time;
    private final ValueAxis values;
    private final double bottom;

    /** What a chart shows: its id, its title, a sentence for those who cannot see it, and its height. */
    record Frame(String id, String title, String description, double height) {}

    Plot(Frame frame, LocalDate from, LocalDate to, double largest, Wording words) {
        this.svg = new Svg(frame.id(), WIDTH, frame.height(), frame.title(), frame.description());
        this.bottom = frame.height() - 26;
        this.time = new TimeAxis(from, to, LEFT, RIGHT);
        this.values = ValueAxis.upTo(largest, TOP, bottom);
        values.draw(svg, words, LEFT, RIGHT);
        time.draw(svg, words, TOP, bottom);
    }

    /** A chart of probabilities from 0 to 1. */
    static Plot ofProbability(Frame frame, LocalDate from, LocalDate to, Wording words) {
        return new Plot(frame, from, to, 1, words);
    }

    <T> Plot band(
            String style, List<T> points, Coordinates<T> date, ToDoubleFunction<T> lower, ToDoubleFunction<T> upper) {
        svg.band(style, xs(points, date), ys(points, lower), ys(points, upper));
        return this;
    }

    <T> Plot line(String style, List<T> points, Coordinates<T> date, ToDoubleFunction<T> value) {
        if (!points.isEmpty()) {
            svg.path(style, xs(points, date), ys(points, value));
        }
        return this;
    }

    /** A vertical mark on a date, with its name at the top. */
    Plot mark(LocalDate date, String name) {
        double x = time.x(date);
        svg.line("mark", x, TOP, x, bottom);
        boolean late = x > (LEFT + RIGHT) / 2;
        svg.text((late ? "end" : "start") + " marked", late ? x - 4 : x + 4, TOP + 10, name);
        return this;
    }

    /** A horizontal mark at a value. */
    Plot level(double value) {
        svg.line("mark", LEFT, values.y(value), RIGHT, values.y(value));
        return this;
    }

    /** Bars that share their width among layers and stack from the bottom; shares of 1. */
    <T> Plot stack(List<T> points, Coordinates<T> date, int layers, Layer<T> share) {
        double step = (RIGHT - LEFT) / Math.max(1, points.size());
        for (T point : points) {
            double sum = 0;
            double x = time.x(date.of(point));
            for (int layer = 0; layer < layers; layer++) {
                double part = share.of(point, layer);
                svg.rectangle(
                        "level" + layer,
                        x,
                        values.y(sum + part),
                        Math.min(step - 0.6, RIGHT - x),
                        values.y(sum) - values.y(sum + part));
                sum += part;
            }
        }
        return this;
    }

    String close() {
        return svg.close();
    }

    private <T> double[] xs(List<T> points, Coordinates<T> date) {
        return points.stream().mapToDouble(point -> time.x(date.of(point))).toArray();
    }

    private <T> double[] ys(List<T> points, ToDoubleFunction<T> value) {
        return values.y(points.stream().mapToDouble(value).toArray());
    }

    /** The date of a point. */
    interface Coordinates<T> {
        LocalDate of(T point);
    }

    /** The share of a layer at a point. */
    interface Layer<T> {
        double of(T point, int layer);
    }
}
