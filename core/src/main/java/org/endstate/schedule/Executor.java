package org.endstate.schedule;

import org.jspecify.annotations.Nullable;

/**
 * Executes a network as its people would: day by day, knowing only what has happened so far and what was planned.
 *
 * <p>A resource-based policy (Stork 2001, chapter 5; parallel list scheduling, Kolisch 1996, section 2): on each
 * decision day the activities whose links allow a start are tried in the order of priority, and each starts if its
 * calendar works that day, its gates are open or no longer waited for, and its resources suffice for its
 * <em>planned</em> duration from that day on. Actual durations are found out when activities finish. Units that are
 * known to leave are looked ahead for; a late activity may still run into such a day, and keeps what it holds.
 *
 * <p>A link to the finish of an activity (finish-finish, start-finish) lets it start once the other has started, so
 * that its planned finish is not too early; if the other is late, the finish is stretched until the link allows it.
 *
 * <p>Reuses its buffers from run to run: one executor per thread.
 */
public final class Executor {

    private @Nullable Course course;

    /**
     * Executes the network once.
     *
     * @param order every activity once, the first to be served first
     * @param durations actual working days by activity
     */
    public Execution run(Network network, int[] order, int[] durations, GateReadings readings, Policy policy) {
        Course reused = course;
        if (reused == null || reused.network != network) {
            reused = new Course(network);
            course = reused;
        }
        return reused.run(order, durations, readings, policy);
    }
}
