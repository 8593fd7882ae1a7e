package org.endstate.schedule;

/** Whether there is a {@link Solver} to ask. */
public sealed interface SolverAccess {

    /** There is one. */
    record Usable(Solver solver) implements SolverAccess {}

    /**
     * There is none: nobody wants it, or this machine cannot load it.
     *
     * @param reason for a person to read, to follow a colon
     */
    record NotUsed(String reason) implements SolverAccess {}

    /** None, because nobody wants one. */
    static SolverAccess unwanted() {
        return new NotUsed("nobody asked for it");
    }
}
