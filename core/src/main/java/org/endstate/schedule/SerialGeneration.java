package org.endstate.schedule;

import static org.endstate.schedule.Day.NEVER;

import java.util.Arrays;

/**
 * The serial schedule-generation scheme (Kolisch 1996, section 2): one activity after the other, each as early (or,
 * backwards, as late) as links, calendar, gates and the units left by those before it allow.
 *
 * <p>Holds the schedule it generated last; reused from run to run, for one thread. Forced exits are not looked at here:
 * they are a matter of execution.
 */
public final class SerialGeneration {

    private final Network network;
    private final int[] durations;
    private final Profile profile;
    private final Placement placement;
    private final Eligible eligible;
    private final int[] missing;
    private final int[] start;
    private final int[] finish;
    private int last;

    public SerialGeneration(Network network, int[] durations, GateReadings readings, Policy policy) {
        this.network = network;
        this.durations = durations.clone();
        profile = new Profile(network);
        placement = new Placement(network, this.durations, readings, policy);
        eligible = new Eligible(network.size(), 0);
        missing = new int[network.size()];
        start = new int[network.size()];
        finish = new int[network.size()];
    }

    /**
     * Generates a schedule from day 0 on.
     *
     * @param order of priority among activities whose predecessors are scheduled
     * @return the last finish of all that is not trailing; {@link Day#NEVER} if something does not fit within the
     *     horizon
     */
    public int forwards(int[] order) {
        profile.reset();
        eligible.reset(order);
        for (int activity = 0; activity < missing.length; activity++) {
            missing[activity] = network.links.inStart[activity + 1] - network.links.inStart[activity];
            if (missing[activity] == 0) {
                eligible.add(activity);
            }
        }
        eligible.rewind();
        int length = 0;
        last = 0;
        for (int activity = eligible.poll(); activity >= 0; activity = eligible.poll()) {
            place(activity);
            last = Math.max(last, finish[activity]);
            length = network.activity(activity).trailing() ? length : Math.max(length, finish[activity]);
            release(activity);
        }
        return last == NEVER ? NEVER : length;
    }

    private void release(int activity) {
        for (int k = network.links.outStart[activity]; k < network.links.outStart[activity + 1]; k++) {
            if (--missing[network.links.to[k]] == 0) {
                eligible.add(network.links.to[k]);
            }
        }
    }

    private void place(int activity) {
        int ready = placement.ready(activity, start, finish);
        int day = placement.open(activity, ready);
        while (day != NEVER) {
            int end = network.workDays.finish(network.calendarOf[activity], day, durations[activity]);
            if (end == NEVER) {
                break;
            }
            int shortOn = profile.lastShortage(activity, day, end);
            if (shortOn < 0) {
                start[activity] = day;
                finish[activity] = end;
                profile.take(activity, day, end);
                return;
            }
            day = placement.open(activity, ready, shortOn + 1);
        }
        start[activity] = NEVER;
        finish[activity] = NEVER;
    }

    /**
     * Moves every activity of the schedule generated last as late as the others and this end allow, the one that
     * finishes last first; trailing ones may stay behind this end. Gates are not looked at: a schedule moved back is a
     * means to an order, not a plan.
     */
    public void backwards(int end) {
        for (int activity : latestFirst()) {
            profile.giveBack(activity, start[activity], finish[activity]);
            moveBack(activity, network.activity(activity).trailing() ? Math.max(end, last) : end);
            profile.take(activity, start[activity], finish[activity]);
        }
    }

    private void moveBack(int activity, int end) {
        int calendar = network.calendarOf[activity];
        int day = latestAllowed(activity, end);
        while (day > start[activity]) {
            int until = network.workDays.finish(calendar, day, durations[activity]);
            int shortOn = profile.firstShortage(activity, day, until);
            if (shortOn == NEVER) {
                start[activity] = day;
                finish[activity] = until;
                return;
            }
            day = network.workDays.latestStart(calendar, shortOn, durations[activity]);
        }
    }

    /** The latest start that the links to later activities, where they are now, allow. */
    private int latestAllowed(int activity, int end) {
        int finishBy = end;
        int startBy = end;
        Links links = network.links;
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

    private int[] latestFirst() {
        long[] keys = new long[start.length];
        for (int i = 0; i < keys.length; i++) {
            int activity = network.links.topological[i];
            keys[i] = ((long) finish[activity] << Integer.SIZE) + i;
        }
        Arrays.sort(keys);
        int[] sorted = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            sorted[keys.length - 1 - i] = network.links.topological[(int) keys[i]];
        }
        return sorted;
    }

    /** The activities of the schedule generated last, by start, and where starts are equal in the order of links. */
    public int[] byStart() {
        return Orders.by(network, start);
    }

    public int start(int activity) {
        return start[activity];
    }

    public int finish(int activity) {
        return finish[activity];
    }
}
