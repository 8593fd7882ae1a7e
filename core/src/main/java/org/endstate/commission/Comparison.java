package org.endstate.commission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.timeline.DateBand;
import org.endstate.timeline.OptionForecast.Loss;
import org.endstate.timeline.OptionForecast.Probability;
import org.endstate.timeline.OptionKind;

/**
 * What follows if something is moved: each option as it is and as it would be, planned anew and simulated in the same
 * futures.
 *
 * @param moves what was moved
 * @param scenarios how many futures
 * @param options in the order of the kinds
 */
public record Comparison(Moves moves, int scenarios, List<Option> options) {

    public Comparison {
        options = List.copyOf(options);
    }

    /** One option, before and after. */
    public record Option(OptionKind kind, List<Milestone> milestones, Toll before, Toll after) {
        public Option {
            milestones = List.copyOf(milestones);
        }
    }

    /** A milestone of an option, before and after. */
    public record Milestone(String milestone, Outlook before, Outlook after) {}

    /**
     * How a milestone is likely to go.
     *
     * @param agreed its agreed date, or the one it was moved to; empty where there is none
     * @param planned when the plan reaches it; empty where it does not within the horizon
     * @param reached quantiles of the day it is reached
     * @param byAgreed probability of reaching it by that date; empty where there is none
     * @param together probability that date, quality and presence are kept at once, by that date or, where there is
     *     none, by the planned one; empty where there is neither
     */
    public record Outlook(
            Optional<LocalDate> agreed,
            Optional<LocalDate> planned,
            DateBand reached,
            Optional<Probability> byAgreed,
            Optional<Probability> together) {}

    /**
     * What an option costs.
     *
     * @param personMonths median of the presence it takes
     * @param losses of quality, one of each kind; a site may count in several
     */
    public record Toll(double personMonths, List<Loss> losses) {
        public Toll {
            losses = List.copyOf(losses);
        }
    }
}
