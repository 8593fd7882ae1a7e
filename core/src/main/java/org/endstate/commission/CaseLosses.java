package org.endstate.commission;

import java.util.Optional;
import java.util.function.Predicate;
import org.endstate.oversight.Actual;
import org.endstate.oversight.Actuals;
import org.endstate.oversight.ExitEvent;
import org.endstate.oversight.SiteState;
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
                .filter(shows(predicted.kind()))
                .map(Actual::unit)
                .distinct()
                .count();
        return new CaseLosses(mission, predicted, seen == 0 ? Optional.empty() : Optional.of((int) seen));
    }

    private static Predicate<Actual> shows(Loss.Kind kind) {
        return switch (kind) {
            case HANDED_AT_RISK -> actual -> false; // whether a gate was closed is not in what happened
            case NO_HANDOVER -> never(ExitEvent.DOCUMENT_SIGNED);
            case CUSTODY_NOT_TAKEN -> never(ExitEvent.RECEIVER_IN_CONTROL).or(found(SiteState.SEIZED));
            case NO_CLEARANCE -> never(ExitEvent.CLEARED);
            case EQUIPMENT_LEFT -> found(SiteState.EQUIPMENT_LEFT);
        };
    }

    private static Predicate<Actual> never(ExitEvent event) {
        return actual -> actual.event() == event && actual.happened() instanceof Actual.Happened.Never;
    }

    private static Predicate<Actual> found(SiteState state) {
        return actual -> actual.state().filter(state::equals).isPresent();
    }
}
