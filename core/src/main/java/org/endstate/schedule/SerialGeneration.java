package org.endstate.schedule;

import static org.endstate.schedule.Day.NEVER;

import java.util.stream.IntStream;

/**
 * The serial schedule-generation scheme (Kolisch 1996, section 2): one activity after the other, each as early (or,
 * backwards, as late) as links, calendar, gates and the units left by those before it allow.
 *
 * <p>An activity that works every day, waits for no gate and has finish-start links only takes a short way; the others
 * ask {@link Placement}. Holds the schedule it generated last; reused from run to run, for one thread. Forced exits are
 * not looked at here: they are a matter of execution.
 */
public final class SerialGeneration {

    private final Network network;
    private final int[] durations;
    private final Links links;
    private final PackedProfile profile;
    private final Fits fits;
    private final Placement placement;
    private final boolean[] plainBefore;
    private final boolean[] plainAfter;
    private final int[] notBefore;
    private final int[] start;
    private final int[] finish;
    private int last;
    private long generated;

    public SerialGeneration(Network network, int[] durations, GateReadings readings, Policy policy) {
        this.network = network;
        this.durations = durations.clone();
        links = network.links;
        profile = new PackedProfile(network);
        fits = new Fits(network, this.durations, profile);
        placement = new Placement(network, this.durations, readings, policy);
        int n = network.size();
        plainBefore = new boolean[n];
        plainAfter = new boolean[n];
        for (int i = 0; i < n; i++) {
            boolean everyDay = network.workDays.everyDay(network.calendarOf[i]) && network.back[i] == 0;
            plainBefore[i] = everyDay && !network.gates.any(i);
            plainAfter[i] = everyDay;
        }
        for (int k = 0; k < links.to.length; k++) {
            plainBefore[links.to[k]] &= links.ends[k] == Ends.FINISH_START;
            plainAfter[links.from[k]] &= links.ends[k] == Ends.FINISH_START;
        }
        notBefore = IntStream.range(0, n).map(policy::notBefore).toArray();
        start = new int[n];
        finish = new int[n];
    }

    /**
     * Generates a schedule from day 0 on.
     *
     * @param list every activity once, each after those its links come from
     * @return the last finish of all that is not trailing; {@link Day#NEVER} if something does not fit within the
     *     horizon
     */
    public int forwards(int[] list) {
        profile.reset();
        fits.reset();
        generated++;
        int length = 0;
        last = 0;
        for (int activity : list) {
            if (plainBefore[activity]) {
                placePlain(activity);
            } else {
                place(activity);
            }
            last = Math.max(last, finish[activity]);
            length = network.trailing[activity] ? length : Math.max(length, finish[activity]);
        }
        return last >= NEVER ? NEVER : length;
    }

    private void placePlain(int activity) {
        int ready = notBefore[activity];
        for (int k = links.inStart[activity]; k < links.inStart[activity + 1]; k++) {
            ready = Math.max(ready, finish[links.inFrom[k]] + links.inLag[k]);
        }
        settle(activity, fits.first(activity, ready), durations[activity]);
    }

    private void settle(int activity, int day, int span) {
        start[activity] = day;
        if (day >= NEVER) {
            finish[activity] = NEVER;
        } else {
            finish[activity] = day + span;
            profile.occupy(activity, day, day + span);
        }
    }

    private void place(int activity) {
        int ready = placement.ready(activity, start, finish);
        int day = placement.open(activity, ready);
        int checked = day;
        while (day != NEVER) {
            int end = network.workDays.finish(network.calendarOf[activity], day, durations[activity]);
            if (end == NEVER) {
                break;
            }
            int shortOn = profile.lastShortage(activity, Math.max(day, checked), end);
            int away = shortOn < 0 ? profile.lastShortageAfter(activity, end) : -1;
            if (shortOn < 0 && away < 0) {
                settle(activity, day, end - day);
                return;
            }
            checked = away < 0 ? end : 0;
            day = placement.open(activity, ready, away < 0 ? shortOn + 1 : placement.startFor(activity, away + 1));
        }
        settle(activity, NEVER, 0);
    }

    /**
     * Generates a schedule backwards from this end: each activity as late as it fits. Gates are not looked at: such a
     * schedule is a means to an order, not a plan.
     *
     * @param list every activity once, each before those its links come from
     * @return whether everything fits between day 0 and the end
     */
    public boolean backwards(int[] list, int end) {
        profile.reset();
        fits.reset();
        generated++;
        for (int activity : list) {
            int by = network.trailing[activity] ? Math.max(end, last) : end;
            int day = plainAfter[activity] ? latestPlain(activity, by) : latest(activity, by);
            if (day < 0) {
                return false;
            }
            int until = network.workDays.finish(network.calendarOf[activity], day, durations[activity]);
            settle(activity, day, until - day);
        }
        return true;
    }

    private int latestPlain(int activity, int end) {
        int by = end;
        for (int k = links.outStart[activity]; k < links.outStart[activity + 1]; k++) {
            by = Math.min(by, start[links.to[k]] - links.minLag[k]);
        }
        return fits.last(activity, by);
    }

    private int latest(int activity, int end) {
        int calendar = network.calendarOf[activity];
        int day = latestAllowed(activity, end);
        int checked = NEVER;
        while (day >= 0) {
            int until = network.workDays.finish(calendar, day, durations[activity]);
            int shortOn = profile.firstShortage(activity, day, Math.min(until, checked));
            int away = shortOn == NEVER ? profile.firstShortageAfter(activity, until) : NEVER;
            if (shortOn == NEVER && away == NEVER) {
                return day;
            }
            checked = away == NEVER ? day : NEVER;
            int by = away == NEVER ? shortOn : away - network.back[activity];
            day = network.workDays.latestStart(calendar, by, durations[activity]);
        }
        return -1;
    }

    /** The latest start that the links to later activities, where they are now, allow. */
    private int latestAllowed(int activity, int end) {
        int finishBy = end;
        int startBy = end;
        for (int k = links.outStart[activity]; k < links.outStart[activity + 1]; k++) {
            int bound = (links.toFinish[k] ? finish[links.to[k]] : start[links.to[k]]) - links.minLag[k];
            if (links.fromFinish[k]) {
                finishBy = Math.min(finishBy, bound);
            } else {
                startBy = Math.min(startBy, bound);
            }
            if (links.toFinish[k]) {
                startBy = Math.min(startBy, start[links.to[k]]);
            }
        }
        int calendar = network.calendarOf[activity];
        int day = network.workDays.latestStart(calendar, finishBy, durations[activity]);
        return day <= startBy
                ? day
                : network.workDays.latestStart(calendar, startBy + 1, Math.min(1, durations[activity]));
    }

    /** The activities of the schedule generated last, by start, and where starts are equal in the order of links. */
    public int[] byStart() {
        return Orders.by(network, start);
    }

    /**
     * The activities of the schedule generated last, the one that finishes last first, later ones of a link first. By
     * start where links tie other ends, since only starts are then in the order of links.
     */
    public int[] latestFirst() {
        return Orders.latestFirst(network, links.plain ? finish : start);
    }

    public int start(int activity) {
        return start[activity];
    }

    public int finish(int activity) {
        return finish[activity];
    }

    /** How many schedules have been generated, in both directions. */
    long generated() {
        return generated;
    }

    Network network() {
        return network;
    }

    /** A copy of the schedule generated last. */
    Schedule schedule() {
        return new Schedule(start.clone(), finish.clone(), network.goals.score(start, finish));
    }
}
