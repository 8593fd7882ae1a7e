package org.endstate.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.endstate.formats.boundaries.Ring;
import org.endstate.formats.boundaries.Shape;

/**
 * A map of areas, each with a tint and a short text. Degrees east are shortened by the cosine of the middle latitude
 * (the equirectangular projection), which does no harm to a country of ordinary size.
 */
final class AreaMap {

    private static final double MARGIN = 6;
    private static final double HIGHEST = 420;
    private static final double LETTER = 5.6;
    private static final int LEVEL_LINES = 24;

    private final Svg svg;
    private final Box box;
    private final double squeeze;
    private final double scale;

    /**
     * An area to draw.
     *
     * @param style class of its tint in the style sheet
     * @param name what is written in it, where there is room; also its tooltip
     * @param text what is written below that, where there is room; empty for nothing
     * @param kept whether the text is written even where there is none
     */
    record Tile(Shape shape, String style, String name, String text, boolean kept) {

        /** An area that is written on only where there is room. */
        Tile(Shape shape, String style, String name, String text) {
            this(shape, style, name, text, false);
        }

        String tip() {
            return text.isEmpty() ? name : name + ": " + text;
        }
    }

    /** The rectangle around some shapes, in degrees. */
    private record Box(double west, double south, double east, double north) {

        static Box around(List<Shape> shapes) {
            double[] east = points(shapes, Ring::longitude).sorted().toArray();
            double[] north = points(shapes, Ring::latitude).sorted().toArray();
            return new Box(east[0], north[0], east[east.length - 1], north[north.length - 1]);
        }

        private interface Coordinate {
            double of(Ring ring, int point);
        }

        private static DoubleStream points(List<Shape> shapes, Coordinate coordinate) {
            return shapes.stream()
                    .flatMap(AreaMap::rings)
                    .flatMapToDouble(
                            ring -> IntStream.range(0, ring.size()).mapToDouble(point -> coordinate.of(ring, point)));
        }
    }

    private AreaMap(String id, String title, String description, List<Tile> tiles) {
        box = Box.around(tiles.stream().map(Tile::shape).toList());
        squeeze = StrictMath.cos(StrictMath.toRadians((box.north() + box.south()) / 2));
        double width = (box.east() - box.west()) * squeeze;
        double height = box.north() - box.south();
        scale = StrictMath.min((Plot.WIDTH - 2 * MARGIN) / width, (HIGHEST - 2 * MARGIN) / height);
        svg = new Svg(id, title, description, width * scale + 2 * MARGIN, height * scale + 2 * MARGIN);
        tiles.forEach(this::area);
        tiles.forEach(this::label);
    }

    /** The drawing of at least one area; how high it is follows from its shape. */
    static String draw(String id, String title, String description, List<Tile> tiles) {
        return new AreaMap(id, title, description, tiles).svg.close();
    }

    private static Stream<Ring> rings(Shape shape) {
        return shape.parts().stream().flatMap(part -> Stream.concat(Stream.of(part.outline()), part.holes().stream()));
    }

    private void area(Tile tile) {
        StringBuilder path = new StringBuilder();
        rings(tile.shape()).forEach(ring -> {
            for (int point = 0; point + 1 < ring.size(); point++) {
                path.append(point == 0 ? 'M' : 'L')
                        .append(Svg.number(x(ring.longitude(point))))
                        .append(' ')
                        .append(Svg.number(y(ring.latitude(point))));
            }
            path.append('z');
        });
        svg.path("area " + tile.style(), path, tile.tip());
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

    private void label(Tile tile) {
        Chord chord = widest(tile.shape());
        if (chord.width() < tile.text().length() * LETTER && !tile.kept()) {
            return;
        }
        boolean named = chord.width() >= tile.name().length() * LETTER;
        boolean both = named && !tile.text().isEmpty();
        if (named) {
            svg.text("place", chord.middle(), chord.at() + (both ? -2 : 4), "middle", tile.name());
        }
        if (!tile.text().isEmpty()) {
            svg.text("place", chord.middle(), chord.at() + (both ? 10 : 4), "middle", tile.text());
        }
    }

    /** The widest of some level lines through an area, those through its middle counting more. */
    private Chord widest(Shape shape) {
        Box of = Box.around(List.of(shape));
        Chord widest = new Chord(0, 0, 0);
        double best = -1;
        for (int line = 1; line < LEVEL_LINES; line++) {
            double share = (double) line / LEVEL_LINES;
            Chord chord = chord(shape, of.south() + (of.north() - of.south()) * share);
            double worth = chord.width() * StrictMath.min(share, 1 - share);
            if (worth > best) {
                best = worth;
                widest = chord;
            }
        }
        return widest;
    }

    /** The longest stretch of a level line that lies within the area. */
    private Chord chord(Shape shape, double north) {
        double[] crossings = rings(shape)
                .flatMapToDouble(ring -> crossings(ring, north))
                .map(this::x)
                .sorted()
                .toArray();
        return IntStream.range(0, crossings.length / 2)
                .mapToObj(i -> new Chord(crossings[2 * i], crossings[2 * i + 1], y(north)))
                .max(Comparator.comparingDouble(Chord::width))
                .orElse(new Chord(0, 0, 0));
    }

    private static DoubleStream crossings(Ring ring, double north) {
        return IntStream.range(0, ring.size() - 1)
                .filter(i -> ring.latitude(i) > north != ring.latitude(i + 1) > north)
                .mapToDouble(i -> ring.longitude(i)
                        + (north - ring.latitude(i))
                                / (ring.latitude(i + 1) - ring.latitude(i))
                                * (ring.longitude(i + 1) - ring.longitude(i)));
    }
}
