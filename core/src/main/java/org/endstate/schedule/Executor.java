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

    /** Executes the network once, serving in this order and keeping nothing for anybody. */
    public Execution run(Network network, int[] order, int[] durations, GateReadings readings, Policy policy) {
        return run(network, Priority.of(order), durations, readings, policy);
    }

    /**
     * Executes the network once.
     *
     * @param priority who is served first, and for whom units are kept
     * @param durations actual working days by activity
     */
    public Execution run(Network network, Priority priority, int[] durations, GateReadings readings, Policy policy) {
        return course(network).run(priority, durations, readings, policy);
    }

    /** The priority by which a future without surprises becomes this schedule. */
    Priority follow(Network network, Schedule schedule, int[] durations, GateReadings readings, Policy policy) {
        Course following = course(network);
        following.follow(schedule, durations, readings, policy);
        return Priority.of(Orders.by(network, schedule.start)).keeping(following.reservations());
    }

    private Course course(Network network) {
        Course reused = course;
        if (reused == null || reused.network != network) {
            reused = new Course(network);
            course = reused;
        }
        return reused;
    }
}
