package org.endstate.schedule;

import java.util.Arrays;

/**
 * Units held by running activities, and what is free today. A late activity keeps what it holds, and a forced one takes
 * what it needs, so that free units may go below zero. Reset and reused from run to run; for one thread.
 */
final class InUse {

    private static final int NOTHING = -1;

    private final Network network;
    private final Packing packing;
    private final int words;
    private final long[] held;
    private final long[] free;
    /** Whether there is as much of everything on every day. */
    private final boolean steady;

    private final boolean[] running;
    private final boolean[] away;
    private final int[] plannedFinish;

    InUse(Network network, int[] plannedFinish) {
        this.network = network;
        this.plannedFinish = plannedFinish;
        packing = Packing.overdrawn(network);
        words = packing.words;
        steady = network.supply.isSteady();
        held = new long[words];
        free = new long[words];
        running = new boolean[network.size()];
        away = new boolean[network.size()];
    }

    void reset() {
        Arrays.fill(held, 0);
        Arrays.fill(running, false);
        Arrays.fill(away, false);
        count(0);
    }

    void turnTo(int day) {
        if (!steady) {
            count(day);
        }
    }

    private void count(int day) {
        for (int word = 0; word < words && day < network.horizon; word++) {
            free[word] = packing.supply[day * words + word] - held[word];
        }
    }

    /** Whether what the activity asks for is free today. */
    boolean fits(int activity) {
        if (words == 1) {
            long guard = packing.asked[activity];
            return ((free[0] - packing.request[activity]) & guard) == guard;
        }
        for (int word = 0; word < words; word++) {
            long guard = packing.asked[activity * words + word];
            if (((free[word] - packing.request[activity * words + word]) & guard) != guard) {
                return false;
            }
        }
        return true;
    }

    void take(int activity) {
        running[activity] = true;
        change(activity, 1);
    }

    /** Gives back what the activity need not keep after its finish today; whether some of it comes back later. */
    boolean giveBack(int activity, int today) {
        change(activity, -1);
        if (network.back[activity] == 0) {
            running[activity] = false;
            return false;
        }
        change(running.length + activity, 1);
        plannedFinish[activity] = today;
        away[activity] = true;
        return true;
    }

    /** What was away is back. */
    void comeBack(int activity) {
        running[activity] = false;
        away[activity] = false;
        change(running.length + activity, -1);
    }

    private void change(int row, int sign) {
        for (int word = 0; word < words; word++) {
            long units = sign * packing.request[row * words + word];
            held[word] += units;
            free[word] -= units;
        }
    }

    /**
     * The resource of which the activity finds too few units on some day from today to the end, as far as is known;
     * NOTHING if there is none. Nobody takes units later than today, so it is enough to look at days on which some
     * leave.
     */
    int shortOf(int activity, int today, int end) {
        int back = Math.min(network.horizon, end + network.back[activity]);
        if (back <= today) {
            return NOTHING;
        }
        int shortToday = packing.firstShort(free, activity);
        if (shortToday != NOTHING || network.supply.nextFall(today) >= back) {
            return shortToday;
        }
        return shortLater(activity, today, end);
    }

    private int shortLater(int activity, int today, int end) {
        for (int k = network.demands.start[activity]; k < network.demands.start[activity + 1]; k++) {
            int resource = network.demands.of[k];
            int now = network.supply.on(resource, today);
            long spare = packing.free(free, resource) - network.demands.units[k];
            int until = Math.min(end + network.demands.back[k], network.horizon);
            for (int day = today + 1; day < until; day++) {
                int gone = now - network.supply.on(resource, day);
                if (gone > spare && gone > spare + freedBy(day, resource)) {
                    return resource;
                }
            }
        }
        return NOTHING;
    }

    /** Units of running activities that are expected to be back on this later day. */
    private long freedBy(int day, int resource) {
        long units = 0;
        for (int user : network.usersOf(resource)) {
            int k = network.demands.find(user, resource);
            boolean holds = running[user] && (!away[user] || network.demands.back[k] > 0);
            if (holds && plannedFinish[user] + network.demands.back[k] <= day) {
                units += network.demands.units[k];
            }
        }
        return units;
    }
}
