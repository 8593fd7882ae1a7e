package org.endstate.oversight;

import java.util.Set;
import org.endstate.uncertainty.WeightedSample;

/** A forecast of a unit's slip from other cases alone. */
interface OutsideView {

    /** Slips in calendar days against the unit's announced date, from all missions but these. */
    WeightedSample without(Set<String> missions, DatedUnit unit);
}
