package org.endstate.bench.schedule;

/**
 * A line of the table.
 *
 * @param moreIsBetter whether larger values are better
 * @param toReach what is to be reached, in words; empty where nothing is
 * @param stretch what would be better still; empty for none
 */
record Measure(String name, String unit, boolean moreIsBetter, String toReach, String stretch) {

    static Measure less(String name, String unit, String toReach, String stretch) {
        return new Measure(name, unit, false, toReach, stretch);
    }

    static Measure more(String name, String unit, String toReach, String stretch) {
        return new Measure(name, unit, true, toReach, stretch);
    }
}
