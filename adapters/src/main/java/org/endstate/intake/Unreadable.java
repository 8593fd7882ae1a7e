package org.endstate.intake;

/** A document that is refused: what is wrong, and what would be right. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    private final String expected;

    Unreadable(String what, String expected) {
        super(what);
        this.expected = expected;
    }

    String what() {
        return String.valueOf(getMessage());
    }

    String expected() {
        return expected;
    }
}
