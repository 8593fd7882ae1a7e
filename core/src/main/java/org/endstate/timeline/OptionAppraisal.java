package org.endstate.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.schedule.Certificate;
import org.endstate.timeline.OptionForecast.Probability;
import org.endstate.uncertainty.MeanInterval;
import org.endstate.uncertainty.PairedDifference;

/**
 * How far an option's forecast can be trusted, and what follows from it for those who must decide.
 *
 * @param certificate how far the best plan known for planned durations may be from the best there is
 * @param joint one for each milestone that is agreed or planned for a date
 * @param values what it would be worth to know each gate's opening beforehand, and last what it would be worth to know
 *     everything; empty for a mission that is too large
 */
public record OptionAppraisal(
        OptionId kind,
        Certificate certificate,
        Optimism optimism,
        List<JointConfidence> joint,
        List<InformationValue> values,
        Announcement announcement) {

    public OptionAppraisal {
        joint = List.copyOf(joint);
        values = List.copyOf(values);
    }

    /**
     * What the option's priority does on the futures it was found on, on those it was chosen on, and on those of the
     * forecast, which neither search nor choice has seen. In days as the search weighs them ({@code PlanningSettings}).
     *
     * @param gap_days by how much the gain over the plan's own priority was overestimated: on the search set less on
     *     the forecast's
     */
    public record Optimism(OnFutures search, OnFutures choice, OnFutures report, MeanInterval gap_days) {}

    /**
     * A priority on one set of futures.
     *
     * @param mean_days mean of what the search minimises, with its 95 % interval
     * @param gain_days by how much less that is than under the priority of the plan for planned durations, pair by pair
     *     in the first {@code pairs} of these futures; exactly zero where that priority was kept
     */
    public record OnFutures(int futures, MeanInterval mean_days, int pairs, MeanInterval gain_days) {}

    /**
     * The probability that all is kept at once: NASA's joint confidence level (NASA Cost Estimating Handbook 4.0, 2015,
     * appendix J), with quality beside date and cost. Never the product of its parts, which depend on one another.
     *
     * @param by the agreed date; the planned one where none is agreed
     * @param agreed whether the date is agreed
     * @param date that the milestone's sites are vacated by the date
     * @param quality that none of its sites is handed over at risk or left with a step undone or with equipment
     * @param presence that it takes no more person-months at its sites than planned
     */
    public record JointConfidence(
            String milestone,
            LocalDate by,
            boolean agreed,
            Probability date,
            Probability quality,
            Probability presence,
            Probability all) {}

    /**
     * By how much sooner the last site is vacated if something is known beforehand: in each future the better of the
     * option's own priority and of one planned with that knowledge. Hindsight picks the better, so this is more than
     * knowledge could bring by those plans; other plans may exist.
     *
     * @param gate id of the gate whose opening is known; empty where all durations and gates are
     */
    public record InformationValue(Optional<String> gate, PairedDifference sooner) {}

    /**
     * Dates to publish, and what it costs to keep them.
     *
     * @param later by how much later the last site is vacated if what no gate holds starts no sooner than published
     */
    public record Announcement(List<PublishedStart> starts, PairedDifference later) {
        public Announcement {
            starts = List.copyOf(starts);
        }
    }

    /**
     * A start on which others rely.
     *
     * @param start the date to publish; empty where no date within the horizon is met with the option's confidence
     * @param gated whether a gate holds it: then it may start sooner, and the date is one by which
     * @param met simulated probability of starting by that date, if what no gate holds starts no sooner than published
     */
    public record PublishedStart(String site, String task, Optional<LocalDate> start, boolean gated, Probability met) {}
}
