package org.endstate.formats.mission;

import java.util.List;
import org.endstate.formats.text.Problem;

/** What came of reading a file of the commission. */
public sealed interface CommissionReading<T> {

    /** The file is sound. */
    record Complete<T>(T value) implements CommissionReading<T> {}

    /** Everything that is wrong with it, at least one thing, in order of line. */
    record Refused<T>(List<Problem> problems) implements CommissionReading<T> {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
