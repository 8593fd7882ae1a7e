package org.endstate.requirements;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What has to be moved out of a site, and by which corridor.
 *
 * @param corridor id of the corridor; empty where none has been named
 */
public record Movement(Loads loads, Optional<String> corridor) {

    /** Counts of loads, or loads a week; empty where not counted. */
    public record Loads(OptionalInt trucks, OptionalInt containers, OptionalInt flights) {

        /** Nothing was counted. */
        public static final Loads UNKNOWN = new Loads(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

        /** The count of one kind. */
        public OptionalInt of(Kind kind) {
            return switch (kind) {
                case TRUCKS -> trucks;
                case CONTAINERS -> containers;
                case FLIGHTS -> flights;
            };
        }
    }

    /** What is counted. */
    public enum Kind {
        TRUCKS,
        CONTAINERS,
        FLIGHTS
    }
}
