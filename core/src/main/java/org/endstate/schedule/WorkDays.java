package org.endstate.schedule;

import static org.endstate.schedule.Day.NEVER;

import java.util.List;

/**
 * The calendars of a network as two flat tables: how many working days lie before a day, and which day the k-th working
 * day is. Every conversion between working days and days is then two look-ups. Immutable.
 */
final class WorkDays {

    private final int horizon;
    private final int[] before;
    private final int[] dayOf;

    WorkDays(int horizon, List<boolean[]> calendars) {
        this.horizon = horizon;
        before = new int[calendars.size() * (horizon + 1)];
        dayOf = new int[calendars.size() * (horizon + 1)];
        for (int c = 0; c < calendars.size(); c++) {
            fill(c * (horizon + 1), calendars.get(c));
        }
    }

    private void fill(int base, boolean[] works) {
        int count = 0;
        for (int day = 0; day < horizon; day++) {
            before[base + day] = count;
            if (works[day]) {
                dayOf[base + count++] = day;
            }
        }
        before[base + horizon] = count;
    }

    boolean works(int calendar, int day) {
        int at = calendar * (horizon + 1) + day;
        return day < horizon && before[at + 1] > before[at];
    }

    /** Whether the calendar has no day off. */
    boolean everyDay(int calendar) {
        return before[calendar * (horizon + 1) + horizon] == horizon;
    }

    /** The first working day from this day on; NEVER if none is left. */
    int next(int calendar, int day) {
        return kth(calendar, before(calendar, day));
    }

    /** The first day on which work of this duration may start: a working day, unless there is no work to do. */
    int firstStart(int calendar, int day, int duration_days) {
        return duration_days == 0 ? day : next(calendar, day);
    }

    /** The day after the last working day of work that starts on this day; NEVER if that is past the horizon. */
    int finish(int calendar, int start, int duration_days) {
        if (duration_days == 0 || start >= NEVER) {
            return start;
        }
        int last = kth(calendar, before(calendar, start) + duration_days - 1);
        return last == NEVER ? NEVER : last + 1;
    }

    /** The latest start from which work of this duration is finished by this day; negative if there is none. */
    int latestStart(int calendar, int finish, int duration_days) {
        if (duration_days == 0) {
            return finish;
        }
        int rank = before(calendar, Math.max(0, finish)) - duration_days;
        return rank < 0 ? -1 : kth(calendar, rank);
    }

    /** The earliest start from which work of this duration is finished no earlier than this day. */
    int earliestStart(int calendar, int finish, int duration_days) {
        if (duration_days == 0) {
            return finish;
        }
        int rank = before(calendar, Math.max(0, finish - 1)) - duration_days + 1;
        return rank <= 0 ? 0 : kth(calendar, rank);
    }

    /** The fewest days that work of this duration can occupy, days off in between included; NEVER if it never fits. */
    int shortestSpan(int calendar, int duration_days) {
        int base = calendar * (horizon + 1);
        int shortest = duration_days == 0 ? 0 : NEVER;
        for (int last = duration_days - 1; duration_days > 0 && last < before[base + horizon]; last++) {
            shortest = Math.min(shortest, dayOf[base + last] + 1 - dayOf[base + last - duration_days + 1]);
        }
        return shortest;
    }

    /** Working days in [start, end). */
    int between(int calendar, int start, int end) {
        return before(calendar, end) - before(calendar, start);
    }

    private int before(int calendar, int day) {
        return before[calendar * (horizon + 1) + Math.min(day, horizon)];
    }

    private int kth(int calendar, int rank) {
        int base = calendar * (horizon + 1);
        return rank < before[base + horizon] ? dayOf[base + rank] : NEVER;
    }
}
