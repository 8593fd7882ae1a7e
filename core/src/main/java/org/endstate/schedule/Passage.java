package org.endstate.schedule;

import java.util.List;

/**
 * Something through which only so much passes on a day, and what has to pass through it. What passes can be divided and
 * put off at will between the two ends of its window.
 */
public final class Passage {

    final String name;
    final double[] perDay;
    final List<Load> loads;

    /**
     * A passage.
     *
     * @param perDay not negative, for each day of the horizon
     */
    public Passage(String name, double[] perDay, List<Load> loads) {
        for (double amount : perDay) {
            if (!(amount >= 0)) {
                throw new IllegalArgumentException("The passage [" + name + "] takes [" + amount + "] on some day.");
            }
        }
        this.name = name;
        this.perDay = perDay.clone();
        this.loads = List.copyOf(loads);
    }

    /**
     * An amount that passes from the start of one activity to the finish of another.
     *
     * @param first index of an activity
     * @param last index of an activity; it may be the same
     */
    public record Load(int first, int last, double amount) {

        public Load {
            if (!(amount >= 0)) {
                throw new IllegalArgumentException("The amount [" + amount + "] of a load is negative.");
            }
        }
    }
}
