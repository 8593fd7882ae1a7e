package org.endstate.formats.mission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.yaml.Fields;
import org.endstate.formats.yaml.Scalar;

/** Deaths of no known area need a declared rule that shares them out. */
final class AllotmentCheck {

    private static final double TOLERANCE = 0.999e-6;

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

    static Stream<Flaw> sharesSumToOne(Draft draft) {
        Optional<Fields> allotment = draft.root().findGroup("allotment").filter(group -> group.has("shares"));
        double sum = allotment.map(group -> Bind.entries(group, "shares")).orElse(List.of()).stream()
                .map(share -> share.value() instanceof Scalar scalar ? scalar.findNumber() : Optional.<Double>empty())
                .mapToDouble(share -> share.orElse(0.0))
                .sum();
        return allotment.filter(group -> !(Math.abs(sum - 1) < TOLERANCE)).stream()
                .map(group -> Flaw.of(
                        group.placeOf("shares"),
                        "the shares sum to " + Math.round(sum * 1e6) / 1e6,
                        "a sum of 1, give or take 0.000001"));
    }
}
