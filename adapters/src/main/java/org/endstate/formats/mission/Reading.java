package org.endstate.formats.mission;

import java.util.List;
import org.endstate.commission.Dossier;
import org.endstate.formats.text.Problem;
import org.endstate.oversight.Actuals;

/** What came of reading a mission folder. */
public sealed interface Reading {

    /**
     * The folder is in order.
     *
     * @param dossier what is known on the planning date
     * @param actuals everything that is said to have happened, reported on whatever day; the dossier holds what was
     *     known on the planning date
     */
    record Complete(Dossier dossier, Actuals actuals) implements Reading {}

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
