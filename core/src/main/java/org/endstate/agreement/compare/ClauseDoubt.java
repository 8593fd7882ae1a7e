package org.endstate.agreement.compare;

import java.time.YearMonth;
import org.endstate.agreement.Language;

/** Something about a clause that the parties may want to look at again. */
public sealed interface ClauseDoubt {

    /** The id of the clause. */
    String clause();

    /** It is date-certain and promises no milestone, so that no forecast shows its date. */
    record NoMilestone(String clause) implements ClauseDoubt {}

    /** It is conditional and names no condition, so that no gate reads it. */
    record NoCondition(String clause) implements ClauseDoubt {}

    /** It promises a milestone whose agreed date does not stand in its text, to the month. */
    record OtherDate(String clause, Language language, String milestone, YearMonth agreed) implements ClauseDoubt {}
}
