package org.endstate.schedule;

import java.util.List;
import org.endstate.schedule.Violation.Kind;

/**
 * Capacity: on the day an activity starts, its units are there for its whole planned duration, beside what all running
 * activities are expected to hold (each until its planned finish, a late one at least today).
 *
 * <p>Where all durations are as planned this is the same as: on no day are more units held than there are. Where some
 * are late, units may be short on days they leave, and nobody may start into the shortage. A forced closing activity
 * takes what it needs.
 */
final class CapacityRule {

    private final Network network;
    private final Execution execution;

    CapacityRule(Network network, Execution execution) {
        this.network = network;
        this.execution = execution;
    }

    void check(List<Violation> found) {
        for (int activity = 0; activity < network.size(); activity++) {
            int start = execution.start(activity);
            boolean bound = start < network.horizon && !execution.forced(activity) && !dropped(activity);
            for (int k = network.demands.start[activity]; bound && k < network.demands.start[activity + 1]; k++) {
                if (start == execution.finish(activity) && network.demands.back[k] == 0) {
                    continue;
                }
                int day = firstShortage(activity, network.demands.of[k], network.demands.units[k]);
                if (day >= 0) {
                    String resource = network.resourceName(network.demands.of[k]);
                    found.add(new Violation(Kind.CAPACITY, List.of(network.name(activity), resource), day));
                }
            }
        }
    }

    private int firstShortage(int activity, int resource, int need) {
        int start = execution.start(activity);
        boolean works = network.planned[activity] > 0 || start < execution.finish(activity);
        int finish = Math.max(plannedFinish(activity), works ? start + 1 : start);
        int end = Math.min(finish + back(activity, resource), network.horizon);
        int[] held = held(activity, resource, start, end);
        for (int day = start; day < end; day++) {
            if (held[day - start] + need > network.supply.on(resource, day)) {
                return day;
            }
        }
        return -1;
    }

    /** What the others hold on each of these days, as expected on the first. */
    private int[] held(int activity, int resource, int start, int end) {
        int[] held = new int[Math.max(0, end - start)];
        for (int other = 0; other < network.size(); other++) {
            int units = units(other, resource);
            if (other != activity && units > 0 && begun(other, start)) {
                int until = Math.min(end, expectedBack(other, resource, start));
                for (int day = start; day < until; day++) {
                    held[day - start] += units;
                }
            }
        }
        return held;
    }

    private boolean begun(int other, int day) {
        return execution.start(other) <= day && execution.start(other) < network.horizon && !dropped(other);
    }

    /** When units of an activity that has begun are expected back, as far as is known on this day. */
    private int expectedBack(int activity, int resource, int today) {
        int finish = execution.finish(activity) <= today
                ? execution.finish(activity)
                : Math.max(plannedFinish(activity), today + 1);
        return finish + back(activity, resource);
    }

    private int back(int activity, int resource) {
        return network.demands.back[network.demands.find(activity, resource)];
    }

    private boolean dropped(int activity) {
        return execution.state(activity) == Execution.State.DROPPED;
    }

    private int plannedFinish(int activity) {
        return network.workDays.finish(
                network.calendarOf[activity], execution.start(activity), network.planned[activity]);
    }

    private int units(int activity, int resource) {
        for (int k = network.demands.start[activity]; k < network.demands.start[activity + 1]; k++) {
            if (network.demands.of[k] == resource) {
                return network.demands.units[k];
            }
        }
        return 0;
    }
}
