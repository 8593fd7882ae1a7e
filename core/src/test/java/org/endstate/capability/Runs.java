package org.endstate.capability;

import java.time.LocalDate;
import org.endstate.capability.LevelStanding.Ahead;

/** From where a record goes on, in tests. */
final class Runs {

    /** No counted assessment yet. */
    static final Ahead NONE = new Ahead(0, false, LocalDate.MAX, LocalDate.MIN);

    private Runs() {}
}
