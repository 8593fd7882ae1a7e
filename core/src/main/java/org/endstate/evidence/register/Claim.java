package org.endstate.evidence.register;

import org.endstate.mission.Label;

/** What an account answers to its question. */
public sealed interface Claim {

    /**
     * A number of something.
     *
     * @param low the least it can mean, and high the most; equal for one number
     * @param unit what is counted, by its definition: troops of one state and all Coalition personnel are two units
     */
    record Figure(double low, double high, String unit) implements Claim {
        public Figure {
            if (!(low <= high)) {
                throw new IllegalArgumentException("A figure [" + low + " to " + high + "] is not low to high.");
            }
        }

        /** Whether no number is in both. */
        boolean isApartFrom(Figure other) {
            return high < other.low || other.high < low;
        }
    }

    /**
     * Something happened, or is to happen, within these days.
     *
     * @param conditional whether the speaker makes it depend on conditions
     */
    record Dated(Period when, boolean conditional) implements Claim {

        /** Without conditions. */
        public Dated(Period when) {
            this(when, false);
        }
    }

    /**
     * A position.
     *
     * @param position a short key; accounts of one position share it
     * @param denied whether the speaker says that it is not so
     * @param words the position as people read it
     */
    record Position(String position, boolean denied, Label words) implements Claim {

        /** In the words of its key. */
        public Position(String position, boolean denied) {
            this(position, denied, Label.of(position.replace('-', ' ')));
        }
    }

    /** The speaker was asked, or had occasion to answer, and said nothing of it. */
    record Silence() implements Claim {}
}
