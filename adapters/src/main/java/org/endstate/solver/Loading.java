package org.endstate.solver;

import org.endstate.schedule.Solver;

/** Whether the native solver can be used on this machine. */
public sealed interface Loading {

    /** It can. */
    record Loaded(Solver solver) implements Loading {}

    /**
     * It cannot: another operating system, a temporary folder from which nothing may be executed, or no library.
     *
     * @param reason for a person to read
     */
    record NotAvailable(String reason) implements Loading {}
}
