package org.endstate.bench.capability;

import org.endstate.uncertainty.Draws;

/** Throws one after the other from a stream of draws. */
final class Dice {

    private final Draws draws;
    private long thrown;

    Dice(Draws draws) {
        this.draws = draws;
    }

    /** The dice of an independent stream. */
    Dice split(String name) {
        return new Dice(draws.split(name));
    }

    double between(double low, double high) {
        return low + draws.uniform(thrown++) * (high - low);
    }

    /** Every order of magnitude is as likely as the next. */
    double logBetween(double low, double high) {
        return StrictMath.exp(between(StrictMath.log(low), StrictMath.log(high)));
    }

    int below(int bound) {
        return draws.below(bound, thrown++);
    }

    double normal() {
        return draws.normal(thrown++);
    }

    /** A factor around 1 whose logarithm has this standard deviation. */
    double factor(double deviation) {
        return StrictMath.exp(deviation * normal());
    }

    boolean happens(double probability) {
        return draws.uniform(thrown++) < probability;
    }
}
