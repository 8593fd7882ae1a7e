package org.endstate.schedule;

/** Why no native solver proved a plan; {@code words.UnprovenWords} says it. */
public sealed interface Unproven {

    /** Nobody asked for one. */
    record NotWanted() implements Unproven {}

    /** It was switched off. */
    record SwitchedOff() implements Unproven {}

    /** The kernel's own bound proves the plan already. */
    record NotNeeded() implements Unproven {}

    /** It could not be loaded on this machine; the cause is what the machine says. */
    record NotLoaded(String machine, String cause) implements Unproven {}

    /** The plan has more tasks than are tried. */
    record TooManyTasks(int most) implements Unproven {}

    /** Forced days are not modelled. */
    record ForcedDays() implements Unproven {}

    /** Durations other than the planned ones are not modelled. */
    record OtherDurations() implements Unproven {}

    /** A hold limit at a gate before an activity with links to its finish is not modelled. */
    record HeldLinks() implements Unproven {}

    /** No schedule was found that holds all units to the very end. */
    record NoneHeld() implements Unproven {}

    /** The limit was reached before a schedule was found. */
    record LimitReached() implements Unproven {}
}
