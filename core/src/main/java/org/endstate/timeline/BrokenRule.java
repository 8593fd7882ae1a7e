package org.endstate.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.endstate.mission.Label;
import org.endstate.requirements.Movement;

/** A rule of every drawdown that a plan breaks, by the names of the mission; {@code words.PlanWords} says it. */
public sealed interface BrokenRule {

    /** A task of a site. */
    record Task(Label name, Label site) {}

    /** Why a task waits for another. */
    sealed interface Link {

        /** A site relies on it until it is vacated. */
        record Reliance(Label site) implements Link {}

        /** A rule of every drawdown. */
        record Rule(LinkRule rule) implements Link {}
    }

    /** A task comes before another allows it; why is empty where the work breakdown alone says so. */
    record TooEarly(Task task, LocalDate date, Task before, Optional<Link> why) implements BrokenRule {}

    /** A task comes too long after another. */
    record TooLate(Task task, LocalDate date, Task before) implements BrokenRule {}

    /** A task leaves too little time for what has to move through a corridor, which takes so much a week. */
    record TooLittleTime(Task task, LocalDate date, Label corridor, int perWeek, Movement.Kind kind)
            implements BrokenRule {}

    /** A task begins on a day off. */
    record DayOff(Task task, LocalDate date) implements BrokenRule {}

    /** A task needs more of a resource than there is. */
    record TooFewUnits(Task task, LocalDate date, Label resource) implements BrokenRule {}

    /** A task does not wait for its gate. */
    record GatePassed(Task task, LocalDate date, Label gate) implements BrokenRule {}

    /** A task comes before its own date. */
    record BeforeItsDate(Task task, LocalDate date) implements BrokenRule {}

    /** A task is not over by an agreed date that a timeline has to keep. */
    record DeadlineMissed(Task task) implements BrokenRule {}

    /** A task is not over within the horizon. */
    record Unfinished(Task task) implements BrokenRule {}

    /** More persons are left after the date of a milestone than its ceiling. */
    record AboveCeiling(int ceiling, LocalDate date, Label milestone) implements BrokenRule {}
}
