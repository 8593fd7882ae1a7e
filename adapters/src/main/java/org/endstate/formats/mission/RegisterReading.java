package org.endstate.formats.mission;

import java.util.List;
import org.endstate.evidence.register.Register;
import org.endstate.formats.text.Problem;

/** What came of reading a file of the register. */
public sealed interface RegisterReading {

    /** The file is in order. */
    record Complete(Register register) implements RegisterReading {}

    /**
     * The file cannot be used as it is.
     *
     * @param problems all of them, at least one, in order of line and column
     */
    record Refused(List<Problem> problems) implements RegisterReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
