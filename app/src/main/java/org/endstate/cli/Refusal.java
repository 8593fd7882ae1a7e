package org.endstate.cli;

/** The user's input or surroundings do not allow what was asked. The message says what to do. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refusal(String message) {
        super(message);
    }
}
