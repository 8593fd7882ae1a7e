package org.endstate.formats.mission;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.endstate.formats.text.Flaw;

/** All checks of what mission.yaml means, beyond its shape. */
final class MissionChecks {

    private static final List<Function<Draft, List<Flaw>>> ALL = List.of();

    private MissionChecks() {}

    /** What is wrong, in no particular order. */
    static List<Flaw> run(Draft draft) {
        List<Flaw> flaws = new ArrayList<>();
        ALL.forEach(check -> flaws.addAll(check.apply(draft)));
        return flaws;
    }
}
