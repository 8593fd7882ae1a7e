package org.endstate.cli;

import java.util.List;

/** What came of reading a text between the parties: the text, or everything that is wrong with it. */
sealed interface AgreementTextOutcome permits AgreementText, AgreementTextOutcome.Refused {

    /** It has these problems. */
    record Refused(List<MissionReading.Problem> problems) implements AgreementTextOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
