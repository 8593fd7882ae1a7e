package org.endstate.schedule;

import java.util.List;

/**
 * A rule of the network or the policy that an execution breaks.
 *
 * @param names what is concerned: activities first, then the resource, gate, limit or passage
 * @param day the first day on which the rule is broken; {@link Day#NEVER} for what never happens
 */
public record Violation(Kind kind, List<String> names, int day) {

    /** The rules. */
    public enum Kind {
        /** A link's minimum lag is not kept. */
        MIN_LAG,
        /** A link's maximum lag is exceeded. */
        MAX_LAG,
        /** Work starts on a day its calendar does not work. */
        CALENDAR,
        /** More units are in use than there are, by activities that neither are late nor were forced. */
        CAPACITY,
        /** More is held on the day of a limit than it allows. */
        LIMIT,
        /** More has to pass through a passage by a day than can. */
        PASSAGE,
        /** Started at a closed gate before the hold limit, or at risk without being marked so. */
        GATE,
        /** Started before the day the policy lets it start. */
        NOT_BEFORE,
        /** A hard deadline is missed. */
        DEADLINE,
        /** The finish does not follow from start, duration and calendar. */
        FINISH,
        /** Cut, dropped or forced otherwise than the policy says. */
        FORCED,
        /** Not finished within the horizon. */
        UNFINISHED
    }

    public Violation {
        names = List.copyOf(names);
    }
}
