package org.endstate.judgement;

import java.util.Optional;

/**
 * One question to the experts. An item with a realisation is <em>resolved</em>; a resolved quantity is a <em>seed</em>
 * of the classical model.
 */
public sealed interface Item {

    String id();

    /** The question in words; may be empty. */
    String text();

    /** What came true; empty while nobody knows. */
    Optional<? extends Comparable<?>> realisation();

    /** What was true last before the question was asked: the forecast "as before"; empty where nobody said. */
    Optional<? extends Comparable<?>> last();

    /** How much or how many; in one unit for all experts. */
    record Quantity(String id, String text, Scale scale, Optional<Double> realisation, Optional<Double> last)
            implements Item {
        public Quantity {
            checkId(id);
            checkOnScale(id, scale, realisation);
            checkOnScale(id, scale, last);
        }

        private static void checkOnScale(String id, Scale scale, Optional<Double> value) {
            if (value.filter(v -> !scale.holds(v)).isPresent()) {
                throw new IllegalArgumentException(
                        "The item [" + id + "] on scale " + scale + " cannot take the value [" + value.get() + "].");
            }
        }
    }

    /** Whether something happens. */
    record Event(String id, String text, Optional<Boolean> realisation, Optional<Boolean> last) implements Item {
        public Event {
            checkId(id);
        }
    }

    /**
     * Which of some ordered levels is reached.
     *
     * @param levels how many, at least 2, counted from level 0
     */
    record Levels(String id, String text, int levels, Optional<Integer> realisation, Optional<Integer> last)
            implements Item {
        public Levels {
            checkId(id);
            if (levels < 2) {
                throw new IllegalArgumentException("The item [" + id + "] has [" + levels + "] levels, not 2 or more.");
            }
            checkLevel(id, levels, realisation);
            checkLevel(id, levels, last);
        }

        private static void checkLevel(String id, int levels, Optional<Integer> level) {
            if (level.filter(l -> l < 0 || l >= levels).isPresent()) {
                throw new IllegalArgumentException(
                        "The item [" + id + "] with " + levels + " levels has no level [" + level.get() + "].");
            }
        }
    }

    private static void checkId(String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("An item has no id.");
        }
    }
}
