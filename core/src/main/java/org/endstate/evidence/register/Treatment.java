package org.endstate.evidence.register;

/** What becomes of a field on its way to an audience. */
public sealed interface Treatment {

    /** It is shown. */
    record Shown() implements Treatment {}

    /** It is held back, and counted. */
    record Withheld() implements Treatment {}

    /**
     * A figure becomes the range between multiples of a step that holds it, a day the month it lies in.
     *
     * @param step of figures
     */
    record Widened(double step) implements Treatment {
        public Widened {
            if (!(step > 0)) {
                throw new IllegalArgumentException("A step [" + step + "] is not above 0.");
            }
        }
    }

    /** It is held back, and counted, until so many days after it was said. */
    record Delayed(int days) implements Treatment {
        public Delayed {
            if (days < 1) {
                throw new IllegalArgumentException("A delay of [" + days + "] days is none.");
            }
        }
    }

    /** It is shown only as a count of a group, and a group smaller than {@code least} not even so. */
    record Aggregated(int least) implements Treatment {
        public Aggregated {
            if (least < 2) {
                throw new IllegalArgumentException("A group of at least [" + least + "] hides nobody.");
            }
        }
    }
}
