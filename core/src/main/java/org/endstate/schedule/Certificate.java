package org.endstate.schedule;

import java.util.OptionalInt;

/** How far the best plan known may be from the best there is, if every duration and gate comes as planned. */
public sealed interface Certificate {

    /** Who says so. */
    By by();

    /**
     * There is a plan that keeps every hard rule.
     *
     * @param searched_days makespan of the plan the kernel's search found; empty where it found none that keeps them
     * @param best_days makespan of the best plan known, by the search or by the solver
     * @param bound_days no plan is shorter, whatever it costs to be late
     */
    record Bounded(OptionalInt searched_days, int best_days, int bound_days, By by) implements Certificate {
        public Bounded {
            if (!(bound_days <= best_days)) {
                throw new IllegalArgumentException(
                        "A plan of [" + best_days + "] days is shorter than its bound [" + bound_days + "].");
            }
        }

        /** Whether no plan is shorter than the best known. */
        public boolean optimal() {
            return bound_days == best_days;
        }

        /** How many days at most could be gained. */
        public int gap_days() {
            return best_days - bound_days;
        }
    }

    /** No plan is known that keeps every hard date and ends within the horizon; there may be one. */
    record NoneKnown(By by) implements Certificate {}

    /** It is proved that there is no such plan. */
    record NoneExists(By by) implements Certificate {}

    /** Who proved it. */
    sealed interface By {

        /**
         * A native solver.
         *
         * @param solver its name and version
         */
        record Native(String solver) implements By {}

        /**
         * The kernel's own {@link LowerBound}.
         *
         * @param why no native solver was used, or what came of it
         */
        record OwnBound(Unproven why) implements By {}
    }
}
