package org.endstate.formats.events;

import java.util.List;
import org.endstate.evidence.EvidenceIssue;
import org.endstate.evidence.Tally;
import org.endstate.formats.text.Problem;

/** What came of importing event data. */
public sealed interface Imported {

    /**
     * The data could be read.
     *
     * @param issues what a reader should know, file by file, row-level defects among them
     */
    record Complete(Tally tally, List<EvidenceIssue> issues, Origin origin) implements Imported {
        public Complete {
            issues = List.copyOf(issues);
        }
    }

    /**
     * The data cannot be used as they are.
     *
     * @param problems all that could be found, at least one
     */
    record Refused(List<Problem> problems) implements Imported {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
