package org.endstate.threat;

import java.util.List;

/**
 * Threat levels 0, 1, 2 … by deaths per area and month.
 *
 * @param upTo the highest mean of deaths that still belongs to each level, rising; above the last is the top level
 * @param source where the thresholds come from
 */
public record ThreatScale(List<Double> upTo, String source) {

    /** Thresholds nested in those of public data sets: 25 deaths a year, 25 a month, 1,000 a year. */
    public static final ThreatScale DEFAULT = new ThreatScale(
            List.of(0.0, 2.0, 10.0, 25.0, 100.0),
            "Endstate's default, nested in the thresholds of UCDP (25 and 1,000 deaths a year) and VIEWS (25 a month)");

    public ThreatScale {
        upTo = List.copyOf(upTo);
        for (int i = 1; i < upTo.size(); i++) {
            if (!(upTo.get(i - 1) < upTo.get(i))) {
                throw new IllegalArgumentException("The thresholds of a threat scale do not rise: " + upTo + ".");
            }
        }
    }

    public int levels() {
        return upTo.size() + 1;
    }

    /** The level of this many deaths per month; a mean may lie between whole numbers. */
    public int level(double deaths) {
        for (int level = 0; level < upTo.size(); level++) {
            if (deaths <= upTo.get(level)) {
                return level;
            }
        }
        return upTo.size();
    }
}
