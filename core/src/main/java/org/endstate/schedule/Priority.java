package org.endstate.schedule;

import java.util.List;

/**
 * Who is served first when a plan is executed, and for whom units are kept. Immutable.
 *
 * <p>The order decides among those who may start on a day. By the order alone an execution starts whatever may start,
 * and so never leaves units idle for something more important that is due shortly. A {@link Reservation} says where it
 * does.
 */
public final class Priority {

    /**
     * Units kept for an activity: another one does not start before it has, or before the day on which the plan starts
     * it, whichever comes first.
     *
     * @param waiting the activity that waits
     * @param served the activity the units are kept for, earlier in the order
     * @param resource what would otherwise be short for it
     * @param until_day from this day on nothing is kept, whether it has started or not
     */
    public record Reservation(int waiting, int served, int resource, int until_day) {}

    final int[] order;
    private final List<Reservation> reservations;

    private Priority(int[] order, List<Reservation> reservations) {
        this.order = order.clone();
        this.reservations = List.copyOf(reservations);
    }

    /** Nothing but an order: every activity once, the first to be served first. */
    public static Priority of(int[] order) {
        return new Priority(order, List.of());
    }

    /** By latest finish if resources were unlimited: the best simple rule under uncertainty, and a bad plan. */
    public static Priority byLatestFinish(Network network) {
        CriticalPath path =
                new CriticalPath(network, network.planned, GateReadings.allOpen(network.gates()), Policy.waiting());
        return of(Orders.by(network, path.latestFinish(Math.min(path.length(), network.horizon))));
    }

    /** The same order with units kept as these reservations say. */
    public Priority keeping(List<Reservation> kept) {
        return new Priority(order, kept);
    }

    /** Every activity once, the first to be served first. */
    public int[] order() {
        return order.clone();
    }

    public List<Reservation> reservations() {
        return reservations;
    }
}
