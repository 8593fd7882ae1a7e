package org.endstate.formats.export;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/** A number in [0,1] with four decimals; what rounding errors carry over the ends is cut off. */
final class JsonProbability implements Json<Double> {

    private static final double SLACK = 1e-9;

    @Override
    public void write(Double value, JsonGenerator out) {
        out.writeNumber(Json.round(check(value), 4));
    }

    static double check(double value) {
        if (!(value >= -SLACK && value <= 1 + SLACK)) {
            throw new IllegalArgumentException("A probability to be written [" + value + "] is not in [0,1].");
        }
        return Math.clamp(value, 0, 1);
    }

    @Override
    public ObjectNode schema(JsonDefinitions definitions) {
        return definitions.type("number").put("minimum", 0).put("maximum", 1);
    }
}
