package org.endstate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.endstate.agreement.DefinedTerm;
import org.endstate.agreement.statement.JointStatement;
import org.endstate.agreement.statement.StatementHead;
import org.endstate.agreement.statement.StatementItem;
import org.endstate.cli.MissionReading.Problem;

/** What the commands about the text between the parties need from the rest of Endstate. */
public interface AgreementServices {

    /** The items of a statement file. */
    ReadItems read(Path file);

    /**
     * Sets a statement in every form.
     *
     * @return why it cannot be set as written; empty where it was
     */
    List<String> render(JointStatement statement, Rendering.Sink sink) throws IOException;

    /** What came of reading items. */
    sealed interface ReadItems {}

    /**
     * They can be used.
     *
     * @param items asked for once, from wherever they are kept
     */
    record Usable(StatementHead head, Supplier<List<StatementItem>> items, List<DefinedTerm> terms)
            implements ReadItems {
        public Usable {
            terms = List.copyOf(terms);
        }
    }

    /** They have these problems. */
    record Unusable(List<Problem> problems) implements ReadItems {
        public Unusable {
            problems = List.copyOf(problems);
        }
    }
}
