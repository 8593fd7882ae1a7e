package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.endstate.capability.framework.Framework;
import org.endstate.capability.framework.FrameworkHistory;
import org.endstate.capability.framework.Level;
import org.endstate.mission.Label;

/** Six levels and nothing else. */
final class PlainFramework {

    static final FrameworkHistory HISTORY = new FrameworkHistory(
            "plain",
            Label.of("Levels 0 to 5"),
            List.of(new Framework(
                    new Framework.Edition(1, LocalDate.of(1900, 1, 1), Optional.empty(), Optional.empty()),
                    List.of(),
                    Collections.nCopies(Framework.LEVELS, new Level(Label.of("A level"), List.of())),
                    List.of(),
                    List.of())));

    private PlainFramework() {}
}
