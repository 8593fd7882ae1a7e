package org.endstate.timeline;

import java.util.List;

/**
 * The commission's choices for planning. Each has a default that the report lists as an assumption.
 *
 * @param outsideWeight in [0,1]: weight of past exits beside the simulation in mixed dates; 0 by default, and then
 *     nothing is mixed
 */
public record PlanningSettings(Risk risk, Simulation simulation, Search search, double outsideWeight) {

    public PlanningSettings {
        if (!(outsideWeight >= 0 && outsideWeight <= 1)) {
            throw new IllegalArgumentException("A weight [" + outsideWeight + "] of past exits is not in [0,1].");
        }
    }

    /** With the default choices for the search. */
    public PlanningSettings(Risk risk, Simulation simulation) {
        this(risk, simulation, Search.DEFAULT, 0);
    }

    /**
     * How much risk a timeline may carry.
     *
     * @param confidence in (0,1): a gate-bound task is planned no earlier than when its gate is open with this
     *     probability
     * @param holdLimit_days the hybrid option waits at most so many calendar days at a closed gate, then goes on at
     *     risk
     * @param extension_days the hybrid option may exceed an agreed date by so many calendar days before sites are left
     * @param supportRemoved weight in [0,1] of the "support removed" capability model when one number is demanded
     */
    public record Risk(double confidence, int holdLimit_days, int extension_days, double supportRemoved) {
        public Risk {
            if (!(confidence > 0 && confidence < 1) || !(supportRemoved >= 0 && supportRemoved <= 1)) {
                throw new IllegalArgumentException(
                        "Confidence [" + confidence + "] or weight [" + supportRemoved + "] is no probability.");
            }
        }
    }

    /**
     * How the timeline is executed in simulation.
     *
     * @param seed of every draw
     * @param scenarios how many futures are drawn for the forecast, at least 2
     * @param horizon_months months from the planning date that are simulated, at most {@link #LONGEST_HORIZON_months}
     * @param durationCorrelation in [0,1): how far the durations of one site's tasks move together
     */
    public record Simulation(long seed, int scenarios, int horizon_months, double durationCorrelation) {

        /** Five years: what happens at each monthly review is kept in the bits of one word. */
        public static final int LONGEST_HORIZON_months = 60;

        public Simulation {
            if (scenarios < 2
                    || !(horizon_months >= 1 && horizon_months <= LONGEST_HORIZON_months)
                    || !(durationCorrelation >= 0 && durationCorrelation < 1)) {
                throw new IllegalArgumentException("Scenarios [" + scenarios + "], horizon [" + horizon_months
                        + "] or correlation [" + durationCorrelation + "] is out of range.");
            }
        }
    }

    /**
     * What the search for priorities weighs up.
     *
     * @param loss_days a site lost in quality counts as much as so many days more until the last site is vacated
     * @param lateness so does each day past a milestone's agreed date, times this
     * @param grid of which points the frontier is made
     */
    public record Search(double loss_days, double lateness, Grid grid) {

        /** A loss counts 30 days, a day past an agreed date one. */
        public static final Search DEFAULT = new Search(30, 1, Grid.DEFAULT);

        public Search {
            if (!(loss_days >= 0) || !(lateness >= 0)) {
                throw new IllegalArgumentException(
                        "A weight of the search [" + loss_days + ", " + lateness + "] is negative.");
            }
        }
    }

    /**
     * The points of the frontier: every combination of these. Where one list is empty, there is no frontier.
     *
     * @param confidence in (0,1]: a closed gate is waited for so long that this share of the openings that come at all
     *     comes meanwhile
     * @param movement above 0: movement capacity, as a multiple of what the mission has
     * @param lateness not negative: what a day past an agreed date counts in the search, in days; only the first where
     *     no date is agreed
     */
    public record Grid(List<Double> confidence, List<Double> movement, List<Double> lateness) {

        /** Nine points, and twice as many where dates are agreed. */
        public static final Grid DEFAULT = new Grid(List.of(0.3, 0.6, 0.9), List.of(0.5, 1.0, 1.5), List.of(0.0, 3.0));

        public Grid {
            confidence = List.copyOf(confidence);
            movement = List.copyOf(movement);
            lateness = List.copyOf(lateness);
            if (confidence.stream().anyMatch(p -> !(p > 0 && p <= 1))
                    || movement.stream().anyMatch(factor -> !(factor > 0))
                    || lateness.stream().anyMatch(weight -> !(weight >= 0))) {
                throw new IllegalArgumentException("The grid " + confidence + ", " + movement + ", " + lateness
                        + " holds a value that is out of range.");
            }
        }
    }

    /** The defaults: confidence 0.8, hold 120 days, extension 90 days, stress weight 0.25, 10,000 scenarios. */
    public static PlanningSettings defaults() {
        return new PlanningSettings(
                new Risk(0.8, 120, 90, 0.25), new Simulation(2024, 10_000, 48, 0.3), Search.DEFAULT, 0);
    }
}
