package org.endstate.bench.capability;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One rating of a function: the level somebody gave it on a day.
 *
 * @param years since the first rating
 * @param level from 0 to {@value #LEVELS} − 1; may be wrong
 */
record Rated(double years, int level) {

    static final int LEVELS = 5;

    private static final double RIGHT = 0.7;
    private static final double NEIGHBOUR = 0.13;
    private static final double ELSEWHERE = 0.02;

    /** What a rater says who sees this level; a rater is right seven times in ten and seldom off by more than one. */
    static Rated of(double years, int truth, Dice dice) {
        double left = dice.between(0, 1);
        for (int level = 0; level < LEVELS; level++) {
            left -= chance(truth, level);
            if (left < 0) {
                return new Rated(years, level);
            }
        }
        return new Rated(years, LEVELS - 1);
    }

    /** How likely this rating is under each level. */
    List<Double> likelihood() {
        return IntStream.range(0, LEVELS)
                .mapToObj(truth -> chance(truth, level))
                .toList();
    }

    private static double chance(int truth, int rating) {
        double row = IntStream.range(0, LEVELS)
                .mapToDouble(other -> raw(truth, other))
                .sum();
        return raw(truth, rating) / row;
    }

    private static double raw(int truth, int rating) {
        return switch (Math.abs(truth - rating)) {
            case 0 -> RIGHT;
            case 1 -> NEIGHBOUR;
            default -> ELSEWHERE;
        };
    }
}
