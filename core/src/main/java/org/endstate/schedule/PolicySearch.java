package org.endstate.schedule;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.endstate.uncertainty.Draws;

/**
 * Searches for the priority by which work ends soonest on average over many futures.
 *
 * <p>Begins with the given priorities and blends of each two of their orders, then changes the best order step by step.
 * A candidate meets the futures in rounds of growing size and is given up as soon as it is behind the best one in the
 * same futures (racing with common random numbers). The mean over these futures is optimistic, as the order was chosen
 * for them: forecasts need fresh ones.
 */
public final class PolicySearch {

    private static final int FIRST_ROUND = 20;
    private static final int GROWTH = 5;
    private static final int BLENDS = 4;

    private final Network network;
    private final Futures futures;
    private final Policy policy;
    private final Executor executor = new Executor();
    private final int[] durations;
    private final long budget;
    private final BooleanSupplier stop;
    private long executions;
    private double[] bestEnds;
    private Priority best;

    private PolicySearch(Network network, Futures futures, Policy policy, Priority first, Effort effort) {
        this.network = network;
        this.futures = futures;
        this.policy = policy;
        budget = effort.schedules();
        stop = effort.stop();
        durations = new int[network.size()];
        best = first;
        bestEnds = new double[futures.count()];
        for (int future = 0; future < bestEnds.length; future++) {
            bestEnds[future] = end(first, future);
        }
    }

    /**
     * What was found.
     *
     * @param mean_days mean makespan over the futures it was chosen for
     */
    public record Found(Priority priority, double mean_days) {}

    /**
     * The best priority found; the effort is counted in executions.
     *
     * @param first at least one priority to begin with
     */
    public static Found search(
            Network network, Futures futures, Policy policy, List<Priority> first, Draws draws, Effort effort) {
        PolicySearch search = new PolicySearch(network, futures, policy, first.getFirst(), effort);
        first.stream().skip(1).forEach(search::race);
        for (int one = 0; one < first.size(); one++) {
            for (int two = 0; two < one; two++) {
                search.blend(first.get(one).order, first.get(two).order);
            }
        }
        search.change(new Chance(draws.split("policy search")));
        return new Found(search.best, mean(search.bestEnds, search.bestEnds.length));
    }

    private void blend(int[] one, int[] two) {
        int[] first = ranks(one);
        int[] second = ranks(two);
        for (int part = 1; part < BLENDS; part++) {
            int[] key = new int[first.length];
            for (int i = 0; i < key.length; i++) {
                key[i] = part * first[i] + (BLENDS - part) * second[i];
            }
            race(Priority.of(Orders.by(network, key)));
        }
    }

    private static int[] ranks(int[] order) {
        int[] rank = new int[order.length];
        for (int at = 0; at < order.length; at++) {
            rank[order[at]] = at;
        }
        return rank;
    }

    private void change(Chance chance) {
        Mutation mutation = new Mutation(network, chance, Math.max(1, network.size() / 10));
        while (executions < budget && !stop.getAsBoolean()) {
            race(Priority.of(mutation.order(ranks(best.order))));
        }
    }

    /** Takes the candidate for the best if it is ahead after every round. */
    private void race(Priority candidate) {
        double[] ends = new double[bestEnds.length];
        int run = 0;
        for (int round = FIRST_ROUND; run < ends.length; round *= GROWTH) {
            int until = Math.min(ends.length, round);
            for (; run < until; run++) {
                ends[run] = end(candidate, run);
            }
            if (mean(ends, run) >= mean(bestEnds, run)) {
                return;
            }
        }
        best = candidate;
        bestEnds = ends;
    }

    private static double mean(double[] values, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += values[i];
        }
        return sum / count;
    }

    private double end(Priority priority, int future) {
        executions++;
        futures.durations(future, durations);
        Execution execution = executor.run(network, priority, durations, futures.readings(future), policy);
        return Score.of(network, execution).makespan();
    }
}
