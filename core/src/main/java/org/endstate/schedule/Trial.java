package org.endstate.schedule;

import java.util.function.ToDoubleFunction;

/**
 * How a priority is tried: a network is executed by it under a policy in many futures, and each execution is given a
 * number, of which less is better.
 *
 * @param worth what an execution is judged by, in days
 */
public record Trial(Network network, Futures futures, Policy policy, ToDoubleFunction<Execution> worth) {

    /** A trial judged by the makespan; what is not finished within the horizon ends on the day after it. */
    public static Trial ofMakespan(Network network, Futures futures, Policy policy) {
        return new Trial(
                network,
                futures,
                policy,
                execution -> Score.of(network, execution).makespan());
    }

    /** What the priority leads to in every future, in their order. */
    public double[] outcomes(Priority priority) {
        double[] outcomes = new double[futures.count()];
        fill(priority, outcomes, 0, outcomes.length, new Executor());
        return outcomes;
    }

    /** Writes the outcomes of the futures in [from, until) to their places. */
    void fill(Priority priority, double[] outcomes, int from, int until, Executor executor) {
        int[] durations = new int[network.size()];
        for (int future = from; future < until; future++) {
            futures.durations(future, durations);
            outcomes[future] =
                    worth.applyAsDouble(executor.run(network, priority, durations, futures.readings(future), policy));
        }
    }
}
