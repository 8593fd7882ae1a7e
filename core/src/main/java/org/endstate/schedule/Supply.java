package org.endstate.schedule;

import java.util.Arrays;
import java.util.List;

/** The units of every resource on every day: unit {@code r * horizon + day} of one flat array. Immutable. */
final class Supply {

    final int horizon;
    final List<String> names;
    final int[] units;
    /** One bit per day on which some resource has more units than the day before. */
    final long[] rises;

    private final int[] nextFall;

    Supply(int horizon, List<String> names, List<int[]> unitsByDay) {
        this.horizon = horizon;
        this.names = List.copyOf(names);
        units = new int[names.size() * horizon];
        rises = new long[(horizon >>> 6) + 1];
        boolean[] falls = new boolean[horizon];
        for (int resource = 0; resource < names.size(); resource++) {
            int[] byDay = unitsByDay.get(resource);
            System.arraycopy(byDay, 0, units, resource * horizon, horizon);
            for (int day = 1; day < horizon; day++) {
                if (byDay[day] > byDay[day - 1]) {
                    rises[day >>> 6] |= 1L << day;
                }
                falls[day] |= byDay[day] < byDay[day - 1];
            }
        }
        nextFall = new int[horizon];
        int next = Day.NEVER;
        for (int day = horizon - 1; day >= 0; day--) {
            nextFall[day] = next;
            next = falls[day] ? day : next;
        }
    }

    /** The first day after this one on which some resource has fewer units than the day before; NEVER if none has. */
    int nextFall(int day) {
        return nextFall[day];
    }

    /** Whether no resource ever has more or fewer units than the day before. */
    boolean isSteady() {
        return nextFall(0) >= horizon && Arrays.stream(rises).allMatch(bits -> bits == 0);
    }

    boolean rises(int day) {
        return (rises[day >>> 6] >>> day & 1L) != 0;
    }

    /** The mean of its units over all days; at least one unit in all, so that it can be divided by. */
    double mean(int resource) {
        long sum = 0;
        for (int day = 0; day < horizon; day++) {
            sum += on(resource, day);
        }
        return (double) Math.max(1, sum) / horizon;
    }

    int on(int resource, int day) {
        return units[resource * horizon + day];
    }
}
