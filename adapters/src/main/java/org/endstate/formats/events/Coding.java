package org.endstate.formats.events;

import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.evidence.Event;

/** How a data set codes types of violence and the precision of places. */
enum Coding {
    /** The Uppsala Conflict Data Program's Georeferenced Event Dataset. */
    UCDP {
        @Override
        Optional<Event.Type> type(String code) {
            return switch (code) {
                case "1" -> Optional.of(Event.Type.STATE_BASED);
                case "2" -> Optional.of(Event.Type.NON_STATE);
                case "3" -> Optional.of(Event.Type.ONE_SIDED);
                case "" -> Optional.of(Event.Type.NOT_STATED);
                default -> Optional.empty();
            };
        }

        @Override
        OptionalInt placePrecision(String code) {
            return code.isEmpty() ? OptionalInt.of(0) : within(code, 7);
        }

        @Override
        String precisions() {
            return "1 to 7";
        }

        @Override
        String types() {
            return "1 (state-based), 2 (non-state) or 3 (one-sided)";
        }
    },
    /**
     * The Armed Conflict Location and Event Data project. It has no state-based and non-state violence; its violence
     * against civilians is one-sided. Its third precision is a larger region, told by its capital: the first-level
     * area.
     */
    ACLED {
        @Override
        Optional<Event.Type> type(String code) {
            return Optional.of(
                    code.equals("Violence against civilians") ? Event.Type.ONE_SIDED : Event.Type.NOT_STATED);
        }

        @Override
        OptionalInt placePrecision(String code) {
            OptionalInt known = within(code, 3);
            return known.isPresent() && known.getAsInt() == 3 ? OptionalInt.of(4) : known;
        }

        @Override
        String precisions() {
            return "1 to 3";
        }

        @Override
        String types() {
            return "an event type";
        }
    };

    /** The type of violence; empty for a code the data set has not. */
    abstract Optional<Event.Type> type(String code);

    /** The precision as {@link Event.Location#precision} has it; empty for a code the data set has not. */
    abstract OptionalInt placePrecision(String code);

    /** The codes of precisions, for messages. */
    abstract String precisions();

    /** The codes of types, for messages. */
    abstract String types();

    private static OptionalInt within(String code, int largest) {
        OptionalInt number = WholeNumber.find(code, largest);
        return number.isPresent() && number.getAsInt() > 0 ? number : OptionalInt.empty();
    }
}
