package org.endstate.schedule;

import static org.endstate.schedule.Day.NEVER;

import java.util.Arrays;

/**
 * Earliest and latest days if resources were unlimited: the critical path method with calendars, lags of all four
 * kinds, and gates read at their reviews (forwards only: a latest day does not look at gates).
 *
 * <p>The earliest days are lower bounds on what any policy can do that starts no activity before its links and gates
 * allow; where groups may be forced out they are capped accordingly.
 */
final class CriticalPath {

    final int[] earliestStart;
    final int[] earliestFinish;

    private final Network network;
    private final int[] durations;

    CriticalPath(Network network, int[] durations, GateReadings readings, Policy policy) {
        this.network = network;
        this.durations = durations;
        earliestStart = new int[network.size()];
        earliestFinish = new int[network.size()];
        Placement placement = new Placement(network, durations, readings, policy);
        for (int activity : network.links.topological) {
            int start = placement.open(activity, placement.ready(activity, earliestStart, earliestFinish));
            earliestStart[activity] = start;
            earliestFinish[activity] =
                    network.workDays.finish(network.calendarOf[activity], start, durations[activity]);
            capForced(activity, policy.forcedDay(network.groupOf[activity]));
        }
    }

    private void capForced(int activity, int day) {
        Activity spec = network.activity(activity);
        if (day >= network.horizon || spec.trailing()) {
            return;
        }
        int calendar = network.calendarOf[activity];
        int cap = spec.closing() ? network.firstStart(activity, day, durations[activity]) : day;
        earliestStart[activity] = Math.min(earliestStart[activity], cap);
        int finish = spec.closing() ? network.workDays.finish(calendar, cap, durations[activity]) : day;
        earliestFinish[activity] = Math.min(earliestFinish[activity], finish);
    }

    /** The last earliest finish of all activities that are not trailing. */
    int length() {
        int length = 0;
        for (int activity = 0; activity < network.size(); activity++) {
            if (!network.activity(activity).trailing()) {
                length = Math.max(length, earliestFinish[activity]);
            }
        }
        return length;
    }

    /**
     * The latest finish of every activity if all is to be finished by this day and every hard deadline is met;
     * {@link Day#NEVER} where nothing limits it.
     */
    int[] latestFinish(int day) {
        int[] latest = new int[network.size()];
        Arrays.fill(latest, day);
        Links links = network.links;
        for (int i = latest.length - 1; i >= 0; i--) {
            int activity = links.topological[i];
            latest[activity] = Math.min(latest[activity], network.deadline[activity]);
            for (int k = links.outStart[activity]; k < links.outStart[activity + 1]; k++) {
                int next = latest[links.to[k]];
                latest[activity] = Math.min(latest[activity], next >= NEVER ? NEVER : latestBefore(activity, k, next));
            }
        }
        return latest;
    }

    private int latestBefore(int activity, int link, int latestOfNext) {
        Links links = network.links;
        int next = links.to[link];
        int end = links.toFinish[link] ? latestOfNext : latestStart(next, latestOfNext);
        int bound = end - links.minLag[link];
        if (links.fromFinish[link] || bound < 0) {
            return bound;
        }
        return network.workDays.finish(network.calendarOf[activity], bound, durations[activity]);
    }

    private int latestStart(int activity, int latestFinish) {
        return latestFinish < 0
                ? -1
                : network.workDays.latestStart(network.calendarOf[activity], latestFinish, durations[activity]);
    }
}
