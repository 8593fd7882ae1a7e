package org.endstate.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.endstate.schedule.Priority.Reservation;
import org.jspecify.annotations.Nullable;

/**
 * The reservations of one execution after another: which are still in force, and whom they hold. While a plan is made
 * they are found as they are needed, by asking the {@link PlannedUse}.
 */
final class Holds {

    static final int NOTHING = -1;

    private final Network network;
    private final int[] pending;
    private final int[] resource;
    private final List<Reservation> reservations = new ArrayList<>();
    private final List<int[]> servedBy = new ArrayList<>();
    private final Agenda agenda;
    private boolean[] over = {};
    private final long[] nothing;
    private List<Reservation> last = List.of();
    private @Nullable PlannedUse plan;

    Holds(Network network) {
        this.network = network;
        pending = new int[network.size()];
        resource = new int[network.size()];
        nothing = new long[(network.horizon >>> 6) + 1];
        agenda = new Agenda(network.horizon, network.size());
        for (int i = 0; i < network.size(); i++) {
            servedBy.add(NOBODY);
        }
    }

    private static final int[] NOBODY = {};

    void reset(List<Reservation> standing, @Nullable PlannedUse planned) {
        if (none() && standing.isEmpty() && planned == null) {
            return;
        }
        boolean same = standing == last && planned == null;
        Arrays.fill(pending, 0);
        agenda.reset(nothing);
        plan = planned;
        if (same) {
            for (int number = 0; number < reservations.size(); number++) {
                arm(number);
            }
            return;
        }
        last = planned == null ? standing : new ArrayList<>();
        reservations.forEach(reservation -> servedBy.set(reservation.served(), NOBODY));
        reservations.clear();
        standing.forEach(this::add);
    }

    private void arm(int number) {
        Reservation reservation = reservations.get(number);
        over[number] = false;
        pending[reservation.waiting()]++;
        agenda.add(number, reservation.until_day());
    }

    private void add(Reservation reservation) {
        int number = reservations.size();
        reservations.add(reservation);
        if (number >= over.length) {
            over = Arrays.copyOf(over, 2 * number + 8);
        }
        int[] before = servedBy.get(reservation.served());
        int[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = number;
        servedBy.set(reservation.served(), after);
        resource[reservation.waiting()] = reservation.resource();
        arm(number);
    }

    boolean none() {
        return reservations.isEmpty() && plan == null;
    }

    /** The resource that is kept for another activity, so that this one may not start; NOTHING if it may. */
    int keptFromHere(int activity, int day, int end) {
        if (pending[activity] == 0 && plan != null) {
            plan.findReservation(activity, day, end).ifPresent(this::add);
        }
        return pending[activity] > 0 ? resource[activity] : NOTHING;
    }

    /** Ends what ends on this day, and tells of every activity that is then held by nothing. */
    void endOn(int day, IntConsumer heldNoMore) {
        for (int number = none() ? -1 : agenda.poll(day); number >= 0; number = agenda.poll(day)) {
            end(number, heldNoMore);
        }
    }

    /** Ends what was kept for an activity that has started, or never will. */
    void endFor(int activity, IntConsumer heldNoMore) {
        if (reservations.isEmpty()) {
            return;
        }
        for (int number : servedBy.get(activity)) {
            end(number, heldNoMore);
        }
    }

    private void end(int number, IntConsumer heldNoMore) {
        if (!over[number]) {
            over[number] = true;
            int waiting = reservations.get(number).waiting();
            if (--pending[waiting] == 0) {
                heldNoMore.accept(waiting);
            }
        }
    }

    /** The first day from this one on on which a reservation ends, if it is before the other; a day below 0 is none. */
    int nextDay(int from, int other) {
        int end = none() ? -1 : agenda.nextDay(from);
        return other < 0 ? end : end < 0 ? other : Math.min(other, end);
    }

    List<Reservation> reservations() {
        return List.copyOf(reservations);
    }
}
