package org.endstate.formats.boundaries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads a quantised TopoJSON file, in which a border that two areas share is written once (Bostock and Metcalf, The
 * TopoJSON Format Specification, 1.0, sections 2.1.2 to 2.1.4).
 */
final class Topology {

    private final double[][] longitudes;
    private final double[][] latitudes;
    private final Map<String, Shape> shapes = new TreeMap<>();

    private Topology(JsonNode root) {
        JsonNode arcs = root.get("arcs");
        this.longitudes = new double[arcs.size()][];
        this.latitudes = new double[arcs.size()][];
        for (int arc = 0; arc < arcs.size(); arc++) {
            decode(arc, arcs.get(arc), root.get("transform"));
        }
        for (JsonNode area : root.get("objects").get("areas").get("geometries")) {
            String id = area.get("id").asString();
            List<JsonNode> polygons = new ArrayList<>();
            if (area.get("type").asString().equals("Polygon")) {
                polygons.add(area.get("arcs"));
            } else {
                area.get("arcs").forEach(polygons::add);
            }
            shapes.put(id, new Shape(polygons.stream().map(this::part).toList()));
        }
    }

    static Topology read(byte[] json) {
        return new Topology(new ObjectMapper().readTree(json));
    }

    Map<String, Shape> shapes() {
        return Map.copyOf(shapes);
    }

    private void decode(int arc, JsonNode points, JsonNode transform) {
        double[] east = new double[points.size()];
        double[] north = new double[points.size()];
        long x = 0;
        long y = 0;
        for (int i = 0; i < points.size(); i++) {
            x += points.get(i).get(0).asLong();
            y += points.get(i).get(1).asLong();
            east[i] = number(transform, "scale", 0) * x + number(transform, "translate", 0);
            north[i] = number(transform, "scale", 1) * y + number(transform, "translate", 1);
        }
        longitudes[arc] = east;
        latitudes[arc] = north;
    }

    private static double number(JsonNode transform, String key, int axis) {
        return transform.get(key).get(axis).asDouble();
    }

    private Shape.Part part(JsonNode rings) {
        List<Ring> all = new ArrayList<>();
        rings.forEach(ring -> all.add(ring(ring)));
        return new Shape.Part(all.getFirst(), all.subList(1, all.size()));
    }

    /** The arcs of a ring one after the other; a negative number is an arc, its bits flipped, walked backwards. */
    private Ring ring(JsonNode arcs) {
        List<Double> east = new ArrayList<>();
        List<Double> north = new ArrayList<>();
        for (JsonNode reference : arcs) {
            int number = reference.asInt();
            int arc = number < 0 ? ~number : number;
            int length = longitudes[arc].length;
            for (int i = east.isEmpty() ? 0 : 1; i < length; i++) {
                int at = number < 0 ? length - 1 - i : i;
                east.add(longitudes[arc][at]);
                north.add(latitudes[arc][at]);
            }
        }
        return new Ring(array(east), array(north));
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
