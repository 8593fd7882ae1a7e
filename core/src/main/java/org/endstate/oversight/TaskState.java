package org.endstate.oversight;

import java.time.LocalDate;

/** How far a task has come. A task of which nothing is known has not begun. */
public sealed interface TaskState {

    /** Begun on this day and not finished. */
    record Begun(LocalDate on) implements TaskState {}

    /**
     * Finished.
     *
     * @param on the day it was finished, or the latest day by which it must have been
     * @param inferred whether nobody has said so, but a task that follows it has begun
     */
    record Done(LocalDate on, boolean inferred) implements TaskState {}
}
