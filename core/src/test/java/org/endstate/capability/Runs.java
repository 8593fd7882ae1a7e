package org.endstate.capability;

import java.time.LocalDate;
import org.endstate.capability.LevelForecast.From;
import org.endstate.capability.LevelStanding.Ahead;

/** From where a record goes on, in tests. */
final class Runs {

    /** No counted assessment yet. */
    static final From NONE = of(0, false);

    private Runs() {}

    /** So many counted assessments in a row, worth something for ever. */
    static From of(int length, boolean reached) {
        return new From(new Ahead(length, reached, LocalDate.MAX, LocalDate.MIN), reached);
    }
}
