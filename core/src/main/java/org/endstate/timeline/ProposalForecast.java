package org.endstate.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.timeline.OptionForecast.Probability;
import org.endstate.timeline.TimelinePlanner.Infeasible;

/**
 * A party's proposal beside the options: how it goes in the same futures, which rules its dates break as planned, and
 * how likely each of them is.
 *
 * @param broken each rule that the proposed dates break if every duration takes its planned value; empty where they
 *     break none
 * @param conflict why not all dates can be kept as planned, with what would do; empty where a plan keeps them
 */
public record ProposalForecast(
        Proposal proposal,
        OptionForecast forecast,
        List<BrokenRule> broken,
        Optional<Infeasible> conflict,
        List<DateChance> chances) {

    public ProposalForecast {
        broken = List.copyOf(broken);
        chances = List.copyOf(chances);
    }

    /**
     * One proposed date.
     *
     * @param planned the day of the step in the plan; empty where it is beyond the horizon
     * @param met how often the step has happened by its date
     */
    public record DateChance(Proposal.Dated dated, Optional<LocalDate> planned, Probability met) {}
}
