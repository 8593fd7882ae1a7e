package org.endstate.evidence;

import java.util.Map;
import org.endstate.mission.Label;

/**
 * The declared rule by which deaths known only for the whole territory are allotted to areas. Always an assumption, and
 * shown as one.
 *
 * @param shares share by area id; positive, summing to 1
 * @param rule the rule in words
 */
public record Allotment(Map<String, Double> shares, Label rule) {

    public Allotment {
        shares = Map.copyOf(shares);
        double sum = shares.keySet().stream().sorted().mapToDouble(shares::get).sum();
        if (!(StrictMath.abs(sum - 1) < 1e-6)) {
            throw new IllegalArgumentException("The shares of an allotment sum to " + sum + ", not to 1.");
        }
    }
}
