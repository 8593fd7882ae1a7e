package org.endstate.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.mission.Label;

/**
 * What a mission asks of its timelines and may have to give up, by its own names, with how far it would have to give
 * way; {@code words.PlanWords} says it.
 */
public sealed interface Demand {

    /** A site is vacated by its date; which date would do, empty where none within the horizon would. */
    record VacatedBy(Label site, LocalDate date, Optional<LocalDate> enough) implements Demand {}

    /**
     * There is no more of a resource than there is.
     *
     * @param perDay empty where it changes with the date
     * @param more units on every day that would do; empty where not even a few would
     */
    record Units(Label resource, OptionalInt perDay, OptionalInt more) implements Demand {}

    /** A gate opens first. */
    record GateOpen(Label gate) implements Demand {}

    /** The days off of a calendar are kept. */
    record DaysOff(Label calendar) implements Demand {}

    /** A site is handed over only after its hub is vacated. */
    record HubFirst(Label site, Label hub) implements Demand {}

    /** No more persons are left after the date of a milestone. */
    record AtMost(int persons, LocalDate date, Label milestone) implements Demand {}

    /** A site is guarded until it is vacated; the earliest day of that, empty where it is beyond the horizon. */
    record Guarded(int guard, Label site, Optional<LocalDate> earliest) implements Demand {}
}
