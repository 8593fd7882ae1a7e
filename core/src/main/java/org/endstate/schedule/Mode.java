package org.endstate.schedule;

import java.util.List;

/**
 * One way to carry out an activity: by air or by road, with one team or two.
 *
 * @param duration_days planned working days
 * @param uses units it asks for
 */
public record Mode(int duration_days, List<Network.Use> uses) {

    public Mode {
        uses = List.copyOf(uses);
        if (!(duration_days >= 0)) {
            throw new IllegalArgumentException("The duration [" + duration_days + "] of a mode is negative.");
        }
    }
}
