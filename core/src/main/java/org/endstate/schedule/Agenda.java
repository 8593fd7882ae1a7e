package org.endstate.schedule;

import java.util.Arrays;

/**
 * The days on which something is due, and what: one linked list of activities per day in flat arrays, and one bit per
 * day that has to be visited. Reset and reused from run to run; for one thread.
 */
final class Agenda {

    private static final int NOTHING = -1;

    private final int[] head;
    private final long[] days;
    private int[] activity;
    private int[] next;
    private int entries;
    /** No entry is for this day or a later one. */
    private int end;

    Agenda(int horizon, int activities) {
        head = new int[horizon + 1];
        Arrays.fill(head, NOTHING);
        days = new long[(horizon >>> 6) + 1];
        activity = new int[2 * activities + 16];
        next = new int[2 * activities + 16];
    }

    /** Empties the agenda but for these days to visit. */
    void reset(long[] visit) {
        Arrays.fill(head, 0, end, NOTHING);
        System.arraycopy(visit, 0, days, 0, days.length);
        entries = 0;
        end = 0;
    }

    void mark(int day) {
        if (day < head.length) {
            days[day >>> 6] |= 1L << day;
        }
    }

    /** Notes the activity for this day; days past the horizon are dropped. */
    void add(int activityDue, int day) {
        if (day >= head.length) {
            return;
        }
        if (entries == activity.length) {
            activity = Arrays.copyOf(activity, 2 * entries);
            next = Arrays.copyOf(next, 2 * entries);
        }
        activity[entries] = activityDue;
        next[entries] = head[day];
        head[day] = entries++;
        end = Math.max(end, day + 1);
        mark(day);
    }

    /** Takes one activity noted for this day; -1 if none is left. */
    int poll(int day) {
        int entry = head[day];
        if (entry == NOTHING) {
            return NOTHING;
        }
        head[day] = next[entry];
        return activity[entry];
    }

    /** The first day to visit from this day on; -1 if there is none. */
    int nextDay(int from) {
        int word = from >>> 6;
        if (word >= days.length) {
            return -1;
        }
        long bits = days[word] & (-1L << from);
        while (bits == 0) {
            if (++word == days.length) {
                return -1;
            }
            bits = days[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(bits);
    }
}
