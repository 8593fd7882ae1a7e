package org.endstate.formats.mission;

import java.util.List;
import org.endstate.agreement.DefinedTerm;
import org.endstate.agreement.statement.StatementHead;
import org.endstate.agreement.statement.StatementItem;
import org.endstate.formats.text.Problem;

/** What came of reading a file of items. */
public sealed interface StatementReading {

    /** The file is sound. */
    record Complete(StatementHead head, List<StatementItem> items, List<DefinedTerm> terms)
            implements StatementReading {
        public Complete {
            items = List.copyOf(items);
            terms = List.copyOf(terms);
        }
    }

    /** Everything that is wrong with it, at least one thing, in order of line. */
    record Refused(List<Problem> problems) implements StatementReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
