package org.endstate.schedule;

import java.util.List;
import java.util.Optional;

/**
 * A solver that can prove what a search cannot: that no plan is better, or that there is none. Implemented outside the
 * kernel, which works without one. It reads networks through their public methods only.
 *
 * <p>Whatever it returns is held against the {@link Checker}, like any other plan.
 */
public interface Solver {

    /**
     * What to solve: the durations, readings and policy are those the plan counts on. A solver may decline what it does
     * not model, a finite hold limit for instance, by answering {@link Answer.Unknown}.
     *
     * @param durations_days planned working days by activity
     * @param hint a schedule to begin with, as the start of every activity; empty for none
     */
    record Question(
            Network network,
            List<Integer> durations_days,
            GateReadings readings,
            Policy policy,
            Optional<List<Integer>> hint) {
        public Question {
            durations_days = List.copyOf(durations_days);
            hint = hint.map(List::copyOf);
            if (durations_days.size() != network.size()
                    || hint.isPresent() && hint.get().size() != network.size()) {
                throw new IllegalArgumentException("There are [" + durations_days.size() + "] durations for ["
                        + network.size() + "] activities, or a hint of another size.");
            }
        }
    }

    /**
     * How long it may take: by the solver's own count of work, so that the answer does not depend on the machine.
     *
     * @param work deterministic seconds, greater than 0
     * @param workers threads, at least 1
     */
    record Limit(double work, int workers, long seed) {
        public Limit {
            if (!(work > 0) || workers < 1) {
                throw new IllegalArgumentException(
                        "A limit of [" + work + "] deterministic seconds on [" + workers + "] threads allows nothing.");
            }
        }

        /** The same with so many times the work. */
        public Limit times(double factor) {
            return new Limit(work * factor, workers, seed);
        }
    }

    /** What came out. */
    sealed interface Answer {

        /**
         * A schedule.
         *
         * @param starts_days the start of every activity
         * @param bound_days no schedule has a shorter makespan; the makespan itself where it is optimal
         */
        record Solved(List<Integer> starts_days, int makespan_days, int bound_days) implements Answer {
            public Solved {
                starts_days = List.copyOf(starts_days);
                if (!(bound_days <= makespan_days)) {
                    throw new IllegalArgumentException("A makespan of [" + makespan_days
                            + "] days is shorter than its own bound [" + bound_days + "].");
                }
            }

            public boolean optimal() {
                return bound_days == makespan_days;
            }
        }

        /**
         * Proof that there is no schedule.
         *
         * @param conflict requirements that cannot hold together, as few as the solver could find; empty where there is
         *     no plan whatever is given up
         */
        record Impossible(List<Requirement> conflict) implements Answer {
            public Impossible {
                conflict = List.copyOf(conflict);
            }
        }

        /** Nothing but a bound: the limit was reached, or the question is not modelled. */
        record Unknown(int bound_days, Unproven why) implements Answer {}
    }

    /** The name and version, for results that say how they were found. */
    String name();

    Answer solve(Question question, Limit limit);
}
