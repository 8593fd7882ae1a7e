package org.endstate.report;

import java.util.List;

/**
 * The outline of an area on the map.
 *
 * @param rings closed lines of points; a point lies in the area where an odd number of rings surrounds it
 */
record Outline(List<List<Point>> rings) {

    Outline {
        rings = rings.stream().map(List::copyOf).toList();
    }

    /** Degrees east and north. */
    record Point(double east, double north) {}

    /** The box around all of the rings. */
    record Box(double west, double south, double east, double north) {

        static Box around(List<Outline> outlines) {
            double west = Double.POSITIVE_INFINITY;
            double south = Double.POSITIVE_INFINITY;
            double east = Double.NEGATIVE_INFINITY;
            double north = Double.NEGATIVE_INFINITY;
            for (Point point : outlines.stream()
                    .flatMap(outline -> outline.rings().stream())
                    .flatMap(List::stream)
                    .toList()) {
                west = StrictMath.min(west, point.east());
                south = StrictMath.min(south, point.north());
                east = StrictMath.max(east, point.east());
                north = StrictMath.max(north, point.north());
            }
            return new Box(west, south, east, north);
        }
    }
}
