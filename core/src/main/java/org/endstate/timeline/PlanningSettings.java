package org.endstate.timeline;

/** The commission's choices for planning. Each has a default that the report lists as an assumption. */
public record PlanningSettings(Risk risk, Simulation simulation) {

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
     * @param scenarios how many futures are drawn
     * @param horizon_months months from the planning date that are simulated, at most {@link #LONGEST_HORIZON_months}
     * @param durationCorrelation in [0,1): how far the durations of one site's tasks move together
     */
    public record Simulation(long seed, int scenarios, int horizon_months, double durationCorrelation) {

        /** Five years: what happens at each monthly review is kept in the bits of one word. */
        public static final int LONGEST_HORIZON_months = 60;

        public Simulation {
            if (scenarios < 1
                    || !(horizon_months >= 1 && horizon_months <= LONGEST_HORIZON_months)
                    || !(durationCorrelation >= 0 && durationCorrelation < 1)) {
                throw new IllegalArgumentException("Scenarios [" + scenarios + "], horizon [" + horizon_months
                        + "] or correlation [" + durationCorrelation + "] is out of range.");
            }
        }
    }

    /** The defaults: confidence 0.8, hold 120 days, extension 90 days, stress weight 0.25, 10,000 scenarios. */
    public static PlanningSettings defaults() {
        return new PlanningSettings(new Risk(0.8, 120, 90, 0.25), new Simulation(2024, 10_000, 48, 0.3));
    }
}
