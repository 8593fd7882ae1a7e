package org.endstate.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** A drawing of values over time: axes, bands, lines, columns and marks. */
final class Plot {

    static final double WIDTH = 360;
    private static final double LEFT = 40;
    private static final double RIGHT = WIDTH - 10;
    private static final double TOP = 20;

    /** By how much slabs overlap, so that no seam shows between them. */
    private static final double SEAM = 0.6;

    private static final double BELOW = 24;

    /** The least width that is kept for a month in words, and the width of one of its letters. */
    private static final double LABEL = 50;

    private static final double LETTER = 5;

    private final Svg svg;
    private final TimeScale x;
    private final LinearScale y;
    private final double bottom;
    private double lastMark = -100;

    /** What a drawing is called, and how high it is. */
    record Title(String id, String title, String description, double height) {}

    /** Draws the axes; values are written by {@code label}. */
    Plot(Title title, LocalDate from, LocalDate to, double highest, DoubleFunction<String> label, Words words) {
        svg = new Svg(title.id(), title.title(), title.description(), WIDTH, title.height());
        bottom = title.height() - BELOW;
        x = new TimeScale(from, to, LEFT, RIGHT);
        y = highest == 1 ? new LinearScale(0, 1, bottom, TOP) : LinearScale.around(0, highest, bottom, TOP);
        for (double tick : y.ticks()) {
            svg.line(tick == 0 ? "axis" : "grid", LEFT, y.at(tick), RIGHT, y.at(tick));
            svg.text("tick", LEFT - 6, y.at(tick) + 3.5, "end", label.apply(tick));
        }
        timeAxis(svg, x, bottom, words);
    }

    /** Ticks and months under a drawing. */
    static void timeAxis(Svg svg, TimeScale x, double y, Words words) {
        double widest = widest(x.ticks(), words);
        double room = StrictMath.max(LABEL, widest + LETTER);
        double last = -room;
        for (LocalDate tick : x.ticks()) {
            double at = x.at(tick);
            svg.line("axis", at, y, at, y + 4);
            double leftmost = StrictMath.max(x.left() + LABEL / 4, widest / 2);
            double middle = StrictMath.min(x.right() - room / 2, StrictMath.max(leftmost, at));
            if (middle - last >= room) {
                svg.text("tick", middle, y + 17, "middle", words.month(YearMonth.from(tick)));
                last = middle;
            }
        }
    }

    private static double widest(List<LocalDate> ticks, Words words) {
        return LETTER
                * ticks.stream()
                        .mapToInt(tick -> words.month(YearMonth.from(tick)).length())
                        .max()
                        .orElse(0);
    }

    /** The area between two values at each date. */
    <T> Plot band(String style, List<T> points, Curve<T> low, Curve<T> high) {
        String forth = high.path(points, x, y);
        String back = low.path(points.reversed(), x, y).replaceFirst("M", "L");
        svg.path(style, forth + back + "z");
        return this;
    }

    /** The area between two series of the same dates. */
    <T> Plot band(String style, List<T> low, List<T> high, Curve<T> curve) {
        String forth = curve.path(high, x, y);
        String back = curve.path(low.reversed(), x, y).replaceFirst("M", "L");
        svg.path(style, forth + back + "z");
        return this;
    }

    /** The mark of a single value. */
    Plot point(String style, LocalDate date, double value) {
        svg.mark(style, x.at(date), y.at(value));
        return this;
    }

    /** A number above the mark of a value. */
    Plot numbered(String number, LocalDate date, double value) {
        svg.text("letter", x.at(date), y.at(value) - 8, "middle", number);
        return this;
    }

    <T> Plot line(String style, List<T> points, Curve<T> curve) {
        svg.path(style, curve.path(points, x, y));
        return this;
    }

    /** A column from one value to another over a part of the axis. */
    Plot column(String style, LocalDate from, LocalDate to, double low, double high) {
        if (!(high > low)) {
            return this;
        }
        double width = x.at(to) - x.at(from);
        svg.rect(style, x.at(from) + width * 0.1, y.at(high), width * 0.8, y.at(low) - y.at(high));
        return this;
    }

    /** A part of a column that fills its part of the axis. */
    Plot slab(String style, LocalDate from, LocalDate to, double low, double high) {
        if (high > low) {
            double right = Math.min(x.at(to) + SEAM, RIGHT);
            svg.rect("slab " + style, x.at(from), y.at(high), right - x.at(from), y.at(low) - y.at(high));
        }
        return this;
    }

    /** A date with a letter above it; a letter that would touch the one before stands lower. */
    Plot mark(String letter, LocalDate date) {
        double at = x.at(date);
        double top = at - lastMark < 12 ? TOP + 4 : TOP - 6;
        lastMark = at;
        svg.line("agreed", at, top + 2, at, bottom);
        svg.text("letter", at, top, "middle", letter);
        return this;
    }

    /** A value that may not be exceeded from a date on. */
    Plot ceiling(double value, LocalDate from) {
        svg.line("ceiling", x.at(from), y.at(value), RIGHT, y.at(value));
        return this;
    }

    /** A value with a line over the whole width. */
    Plot level(String style, double value) {
        svg.line(style, LEFT, y.at(value), RIGHT, y.at(value));
        return this;
    }

    /** The planning date, where it does not stand at the edge. */
    Plot today(LocalDate date) {
        svg.line("today", x.at(date), TOP, x.at(date), bottom);
        return this;
    }

    String close() {
        return svg.close();
    }

    /** A value over time, joined by straight lines or by steps. */
    record Curve<T>(Function<T, LocalDate> date, ToDoubleFunction<T> value, boolean steps) {

        static <T> Curve<T> straight(Function<T, LocalDate> date, ToDoubleFunction<T> value) {
            return new Curve<>(date, value, false);
        }

        static <T> Curve<T> steps(Function<T, LocalDate> date, ToDoubleFunction<T> value) {
            return new Curve<>(date, value, true);
        }

        private String path(List<T> points, TimeScale x, LinearScale y) {
            StringBuilder path = new StringBuilder();
            boolean forth = points.size() < 2 || date.apply(points.getFirst()).isBefore(date.apply(points.getLast()));
            for (T point : points) {
                String across = Svg.number(x.at(date.apply(point)));
                String up = Svg.number(y.at(value.applyAsDouble(point)));
                if (path.isEmpty()) {
                    path.append('M').append(across).append(' ').append(up);
                } else if (steps) {
                    path.append(forth ? "H" + across + "V" + up : "V" + up + "H" + across);
                } else {
                    path.append('L').append(across).append(' ').append(up);
                }
            }
            return path.toString();
        }
    }
}
