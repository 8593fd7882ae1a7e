package org.endstate.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.endstate.report.Outline.Box;
import org.endstate.report.Outline.Point;

/**
 * A map of areas, each with a tint and a short text. Degrees east are shortened by the cosine of the middle latitude
 * (the equirectangular projection), which a country of ordinary size does not show.
 */
final class AreaMap {

    private static final double MARGIN = 6;
    private static final double HIGHEST = 420;
    private static final double LETTER = 5.6;
    private static final int SCAN_LINES = 24;

    private final Svg svg;
    private final Box box;
    private final double squeeze;
    private final double scale;

    /**
     * An area to draw.
     *
     * @param style class of its tint in the style sheet
     * @param text what is written in it, where there is room
     * @param name what is written above that, where there is room; also its tooltip
     */
    record Shape(Outline outline, String style, String name, String text) {}

    private AreaMap(Plot.Title title, List<Shape> shapes) {
        box = Box.around(shapes.stream().map(Shape::outline).toList());
        squeeze = StrictMath.cos(StrictMath.toRadians((box.north() + box.south()) / 2));
        double width = StrictMath.max(1e-6, (box.east() - box.west()) * squeeze);
        double height = StrictMath.max(1e-6, box.north() - box.south());
        scale = StrictMath.min((Plot.WIDTH - 2 * MARGIN) / width, (HIGHEST - 2 * MARGIN) / height);
        svg = new Svg(title.id(), title.title(), title.description(), Plot.WIDTH, height * scale + 2 * MARGIN);
        shapes.forEach(this::area);
        shapes.forEach(this::label);
    }

    /** The drawing of at least one area; its height follows from its shape. */
    static String draw(Plot.Title title, List<Shape> shapes) {
        return new AreaMap(title, shapes).svg.close();
    }

    private void area(Shape shape) {
        StringBuilder path = new StringBuilder();
        for (List<Point> ring : shape.outline().rings()) {
            for (int i = 0; i < ring.size(); i++) {
                path.append(i == 0 ? 'M' : 'L')
                        .append(Svg.number(x(ring.get(i).east())))
                        .append(' ')
                        .append(Svg.number(y(ring.get(i).north())));
            }
            path.append('z');
        }
        svg.path("area " + shape.style(), path, shape.name() + ": " + shape.text());
    }

    private double x(double east) {
        return MARGIN + (east - box.west()) * squeeze * scale;
    }

    private double y(double north) {
        return MARGIN + (box.north() - north) * scale;
    }

    /** A level stretch of ground within an area. */
    private record Chord(double from, double to, double at) {

        double width() {
            return to - from;
        }

        double middle() {
            return (from + to) / 2;
        }
    }

    private void label(Shape shape) {
        Chord chord = widest(shape.outline());
        if (chord.width() < shape.text().length() * LETTER) {
            return;
        }
        boolean named = chord.width() >= shape.name().length() * LETTER;
        if (named) {
            svg.text("place", chord.middle(), chord.at() - 2, "middle", shape.name());
        }
        svg.text("place", chord.middle(), chord.at() + (named ? 10 : 4), "middle", shape.text());
    }

    /** The widest of some level lines through an area, those through its middle counting more. */
    private Chord widest(Outline outline) {
        Box of = Box.around(List.of(outline));
        Chord widest = new Chord(0, 0, 0);
        double best = -1;
        for (int i = 1; i < SCAN_LINES; i++) {
            double share = (double) i / SCAN_LINES;
            double north = of.south() + (of.north() - of.south()) * share;
            Chord chord = chord(outline, north);
            double worth = chord.width() * StrictMath.min(share, 1 - share);
            if (worth > best) {
                best = worth;
                widest = chord;
            }
        }
        return widest;
    }

    /** The longest stretch of a level line that lies within the area. */
    private Chord chord(Outline outline, double north) {
        double[] crossings = outline.rings().stream()
                .flatMapToDouble(ring -> crossings(ring, north))
                .map(this::x)
                .sorted()
                .toArray();
        return IntStream.range(0, crossings.length / 2)
                .mapToObj(i -> new Chord(crossings[2 * i], crossings[2 * i + 1], y(north)))
                .max(Comparator.comparingDouble(Chord::width))
                .orElse(new Chord(0, 0, 0));
    }

    private static DoubleStream crossings(List<Point> ring, double north) {
        return IntStream.range(0, ring.size())
                .filter(i -> ring.get(i).north() > north
                        != ring.get((i + 1) % ring.size()).north() > north)
                .mapToDouble(i -> crossing(ring.get(i), ring.get((i + 1) % ring.size()), north));
    }

    private static double crossing(Point from, Point to, double north) {
        return from.east() + (north - from.north()) / (to.north() - from.north()) * (to.east() - from.east());
    }
}
