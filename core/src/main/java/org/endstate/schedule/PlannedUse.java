package org.endstate.schedule;

import static org.endstate.schedule.Day.NEVER;

import java.util.Optional;
import org.endstate.schedule.Priority.Reservation;

/**
 * A schedule that is being executed for the first time, to find out where units have to be kept so that it can be
 * executed at all. An activity that could start earlier than planned does so if nothing else has to move; else it waits
 * for one of those it would displace. That one starts earlier than it in the schedule, so waits form no circle.
 */
final class PlannedUse {

    private final Network network;
    private final int[] start;
    private final int[] finish;
    private final PackedProfile profile;

    PlannedUse(Network network, Schedule schedule) {
        this.network = network;
        start = schedule.start.clone();
        finish = schedule.finish.clone();
        profile = new PackedProfile(network);
        for (int i = 0; i < start.length; i++) {
            if (finish[i] < NEVER) {
                profile.occupy(i, start[i], finish[i]);
            }
        }
    }

    /** For whom an activity that could start on this day and finish on that has to wait; empty if for nobody. */
    Optional<Reservation> findReservation(int activity, int day, int end) {
        if (day >= start[activity]) {
            return Optional.empty();
        }
        if (finish[activity] < NEVER) {
            profile.vacate(activity, start[activity], finish[activity]);
        }
        int until = Math.min(end, network.horizon);
        int shortOn = Math.max(profile.lastShortage(activity, day, until), profile.lastShortageAfter(activity, until));
        Optional<Reservation> found = shortOn < 0 ? Optional.empty() : displaced(activity, day, shortOn);
        if (found.isEmpty()) {
            start[activity] = day;
            finish[activity] = end;
        }
        if (finish[activity] < NEVER && (found.isPresent() || shortOn < 0)) {
            profile.occupy(activity, start[activity], Math.min(finish[activity], network.horizon));
        }
        return found;
    }

    /** The last one planned to start after this day and to use what is short on that. */
    private Optional<Reservation> displaced(int activity, int day, int shortOn) {
        int last = -1;
        int what = -1;
        for (int k = network.demands.start[activity]; k < network.demands.start[activity + 1]; k++) {
            int resource = network.demands.of[k];
            for (int user : network.usersOf(resource)) {
                boolean planned = day < start[user] && start[user] <= shortOn && shortOn < whenBack(user, resource);
                if (user != activity && planned && (last < 0 || start[user] > start[last])) {
                    last = user;
                    what = resource;
                }
            }
        }
        return last < 0 ? Optional.empty() : Optional.of(new Reservation(activity, last, what, start[last]));
    }

    private int whenBack(int user, int resource) {
        return finish[user] + network.demands.back[network.demands.find(user, resource)];
    }
}
