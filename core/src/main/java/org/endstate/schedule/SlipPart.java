package org.endstate.schedule;

/**
 * One part of a slip.
 *
 * @param activity where on the chain it arose
 * @param subject the gate or resource waited for; the activity itself for the other kinds
 * @param days calendar days, negative where time was gained; never 0
 */
public record SlipPart(Kind kind, int activity, int subject, int days) {

    /** What a part of a slip comes from. */
    public enum Kind {
        /** The activity took longer or shorter. */
        DURATION,
        /** It waited longer or shorter at a gate. */
        GATE,
        /** It waited longer or shorter for a resource. */
        RESOURCE,
        /** Its work or wait met more or fewer days off. */
        CALENDAR,
        /** Another link bound it than in the plan: slack of the plan that absorbed part of the slip. */
        SEQUENCE,
        /** It could have started, and did not; only in an {@link Observation}. */
        HELD,
        /** A forced exit cut, dropped or moved it. */
        FORCED
    }
}
