package org.endstate.schedule;

/** Whether there is a {@link Solver} to ask. */
public sealed interface SolverAccess {

    /** There is one. */
    record Usable(Solver solver) implements SolverAccess {}

    /** There is none: nobody wants it, or this machine cannot load it. */
    record NotUsed(Unproven why) implements SolverAccess {}

    /** None, because nobody wants one. */
    static SolverAccess unwanted() {
        return new NotUsed(new Unproven.NotWanted());
    }
}
