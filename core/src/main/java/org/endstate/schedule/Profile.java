package org.endstate.schedule;

/**
 * Units of every resource that are still free on every day, as far as is known. May go below zero where a forced or
 * late activity takes more than there is. Reset and reused from run to run; for one thread.
 */
final class Profile {

    private final int horizon;
    private final int[] supply;
    private final Demands demands;
    private final int[] free;

    Profile(Network network) {
        horizon = network.horizon;
        supply = network.supply.units;
        demands = network.demands;
        free = new int[supply.length];
    }

    void reset() {
        System.arraycopy(supply, 0, free, 0, free.length);
    }

    /** Whether the resource of this demand is short for it on this day. */
    boolean shortOn(int day, int demand) {
        return free[demands.of[demand] * horizon + day] < demands.units[demand];
    }

    /** The demand of this activity that cannot be met on some day of [start, end); -1 if there is none. */
    int shortage(int activity, int start, int end) {
        int first = demands.start[activity];
        int after = demands.start[activity + 1];
        for (int k = first; start < end && k < after; k++) {
            if (shortOn(start, k)) {
                return k;
            }
        }
        int last = Math.min(end, horizon);
        for (int k = first; k < after; k++) {
            int base = demands.of[k] * horizon;
            int need = demands.units[k];
            for (int at = base + start + 1; at < base + last; at++) {
                if (free[at] < need) {
                    return k;
                }
            }
        }
        return -1;
    }

    /** The last day of [start, end) on which something is short for this activity; -1 if nothing is. */
    int lastShortage(int activity, int start, int end) {
        int latest = -1;
        int last = Math.min(end, horizon);
        for (int k = demands.start[activity]; k < demands.start[activity + 1]; k++) {
            int base = demands.of[k] * horizon;
            int need = demands.units[k];
            for (int day = last - 1; day >= start && day > latest; day--) {
                if (free[base + day] < need) {
                    latest = day;
                }
            }
        }
        return latest;
    }

    /** The first day of [start, end) on which something is short for this activity; NEVER if nothing is. */
    int firstShortage(int activity, int start, int end) {
        int earliest = Day.NEVER;
        int last = Math.min(end, horizon);
        for (int k = demands.start[activity]; k < demands.start[activity + 1]; k++) {
            int base = demands.of[k] * horizon;
            int need = demands.units[k];
            for (int day = start; day < Math.min(last, earliest); day++) {
                if (free[base + day] < need) {
                    earliest = day;
                }
            }
        }
        return earliest;
    }

    void take(int activity, int start, int end) {
        change(activity, start, end, -1);
    }

    void giveBack(int activity, int start, int end) {
        change(activity, start, end, 1);
    }

    private void change(int activity, int start, int end, int sign) {
        int last = Math.min(end, horizon);
        for (int k = demands.start[activity]; k < demands.start[activity + 1]; k++) {
            int base = demands.of[k] * horizon;
            int units = sign * demands.units[k];
            for (int at = base + start; at < base + last; at++) {
                free[at] += units;
            }
        }
    }
}
