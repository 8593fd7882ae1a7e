package org.endstate.agreement;

import java.util.List;
import org.endstate.mission.Label;
import org.endstate.mission.Sourcing;

/**
 * One clause of the text between the parties.
 *
 * @param milestones ids of the milestones it promises
 * @param conditions ids of the conditions it names
 */
public record Clause(
        String id,
        Label text,
        Kind kind,
        State state,
        List<String> milestones,
        List<String> conditions,
        Sourcing sourcing) {

    public Clause {
        milestones = List.copyOf(milestones);
        conditions = List.copyOf(conditions);
    }

    /** What the clause binds to. Clauses of one statement may differ. */
    public enum Kind {
        DATE_CERTAIN,
        CONDITIONAL,
        PROCEDURAL
    }

    /** Where the text stands. */
    public enum State {
        DRAFT,
        TABLED,
        BRACKETED,
        AGREED_AD_REFERENDUM,
        AGREED,
        RESERVED,
        OBJECTED,
        LAPSED,
        SUPERSEDED
    }
}
