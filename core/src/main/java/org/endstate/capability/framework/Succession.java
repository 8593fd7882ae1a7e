package org.endstate.capability.framework;

import java.util.List;
import java.util.Map;

/** How a version follows the one before it: no version may follow in silence. */
public sealed interface Succession {

    /**
     * Levels keep a meaning across the change.
     *
     * @param was for each function that changed: for each level of the new version, the highest level of the old one
     *     that the new descriptor still demands; never falling. A function that is not in it kept its levels.
     */
    record Crosswalk(Map<String, List<Integer>> was) implements Succession {
        public Crosswalk {
            was = Map.copyOf(was);
        }
    }

    /** Levels cannot be compared across the change: the series begins anew, and the old one stays visible. */
    record Break(String reason) implements Succession {}
}
