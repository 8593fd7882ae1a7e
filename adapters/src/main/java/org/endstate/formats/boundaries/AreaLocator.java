package org.endstate.formats.boundaries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.evidence.Event.Point;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * Tells in which area of a country a point lies. A point outside all of them counts in the nearest if that is within a
 * tenth of a degree, since outlines are simplified. Not safe for use by several threads.
 */
public final class AreaLocator {

    private static final double NEAR_DEGREES = 0.1;

    private final AreaRegister register;
    private final Boundaries boundaries;
    private final GeometryFactory geometries = new GeometryFactory();
    private final Map<String, List<Outline>> byCountry = new HashMap<>();

    private record Outline(String id, PreparedGeometry shape) {}

    public AreaLocator(AreaRegister register, Boundaries boundaries) {
        this.register = register;
        this.boundaries = boundaries;
    }

    /** The code of the area of the country in which the point lies. */
    public Optional<String> find(String country, Point point) {
        Geometry place = geometries.createPoint(new Coordinate(point.longitude(), point.latitude()));
        List<Outline> outlines = byCountry.computeIfAbsent(country, this::outlines);
        return outlines.stream()
                .filter(outline -> outline.shape().covers(place))
                .map(Outline::id)
                .findFirst()
                .or(() -> nearest(outlines, place));
    }

    private static Optional<String> nearest(List<Outline> outlines, Geometry place) {
        String best = "";
        double least = NEAR_DEGREES;
        for (Outline outline : outlines) {
            double distance = outline.shape().getGeometry().distance(place);
            if (distance < least) {
                least = distance;
                best = outline.id();
            }
        }
        return Optional.of(best).filter(id -> !id.isEmpty());
    }

    private List<Outline> outlines(String country) {
        List<Outline> outlines = new ArrayList<>();
        for (RegisteredArea area : register.inCountry(country)) {
            boundaries
                    .find(area.id())
                    .ifPresent(shape ->
                            outlines.add(new Outline(area.id(), PreparedGeometryFactory.prepare(geometry(shape)))));
        }
        return outlines;
    }

    private Geometry geometry(Shape shape) {
        Polygon[] polygons = shape.parts().stream()
                .map(part -> geometries.createPolygon(
                        line(part.outline()),
                        part.holes().stream().map(this::line).toArray(LinearRing[]::new)))
                .toArray(Polygon[]::new);
        return geometries.createMultiPolygon(polygons);
    }

    private LinearRing line(Ring ring) {
        Coordinate[] points = new Coordinate[ring.size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(ring.longitude(i), ring.latitude(i));
        }
        return geometries.createLinearRing(points);
    }
}
