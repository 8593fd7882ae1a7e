package org.endstate.schedule;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * A population of schedules, each the best that justification makes of an order. Two good ones are crossed, the order
 * is mutated, generated and justified, and takes the place of a bad one if it is not worse and not there already (a
 * steady-state genetic algorithm on activity lists: Hartmann, "A competitive genetic algorithm for resource-constrained
 * project scheduling", Naval Research Logistics 45, 1998; with justification as in Valls and others 2005). For one
 * thread.
 */
final class GeneticSearch {

    private static final int SCHEDULES_PER_CHILD = 3;
    private static final int TOURNAMENT = 3;

    private final SerialGeneration generation;
    private final Justification justification;
    private final FirstOrders firstOrders;
    private final Crossover crossover;
    private final Mutation mutation;
    private final Chance chance;
    private final Score perfect;
    private final BooleanSupplier stop;
    private Schedule best;
    private Schedule seed;
    private Schedule[] population = {};
    private int living;

    /** @param perfect a score no schedule can be better than */
    GeneticSearch(
            SerialGeneration generation,
            FirstOrders firstOrders,
            int reach_days,
            Chance chance,
            Score perfect,
            BooleanSupplier stop) {
        this.generation = generation;
        this.firstOrders = firstOrders;
        this.chance = chance;
        this.perfect = perfect;
        this.stop = stop;
        justification = new Justification(generation);
        crossover = new Crossover(generation.network(), chance);
        mutation = new Mutation(generation.network(), chance, reach_days);
        best = justification.schedule(firstOrders.next(0));
        seed = best;
    }

    /** Forgets the population and starts a new one around this schedule, as large as suits so many schedules. */
    void begin(long schedules, Schedule around) {
        note(around);
        seed = around;
        population = new Schedule[size(schedules)];
        living = 0;
    }

    /** Some 20 for 1,000 schedules, 200 for 50,000. */
    private static int size(long schedules) {
        double children = (double) schedules / SCHEDULES_PER_CHILD;
        return (int) Math.clamp(0.6 * StrictMath.pow(children, 0.6), 8, 900);
    }

    /** Goes on until so many schedules have been generated in all, or the search is to stop. */
    void evolve(long until) {
        while (generation.generated() < until && !stop.getAsBoolean() && !perfect()) {
            if (living < population.length) {
                population[living] = living == 0 ? seed : note(justification.schedule(firstOrders.next(living)));
                living++;
            } else {
                int kept = pick(-1);
                int[] key = crossover.keys(population[kept], population[pick(kept)]);
                replaceWith(note(justification.schedule(mutation.order(key))));
            }
        }
    }

    boolean perfect() {
        return best.score.compareTo(perfect) <= 0;
    }

    private Schedule note(Schedule schedule) {
        best = schedule.betterThan(best) ? schedule : best;
        return schedule;
    }

    /** The better of two, neither of them this one. */
    private int pick(int not) {
        int one = other(not);
        int two = other(not);
        return population[two].betterThan(population[one]) ? two : one;
    }

    private int other(int not) {
        int at = chance.below(not < 0 ? population.length : population.length - 1);
        return not >= 0 && at >= not ? at + 1 : at;
    }

    private void replaceWith(Schedule child) {
        int worst = chance.below(population.length);
        for (int i = 1; i < TOURNAMENT; i++) {
            int at = chance.below(population.length);
            worst = population[worst].betterThan(population[at]) ? at : worst;
        }
        if (!population[worst].betterThan(child) && !contains(child)) {
            population[worst] = child;
        }
    }

    private boolean contains(Schedule child) {
        for (Schedule schedule : population) {
            if (schedule.score.equals(child.score) && Arrays.equals(schedule.start, child.start)) {
                return true;
            }
        }
        return false;
    }

    Schedule best() {
        return best;
    }

    long generated() {
        return generation.generated();
    }
}
