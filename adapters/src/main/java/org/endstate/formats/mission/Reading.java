package org.endstate.formats.mission;

import java.util.List;
import org.endstate.commission.Dossier;
import org.endstate.formats.text.Problem;

/** What came of reading a mission folder. */
public sealed interface Reading {

    /** The folder is in order. */
    record Complete(Dossier dossier) implements Reading {}

    /**
     * The folder cannot be used as it is.
     *
     * @param problems all of them, at least one, in order of file, line and column
     */
    record Refused(List<Problem> problems) implements Reading {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("A mission folder was refused without a problem.");
            }
        }
    }
}
