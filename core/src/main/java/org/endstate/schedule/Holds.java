package org.endstate.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private final int[] demand;
    private final List<Reservation> reservations = new ArrayList<>();
    private final List<int[]> servedBy = new ArrayList<>();
    private final Agenda agenda;
    private boolean[] over = {};
    private @Nullable PlannedUse plan;

    Holds(Network network) {
        this.network = network;
        pending = new int[network.size()];
        demand = new int[network.size()];
        agenda = new Agenda(network.horizon, network.size());
        for (int i = 0; i < network.size(); i++) {
            servedBy.add(NOBODY);
        }
    }

    private static final int[] NOBODY = {};

    void reset(List<Reservation> standing, @Nullable PlannedUse planned) {
        reservations.forEach(reservation -> servedBy.set(reservation.served(), NOBODY));
        reservations.clear();
        Arrays.fill(pending, 0);
        agenda.reset(new long[(network.horizon >>> 6) + 1]);
        plan = planned;
        standing.forEach(this::add);
    }

    private void add(Reservation reservation) {
        int number = reservations.size();
        reservations.add(reservation);
        if (number >= over.length) {
            over = Arrays.copyOf(over, 2 * number + 8);
        }
        over[number] = false;
        int[] before = servedBy.get(reservation.served());
        int[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = number;
        servedBy.set(reservation.served(), after);
        pending[reservation.waiting()]++;
        demand[reservation.waiting()] = network.demands.find(reservation.waiting(), reservation.resource());
        agenda.add(number, reservation.until_day());
    }

    boolean none() {
        return reservations.isEmpty() && plan == null;
    }

    /** The demand of this activity that is kept for another one, so that it may not start; NOTHING if it may. */
    int keptFromHere(int activity, int day, int end) {
        if (pending[activity] == 0 && plan != null) {
            plan.findReservation(activity, day, end).ifPresent(this::add);
        }
        return pending[activity] > 0 ? demand[activity] : NOTHING;
    }

    /** The next number of a reservation that ends on this day; NOTHING if there is none. */
    int pollDue(int day) {
        int number = agenda.poll(day);
        while (number >= 0 && over[number]) {
            number = agenda.poll(day);
        }
        return number;
    }

    int[] servedBy(int activity) {
        return servedBy.get(activity);
    }

    /** Ends a reservation; the activity it held last, or NOTHING if it is still held by others or was over before. */
    int end(int number) {
        if (over[number]) {
            return NOTHING;
        }
        over[number] = true;
        int waiting = reservations.get(number).waiting();
        return --pending[waiting] == 0 ? waiting : NOTHING;
    }

    /** The first day from this one on, as noted, on which some reservation may end. */
    int nextDay(int from) {
        return agenda.nextDay(from);
    }

    List<Reservation> reservations() {
        return List.copyOf(reservations);
    }
}
