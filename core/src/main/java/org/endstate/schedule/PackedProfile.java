package org.endstate.schedule;

import static org.endstate.schedule.Day.NEVER;

/**
 * Units of every resource that are still free on every day while a schedule is generated. Reset and reused from
 * schedule to schedule; for one thread.
 */
final class PackedProfile {

    private final Packing packing;
    private final int words;
    private final int horizon;
    private final int[] back;
    private final long guard;
    private final long[] free;
    private int touched;

    PackedProfile(Network network) {
        packing = Packing.exact(network);
        words = packing.words;
        horizon = network.horizon;
        back = network.back;
        guard = packing.guard[0];
        free = packing.supply.clone();
    }

    void reset() {
        System.arraycopy(packing.supply, 0, free, 0, touched * words);
        touched = 0;
    }

    /** The first day from the ready day on from which the activity fits for so many days; NEVER if there is none. */
    int firstFit(int activity, int ready, int days) {
        int from = ready;
        int checked = ready;
        int end = ready + days;
        while (end <= horizon) {
            int shortOn = lastShortage(activity, checked, end);
            if (shortOn < 0) {
                return from;
            }
            from = shortOn + 1;
            checked = end;
            end = from + days;
        }
        return NEVER;
    }

    /** The last day on which the activity can start and be finished by this day; negative if there is none. */
    int lastFit(int activity, int finish, int days) {
        int from = finish - days;
        int checked = finish;
        while (from >= 0) {
            int shortOn = firstShortage(activity, from, checked);
            if (shortOn == NEVER) {
                return from;
            }
            checked = from;
            from = shortOn - days;
        }
        return -1;
    }

    /** The last day of [start, end) on which something is short for this activity; -1 if nothing is. */
    int lastShortage(int activity, int start, int end) {
        if (words > 1) {
            return lastShortageOfMany(activity, start, end);
        }
        long need = packing.request[activity];
        int day = end - 1;
        while (day >= start && ((free[day] - need) & guard) == guard) {
            day--;
        }
        return day >= start ? day : -1;
    }

    private int lastShortageOfMany(int activity, int start, int end) {
        int latest = start - 1;
        for (int word = 0; word < words; word++) {
            long need = packing.request[activity * words + word];
            long bits = packing.guard[word];
            for (int day = end - 1; need != 0 && day > latest; day--) {
                if (((free[day * words + word] - need) & bits) != bits) {
                    latest = day;
                }
            }
        }
        return latest >= start ? latest : -1;
    }

    /** The first day of [start, end) on which something is short for this activity; NEVER if nothing is. */
    int firstShortage(int activity, int start, int end) {
        int earliest = end;
        for (int word = 0; word < words; word++) {
            long need = packing.request[activity * words + word];
            long bits = packing.guard[word];
            for (int day = start; need != 0 && day < earliest; day++) {
                if (((free[day * words + word] - need) & bits) != bits) {
                    earliest = day;
                }
            }
        }
        return earliest < end ? earliest : NEVER;
    }

    /** The last day after this finish on which units that are not back yet are short; -1 if there is none. */
    int lastShortageAfter(int activity, int finish) {
        return back[activity] == 0 ? -1 : lastShortage(back.length + activity, finish, whenBack(activity, finish));
    }

    /** The first day after this finish on which units that are not back yet are short; NEVER if there is none. */
    int firstShortageAfter(int activity, int finish) {
        return back[activity] == 0 ? NEVER : firstShortage(back.length + activity, finish, whenBack(activity, finish));
    }

    private int whenBack(int activity, int finish) {
        return Math.min(horizon, finish + back[activity]);
    }

    /** Takes what the activity asks for from its start until it is back. */
    void occupy(int activity, int start, int finish) {
        change(activity, start, finish, 1);
        if (back[activity] > 0) {
            change(back.length + activity, finish, whenBack(activity, finish), 1);
        }
    }

    /** Undoes {@link #occupy}. */
    void vacate(int activity, int start, int finish) {
        change(activity, start, finish, -1);
        if (back[activity] > 0) {
            change(back.length + activity, finish, whenBack(activity, finish), -1);
        }
    }

    private void change(int activity, int start, int end, int sign) {
        touched = Math.max(touched, end);
        for (int word = 0; word < words; word++) {
            long units = sign * packing.request[activity * words + word];
            if (units != 0) {
                for (int at = start * words + word; at < end * words; at += words) {
                    free[at] -= units;
                }
            }
        }
    }
}
