package org.endstate.report;

import java.util.Map;
import org.endstate.formats.boundaries.Shape;
import org.endstate.mission.Mission;

/** The outlines of a mission's areas. */
final class Outlines {

    private Outlines() {}

    /** Outlines by id of the area; an area whose outline is not known is not in it. */
    static Map<String, Shape> of(Mission mission) {
        return Map.of();
    }
}
