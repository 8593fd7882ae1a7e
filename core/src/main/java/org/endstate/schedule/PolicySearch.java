package org.endstate.schedule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.endstate.uncertainty.Draws;

/**
 * Searches for the priority that does best on average over many futures.
 *
 * <p>Begins with the given priorities and blends of each two of their orders, then changes the best order step by step.
 * A candidate meets the futures in rounds of growing size (20, 100, 500 …) and is given up as soon as it is behind the
 * best one in the same futures (racing with common random numbers). The mean over these futures is optimistic, as the
 * order was chosen for them: who chooses among the finalists, and who forecasts, needs fresh ones.
 */
public final class PolicySearch {

    private static final int FIRST_ROUND = 20;
    private static final int GROWTH = 5;
    private static final int BLENDS = 4;
    private static final int FINALISTS = 5;

    private final Trial trial;
    private final Predicate<Priority> allowed;
    private final Executor executor = new Executor();
    private final Effort effort;
    private final Deque<Priority> latest = new ArrayDeque<>();
    private long executions;
    private double[] bestOutcomes;
    private Priority best;

    private PolicySearch(Trial trial, Predicate<Priority> allowed, Priority first, Effort effort) {
        this.trial = trial;
        this.allowed = allowed;
        this.effort = effort;
        best = first;
        bestOutcomes = new double[trial.futures().count()];
        run(first, bestOutcomes, 0, bestOutcomes.length);
        latest.add(first);
    }

    /**
     * What was found.
     *
     * @param mean_days mean over the futures it was chosen for
     * @param finalists the last few that were the best of their time, the best first
     */
    public record Found(Priority priority, double mean_days, List<Priority> finalists) {
        public Found {
            finalists = List.copyOf(finalists);
        }
    }

    /** The best priority by makespan; the effort is counted in executions. */
    public static Found search(
            Network network, Futures futures, Policy policy, List<Priority> first, Draws draws, Effort effort) {
        return search(Trial.ofMakespan(network, futures, policy), any -> true, first, draws, effort);
    }

    /**
     * The best priority found; the effort is counted in executions.
     *
     * @param allowed what a priority must keep apart from doing well; asked only of one that does
     * @param first at least one priority to begin with, of which the first is allowed
     */
    public static Found search(
            Trial trial, Predicate<Priority> allowed, List<Priority> first, Draws draws, Effort effort) {
        PolicySearch search = new PolicySearch(trial, allowed, first.getFirst(), effort);
        first.stream().skip(1).forEach(search::race);
        for (int one = 0; one < first.size(); one++) {
            for (int two = 0; two < one; two++) {
                search.blend(first.get(one).order, first.get(two).order);
            }
        }
        search.change(new Chance(draws.split("policy search")));
        return new Found(
                search.best, mean(search.bestOutcomes, search.bestOutcomes.length), List.copyOf(search.latest));
    }

    private void blend(int[] one, int[] two) {
        int[] first = ranks(one);
        int[] second = ranks(two);
        for (int part = 1; part < BLENDS; part++) {
            int[] key = new int[first.length];
            for (int i = 0; i < key.length; i++) {
                key[i] = part * first[i] + (BLENDS - part) * second[i];
            }
            race(Priority.of(Orders.by(trial.network(), key)));
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
        Network network = trial.network();
        Mutation mutation = new Mutation(network, chance, Math.max(1, network.size() / 10));
        while (executions < effort.schedules() && !effort.stop().getAsBoolean()) {
            race(Priority.of(mutation.order(ranks(best.order))));
        }
    }

    /** Takes the candidate for the best unless it is behind after some round. */
    private void race(Priority candidate) {
        double[] outcomes = new double[bestOutcomes.length];
        int run = 0;
        for (int round = FIRST_ROUND; run < outcomes.length; round *= GROWTH) {
            int until = Math.min(outcomes.length, round);
            run(candidate, outcomes, run, until);
            run = until;
            if (mean(outcomes, run) > mean(bestOutcomes, run)) {
                return;
            }
        }
        if (allowed.test(candidate)) {
            take(candidate, outcomes);
        }
    }

    /** One that is no better than the best replaces it in the search, which goes on from there, and as a finalist. */
    private void take(Priority candidate, double[] outcomes) {
        if (mean(outcomes, outcomes.length) == mean(bestOutcomes, outcomes.length)) {
            latest.removeFirst();
        }
        latest.addFirst(candidate);
        if (latest.size() > FINALISTS) {
            latest.removeLast();
        }
        best = candidate;
        bestOutcomes = outcomes;
    }

    private static double mean(double[] values, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += values[i];
        }
        return sum / count;
    }

    private void run(Priority priority, double[] outcomes, int from, int until) {
        executions += until - from;
        trial.fill(priority, outcomes, from, until, executor);
    }
}
