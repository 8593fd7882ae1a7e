package org.endstate.condition;

import java.time.LocalDate;
import java.util.List;

/**
 * A signed decision to pass a gate without its conditions. Legal, visible, permanent.
 *
 * @param from the gate counts as open from this day on
 * @param signedBy ids of the parties that signed it
 */
public record Waiver(LocalDate from, String reason, List<String> signedBy) {

    public Waiver {
        signedBy = List.copyOf(signedBy);
    }
}
