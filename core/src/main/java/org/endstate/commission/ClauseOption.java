package org.endstate.commission;

import java.util.List;
import java.util.Optional;
import org.endstate.agreement.Clause;
import org.endstate.oversight.PastExit;
import org.endstate.timeline.OptionKind;

/** What the clauses say drives a milestone, and which option that is. */
final class ClauseOption {

    private ClauseOption() {}

    /** A conditional clause makes the date depend on conditions, whatever other clauses say; empty without clauses. */
    static Optional<PastExit.Driver> findDriver(Dossier dossier, String milestone) {
        List<Clause.Kind> kinds = dossier.commitments().clauses().stream()
                .filter(clause -> clause.milestones().contains(milestone))
                .map(Clause::kind)
                .toList();
        if (kinds.contains(Clause.Kind.CONDITIONAL)) {
            return Optional.of(PastExit.Driver.CONDITIONS);
        }
        return kinds.contains(Clause.Kind.DATE_CERTAIN) ? Optional.of(PastExit.Driver.DEADLINE) : Optional.empty();
    }

    /** The option that the clauses on a milestone name; where there are none, the hybrid. */
    static OptionKind of(Dossier dossier, String milestone) {
        return findDriver(dossier, milestone).map(ClauseOption::of).orElse(OptionKind.HYBRID);
    }

    private static OptionKind of(PastExit.Driver driver) {
        return switch (driver) {
            case DEADLINE -> OptionKind.DATE_CERTAIN;
            case CONDITIONS -> OptionKind.CONDITIONS_BASED;
        };
    }
}
