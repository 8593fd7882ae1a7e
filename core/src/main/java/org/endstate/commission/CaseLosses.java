package org.endstate.commission;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.endstate.oversight.Actual;
import org.endstate.oversight.Actual.Event;
import org.endstate.oversight.Actual.State;
import org.endstate.oversight.Actuals;
import org.endstate.timeline.OptionForecast.Loss;

/**
 * A loss of quality in one case, predicted and seen.
 *
 * @param seen sites and milestones of which it is reported; empty where no report speaks of such a thing, which is not
 *     the same as none
 */
public record CaseLosses(String mission, Loss predicted, Optional<Integer> seen) {

    static CaseLosses of(String mission, Loss predicted, Actuals actuals) {
        long seen = actuals.standing().stream()
                .filter(shows(predicted.kind(), actuals))
                .map(report -> report.what().unit())
                .distinct()
                .count();
        return new CaseLosses(mission, predicted, seen == 0 ? Optional.empty() : Optional.of((int) seen));
    }

    private static Predicate<Actual> shows(Loss.Kind kind, Actuals actuals) {
        return switch (kind) {
            case HANDED_AT_RISK, NO_CLEARANCE -> report -> false; // nobody reports gates or missing certificates
            case NO_HANDOVER -> found(State.HELD_BY_OTHERS).and(report -> isUnsigned(report, actuals));
            case CUSTODY_NOT_TAKEN -> found(State.HELD_BY_OTHERS);
            case EQUIPMENT_LEFT -> found(State.EQUIPMENT_LEFT);
        };
    }

    private static boolean isUnsigned(Actual report, Actuals actuals) {
        return actuals.find(report.what().unit(), Event.DOCUMENT_SIGNED).isEmpty();
    }

    private static Predicate<Actual> found(State state) {
        String word = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return report -> report.what().event() == Event.STATE_OBSERVED
                && report.what().value().equals(word);
    }
}
