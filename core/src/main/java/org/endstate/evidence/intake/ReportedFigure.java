package org.endstate.evidence.intake;

import java.util.Optional;

/**
 * A number with its unit as a text reports it.
 *
 * @param value the number given; the middle of a range
 * @param low the least it may be: "at least", or the lower end of a range; empty where the text sets none
 * @param high the most it may be: "up to", or the upper end of a range; empty where the text sets none
 * @param unit what is counted or measured, as the text says it ("troops"), or {@code percent}, {@code years},
 *     {@code USD} …
 */
public record ReportedFigure(Span span, double value, Optional<Double> low, Optional<Double> high, String unit) {

    public ReportedFigure {
        if (!Double.isFinite(value) || unit.isBlank()) {
            throw new IllegalArgumentException("A figure [" + value + "] has no unit or is no number.");
        }
    }
}
