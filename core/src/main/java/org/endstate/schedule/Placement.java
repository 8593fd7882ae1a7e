package org.endstate.schedule;

import static org.endstate.schedule.Day.NEVER;

/** When the links, gates and calendar of an activity allow it to start, given the days of those before it. */
final class Placement {

    private final Network network;
    private final int[] durations;
    private final GateReadings readings;
    private final Policy policy;
    private final int holdLimit_days;

    Placement(Network network, int[] durations, GateReadings readings, Policy policy) {
        this.network = network;
        this.durations = durations;
        this.readings = readings;
        this.policy = policy;
        holdLimit_days = policy.holdLimit_days();
    }

    /** The first day its links allow; NEVER if one before it never happens. */
    int ready(int activity, int[] start, int[] finish) {
        Links links = network.links;
        int ready = policy.notBefore(activity);
        for (int k = links.inStart[activity]; k < links.inStart[activity + 1]; k++) {
            int link = links.in[k];
            int end = links.fromFinish[link] ? finish[links.from[link]] : start[links.from[link]];
            if (end == NEVER) {
                return NEVER;
            }
            int bound = end + links.minLag[link];
            ready = Math.max(ready, links.toFinish[link] ? startFor(activity, bound) : bound);
            if (links.toFinish[link]) {
                ready = Math.max(ready, start[links.from[link]]);
            }
        }
        return ready;
    }

    /** The earliest start from which the activity is finished no earlier than this day. */
    int startFor(int activity, int finish) {
        return network.workDays.earliestStart(network.calendarOf[activity], finish, durations[activity]);
    }

    /** The first day from its ready day on that is a working day with its gates open or no longer waited for. */
    int open(int activity, int ready) {
        return open(activity, ready, ready);
    }

    /** The same, from another day on, where the wait at gates is counted from the ready day. */
    int open(int activity, int ready, int from) {
        int day = from;
        while (day < network.horizon) {
            int open = Math.max(day, Math.min(opening(activity, day), ready + holdLimit_days));
            if (open >= NEVER) {
                return NEVER;
            }
            int works = network.firstStart(activity, open, durations[activity]);
            if (works == open) {
                return open;
            }
            day = works;
        }
        return NEVER;
    }

    /** This day if all gates are open on it, else the next review at which they are. */
    private int opening(int activity, int day) {
        if (!network.gates.any(activity)) {
            return day;
        }
        long mask = -1L;
        for (int k = network.gates.start[activity]; k < network.gates.start[activity + 1]; k++) {
            mask &= readings.mask(network.gates.of[k]);
        }
        int review = readings.reviewAt(day);
        boolean open = review >= 0 && (mask >>> review & 1L) != 0;
        return open ? day : readings.firstOpen(mask, review + 1);
    }
}
