package org.endstate.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.uncertainty.Band;

/** One option: its plan, and how the plan goes in simulation. */
public record OptionForecast(
        OptionId kind, Plan plan, List<MilestoneForecast> milestones, List<SiteForecast> sites, Course course) {

    public OptionForecast {
        milestones = List.copyOf(milestones);
        sites = List.copyOf(sites);
    }

    /**
     * What is planned if every duration takes its planned value and every gate opens on its planned date.
     *
     * @param finish when the last site is vacated; empty where a gate does not open within the horizon at the option's
     *     confidence
     */
    public record Plan(List<PlannedTask> tasks, Optional<LocalDate> finish) {
        public Plan {
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * A task with its planned dates; the finish is the last day it occupies, or the start for a task of no duration.
     *
     * @param gate id of the gate it waits for; empty where it waits for none
     */
    public record PlannedTask(String site, String task, LocalDate start, LocalDate finish, Optional<String> gate) {}

    /**
     * A milestone in simulation.
     *
     * @param planned when the plan reaches it; empty where it does not within the horizon
     * @param reached quantiles of the date it is reached
     * @param grid its whole distribution
     * @param byAgreed probability of reaching it by the agreed date, and within the horizon where that is earlier;
     *     empty where none is agreed
     * @param underCeiling probability that no more persons than the ceiling are left after the agreed date; empty where
     *     no ceiling, or no date for it, is agreed
     * @param beyond share of scenarios that do not reach it within the horizon
     * @param causes what its slip against the plan is traced to, largest mean in either direction first
     */
    public record MilestoneForecast(
            String milestone,
            Optional<LocalDate> planned,
            DateBand reached,
            DateGrid grid,
            Optional<Probability> byAgreed,
            Optional<Probability> underCeiling,
            double beyond,
            List<CauseShare> causes) {
        public MilestoneForecast {
            causes = List.copyOf(causes);
        }
    }

    /** A simulated probability with its 95 % Wilson interval. */
    public record Probability(double value, double low, double high) {}

    /**
     * A part of the slip.
     *
     * @param meanDays mean calendar days over all scenarios that reached the milestone; negative where time was gained
     * @param binding share of those scenarios in which it was the largest part of the slip
     */
    public record CauseShare(Cause cause, double meanDays, double binding) {}

    /**
     * A site in simulation.
     *
     * @param handover quantiles of the day the handover document is signed
     * @param vacated quantiles of the day the last convoy has left
     * @param atRisk probability of being handed over while a gate is closed
     * @param forced probability of being left with work undone
     */
    public record SiteForecast(String site, DateBand handover, DateBand vacated, double atRisk, double forced) {}

    /** What happens on the way. */
    public record Course(List<StrengthPoint> strength, List<Loss> losses, Band personMonths) {
        public Course {
            strength = List.copyOf(strength);
            losses = List.copyOf(losses);
        }
    }

    /** Persons in the mission on a day: planned, and quantiles over the scenarios. */
    public record StrengthPoint(LocalDate date, double planned, Band persons) {}

    /**
     * An expected loss of quality.
     *
     * @param expected mean count over the scenarios
     * @param any probability of at least one
     */
    public record Loss(Kind kind, double expected, double any) {

        /** What is lost. */
        public enum Kind {
            /** Sites handed over while a gate was closed. */
            HANDED_AT_RISK,
            /** Sites left without a signed handover document. */
            NO_HANDOVER,
            /** Sites left before the receiver's guard was in place. */
            CUSTODY_NOT_TAKEN,
            /** Sites left without environmental clearance. */
            NO_CLEARANCE,
            /** Sites whose equipment was left for want of movement; fractions count the share left. */
            EQUIPMENT_LEFT
        }
    }
}
