package org.endstate.formats.mission;

import java.util.List;
import org.endstate.formats.text.Flaw;

/** Deaths of no known area need a declared rule that shares them out. */
final class AllotmentCheck {

    private AllotmentCheck() {}

    /** Rows of the whole territory without an allotment: a flaw of events.csv. */
    static List<Flaw> unlocatedRows(Draft draft) {
        if (draft.root().has("allotment")) {
            return List.of();
        }
        return draft.tables().events().flatMap(EventCounts::unlocated).stream()
                .map(at -> Flaw.of(
                        at,
                        "this row belongs to no area of the mission",
                        "the key allotment in mission.yaml, which shares such rows out"))
                .toList();
    }
}
