package org.endstate.schedule;

import java.util.Arrays;

/**
 * What is done at a closed gate and at an agreed date. Immutable.
 *
 * <p>The hold limit is how many calendar days an activity waits at a closed gate, counted from the day its links allow
 * its start, before it starts <em>at risk</em>: 0 never waits, {@link #FOREVER} always does. On its forced day a group
 * is closed by force: running ordinary activities are cut, unstarted ones dropped, the closing activity starts at once
 * without waiting for links, resources or gates (but on a working day), and trailing ones go on.
 */
public final class Policy {

    public static final int FOREVER = Day.NEVER;

    private final int holdLimit_days;
    private final int[] forcedDay;
    private final int[] notBefore;
    private final boolean forces;

    private Policy(int holdLimit_days, int[] forcedDay, int[] notBefore) {
        if (!(holdLimit_days >= 0)) {
            throw new IllegalArgumentException("The hold limit [" + holdLimit_days + "] is negative.");
        }
        this.holdLimit_days = Math.min(holdLimit_days, FOREVER);
        this.forcedDay = forcedDay.clone();
        this.notBefore = notBefore.clone();
        forces = Arrays.stream(forcedDay).anyMatch(day -> day < FOREVER);
    }

    /** Waits at gates up to this limit and forces nobody out. */
    public static Policy holding(int holdLimit_days) {
        return new Policy(holdLimit_days, new int[0], new int[0]);
    }

    /** Waits at every gate, however long, and forces nobody out. */
    public static Policy waiting() {
        return holding(FOREVER);
    }

    /** The same, with a forced day for each group; {@link #FOREVER} for a group that is never forced. */
    public Policy forcing(int[] dayByGroup) {
        return new Policy(holdLimit_days, dayByGroup, notBefore);
    }

    /**
     * The same, where no activity starts before its day, even if everything is ready: the dates a plan has published,
     * which others rely on (the railway mode of execution; without, trains leave when they are loaded).
     */
    public Policy notBefore(int[] dayByActivity) {
        return new Policy(holdLimit_days, forcedDay, dayByActivity);
    }

    /** The day before which the activity does not start; 0 where there is none. */
    public int notBefore(int activity) {
        return activity < notBefore.length ? notBefore[activity] : 0;
    }

    public int holdLimit_days() {
        return holdLimit_days;
    }

    /** The day on which the group is forced out; {@link #FOREVER} if it is not. */
    public int forcedDay(int group) {
        return group < forcedDay.length ? forcedDay[group] : FOREVER;
    }

    boolean forcesAnyone() {
        return forces;
    }
}
