package org.endstate.formats.judgements;

import java.util.List;
import org.endstate.formats.text.Problem;
import org.endstate.judgement.Study;

/** What came of reading one study. */
public sealed interface StudyReading {

    /**
     * The study can be used.
     *
     * @param doubts what was left out or looks odd, in order of file and line
     */
    record Complete(Study study, List<Problem> doubts) implements StudyReading {
        public Complete {
            doubts = List.copyOf(doubts);
        }
    }

    /**
     * The study cannot be used as it is.
     *
     * @param problems all of them, at least one, in order of file and line
     */
    record Refused(String study, List<Problem> problems) implements StudyReading {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("The study [" + study + "] was refused without a problem.");
            }
        }
    }
}
