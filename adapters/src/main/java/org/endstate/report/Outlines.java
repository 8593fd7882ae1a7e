package org.endstate.report;

import java.util.HashMap;
import java.util.Map;
import org.endstate.formats.boundaries.Boundaries;
import org.endstate.formats.boundaries.Shape;
import org.endstate.mission.Area;
import org.endstate.mission.Mission;

/** The outlines of a mission's areas, as they ship with the product. */
final class Outlines {

    private Outlines() {}

    /** Outlines by id of the area; an area that names none, or one that does not ship, is not in it. */
    static Map<String, Shape> of(Mission mission) {
        Map<String, Shape> outlines = new HashMap<>();
        for (Area area : mission.areas()) {
            area.boundary().flatMap(Boundaries.shipped()::find).ifPresent(shape -> outlines.put(area.id(), shape));
        }
        return outlines;
    }
}
