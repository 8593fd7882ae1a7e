package org.endstate.capability;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.endstate.capability.framework.Framework;
import org.endstate.capability.framework.FrameworkHistory;
import org.endstate.capability.framework.Level;
import org.endstate.mission.Label;

/** Frameworks for tests. */
public final class Frameworks {

    private Frameworks() {}

    /** One version with six levels that demands nothing else. */
    public static FrameworkHistory plain() {
        return new FrameworkHistory(
                "plain",
                Label.of("Plain"),
                List.of(new Framework(
                        new Framework.Edition(1, LocalDate.of(2020, 1, 1), Optional.empty(), Optional.empty()),
                        List.of(),
                        Collections.nCopies(6, new Level(Label.of("A level"), List.of())),
                        List.of(),
                        List.of())));
    }

    /** These judgements under the plain framework, without evidence. */
    public static CapabilityInputs inputs(Judgement... judgements) {
        return new CapabilityInputs(
                new CapabilityInputs.Measure(plain(), List.of(), List.of()), List.of(judgements), List.of(), List.of());
    }
}
