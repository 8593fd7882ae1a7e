package org.endstate.commission.proceedings;

import java.util.Optional;
import org.endstate.agreement.Standing;

/**
 * How a party stands to an item.
 *
 * @param standing empty while it has not said
 * @param reservation empty where it has none
 * @param objection empty where it has none
 */
public record Position(Assent assent, Optional<Standing> standing, String reservation, String objection) {

    /** What is not said yet. */
    public static final Position NONE = new Position(Assent.NONE, Optional.empty(), "", "");

    /** How far a party has agreed. */
    public enum Assent {
        NONE,
        AD_REFERENDUM,
        SILENT,
        SIGNED
    }

    /** Whether nothing is left to confirm. */
    boolean whole() {
        return assent == Assent.SIGNED || assent == Assent.SILENT;
    }

    Position withAssent(Assent next) {
        return new Position(
                next, next == Assent.AD_REFERENDUM ? standing : Optional.of(Standing.AGREED), reservation, "");
    }

    Position withStanding(Standing next) {
        return new Position(Assent.NONE, Optional.of(next), reservation, objection);
    }

    Position withReservation(String text) {
        return new Position(assent, standing, text, objection);
    }

    Position withObjection(String text) {
        return new Position(Assent.NONE, Optional.of(Standing.DISPUTED), reservation, text);
    }

    Position lifted() {
        Optional<Standing> left = objection.isEmpty() ? standing : Optional.empty();
        return new Position(assent, left, "", "");
    }
}
