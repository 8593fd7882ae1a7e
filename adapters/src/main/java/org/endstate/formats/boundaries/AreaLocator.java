package org.endstate.formats.boundaries;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.endstate.evidence.Event.Point;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Tells in which area a point lies. Since outlines are simplified, a point in no area of any country counts in the
 * nearest of its country if that is within a tenth of a degree. Not safe for use by several threads.
 */
public final class AreaLocator {

    private static final double NEAR_DEGREES = 0.1;

    private final GeometryFactory geometries = new GeometryFactory();
    private final STRtree outlines = new STRtree();

    private record Outline(RegisteredArea area, PreparedGeometry shape) {}

    /** A locator for all areas of the register whose boundaries are known. */
    public AreaLocator(AreaRegister register, Boundaries boundaries) {
        for (RegisteredArea area : register.all()) {
            boundaries
                    .find(area.id())
                    .map(this::geometry)
                    .ifPresent(shape -> outlines.insert(
                            shape.getEnvelopeInternal(), new Outline(area, PreparedGeometryFactory.prepare(shape))));
        }
        outlines.build();
    }

    /** The code of the area of one of the countries in which the point lies; empty if it lies in another country. */
    public Optional<String> find(Set<String> countries, Point point) {
        Geometry place = geometries.createPoint(new Coordinate(point.longitude(), point.latitude()));
        Envelope near = place.getEnvelopeInternal();
        near.expandBy(NEAR_DEGREES);
        List<Outline> around = around(near);
        List<Outline> over =
                around.stream().filter(outline -> outline.shape().covers(place)).toList();
        return own(over, countries)
                .findFirst()
                .or(() ->
                        over.isEmpty() ? own(nearest(around, place), countries).findFirst() : Optional.empty())
                .map(outline -> outline.area().id());
    }

    private List<Outline> around(Envelope envelope) {
        List<Outline> around = new ArrayList<>();
        outlines.query(envelope, item -> around.add((Outline) item));
        around.sort(Comparator.comparing(outline -> outline.area().id()));
        return around;
    }

    private static Stream<Outline> own(List<Outline> some, Set<String> countries) {
        return some.stream().filter(outline -> countries.contains(outline.area().country()));
    }

    /** The nearest area of any country, or none. */
    private static List<Outline> nearest(List<Outline> some, Geometry place) {
        return some.stream()
                .filter(outline -> distance(outline, place) < NEAR_DEGREES)
                .min(Comparator.comparingDouble(outline -> distance(outline, place)))
                .stream()
                .toList();
    }

    private static double distance(Outline outline, Geometry place) {
        return outline.shape().getGeometry().distance(place);
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
