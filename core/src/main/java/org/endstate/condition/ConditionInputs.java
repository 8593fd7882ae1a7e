package org.endstate.condition;

import java.time.LocalDate;
import org.endstate.uncertainty.Draws;

/**
 * What conditions are read from.
 *
 * @param start the planning date, on which the first review falls
 * @param months how many monthly reviews follow it, at most 62
 */
public record ConditionInputs(
        LocalDate start, int months, int scenarios, ThreatLevels threat, CapabilityLevels capability, Draws draws) {

    public ConditionInputs {
        if (!(months >= 1 && months <= 62)) {
            throw new IllegalArgumentException("A horizon of [" + months + "] months does not fit 62 reviews.\n"
                    + "Maybe plan over a shorter horizon.");
        }
    }
}
