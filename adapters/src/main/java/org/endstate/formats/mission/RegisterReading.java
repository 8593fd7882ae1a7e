package org.endstate.formats.mission;

import java.util.List;
import org.endstate.evidence.register.Register;
import org.endstate.formats.text.Problem;
import org.endstate.mission.Source;

/** What came of reading inputs/accounts.yaml. */
public sealed interface RegisterReading {

    /** The file is in order. */
    record Complete(Register register, List<Source> sources) implements RegisterReading {
        public Complete {
            sources = List.copyOf(sources);
        }
    }

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
