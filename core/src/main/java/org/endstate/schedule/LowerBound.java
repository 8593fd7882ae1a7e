package org.endstate.schedule;

import static org.endstate.schedule.Day.NEVER;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What no plan can do better than.
 *
 * <p>The larger of two bounds: the critical path with calendars, lags and gates ({@link CriticalPath}), and for each
 * resource its energy. The energy of an activity is its units times the fewest days it can occupy. All activities that
 * cannot start before a day {@code h} and are followed by at least {@code q} further days have to fit their energy into
 * the units there are from {@code h} to {@code q} days before the end; tried for every {@code h} and {@code q}.
 * Activities of groups that may be forced out, and trailing ones, are left out. Durations are taken to be the planned
 * ones.
 */
public final class LowerBound {

    private final Network network;
    private final CriticalPath path;
    private final int[] span;
    private final boolean[] counted;

    private LowerBound(Network network, int[] durations, GateReadings readings, Policy policy) {
        this.network = network;
        path = new CriticalPath(network, durations, readings, policy);
        span = new int[network.size()];
        counted = new boolean[network.size()];
        for (int i = 0; i < span.length; i++) {
            span[i] = network.workDays.shortestSpan(network.calendarOf[i], durations[i]);
            counted[i] = policy.forcedDay(network.groupOf[i]) >= network.horizon;
        }
    }

    /**
     * A day before which no execution of this network with these durations can have finished everything that is not
     * trailing; the horizon plus one if it cannot within the horizon.
     */
    public static int makespan(Network network, int[] durations, GateReadings readings, Policy policy) {
        LowerBound bound = new LowerBound(network, durations, readings, policy);
        int last = Math.min(bound.path.length(), network.horizon + 1);
        int[] tail = bound.tails();
        for (int resource = 0; resource < network.resources(); resource++) {
            last = Math.max(last, bound.energyBound(resource, tail));
        }
        return last;
    }

    /** A day before which each activity cannot be finished, whoever waits; more than the horizon where it never is. */
    public static int[] finish(Network network, int[] durations, GateReadings readings, Policy policy) {
        return new CriticalPath(network, durations, readings, policy).earliestFinish.clone();
    }

    /** Whether it is certain that no execution meets every hard deadline. */
    static boolean provesInfeasible(Network network, int[] durations, GateReadings readings, Policy policy) {
        LowerBound bound = new LowerBound(network, durations, readings, policy);
        int[] latest = bound.path.latestFinish(NEVER);
        for (int activity = 0; activity < latest.length; activity++) {
            if (bound.counted[activity] && bound.path.earliestFinish[activity] > latest[activity]) {
                return true;
            }
        }
        return IntStream.range(0, network.resources()).anyMatch(resource -> bound.overloaded(resource, latest));
    }

    /** Days at least between the finish of each activity and the end; negative if nothing that counts comes after. */
    private int[] tails() {
        int[] tail = new int[network.size()];
        Links links = network.links;
        for (int i = tail.length - 1; i >= 0; i--) {
            int activity = links.topological[i];
            tail[activity] = counted[activity] && !network.activity(activity).trailing() ? 0 : -NEVER;
            for (int k = links.outStart[activity]; k < links.outStart[activity + 1]; k++) {
                int next = links.to[k];
                if (counted[next] && links.fromFinish[k]) {
                    int after = links.minLag[k] + (links.toFinish[k] ? 0 : Math.min(span[next], network.horizon));
                    tail[activity] = Math.max(tail[activity], tail[next] + after);
                }
            }
        }
        return tail;
    }

    private int energyBound(int resource, int[] tail) {
        int[] users = users(resource, Comparator.comparingInt(i -> -tail[i]));
        long[] supply = supplyBefore(resource);
        int bound = 0;
        for (int head : heads(users)) {
            long energy = 0;
            int end = head;
            for (int i : users) {
                if (path.earliestStart[i] >= head && tail[i] >= 0) {
                    energy += energy(i, resource);
                    while (end < network.horizon && supply[end] - supply[head] < energy) {
                        end++;
                    }
                    boolean fits = supply[end] - supply[head] >= energy;
                    bound = Math.max(bound, fits ? end + tail[i] : network.horizon + 1);
                }
            }
        }
        return Math.min(bound, network.horizon + 1);
    }

    private boolean overloaded(int resource, int[] latest) {
        int[] users = users(resource, Comparator.comparingInt(i -> latest[i]));
        long[] supply = supplyBefore(resource);
        for (int head : heads(users)) {
            long energy = 0;
            for (int i : users) {
                if (path.earliestStart[i] >= head && latest[i] <= network.horizon) {
                    energy += energy(i, resource);
                    if (energy > supply[Math.max(head, latest[i])] - supply[head]) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The activities that use the resource, count, and can start and be finished within the horizon. */
    private int[] users(int resource, Comparator<Integer> order) {
        return IntStream.range(0, network.size())
                .filter(i -> counted[i] && span[i] < NEVER && path.earliestStart[i] < network.horizon)
                .filter(i -> energy(i, resource) > 0)
                .boxed()
                .sorted(order)
                .mapToInt(i -> i)
                .toArray();
    }

    private int[] heads(int[] users) {
        return Arrays.stream(users).map(i -> path.earliestStart[i]).distinct().toArray();
    }

    private long energy(int activity, int resource) {
        for (int k = network.demands.start[activity]; k < network.demands.start[activity + 1]; k++) {
            if (network.demands.of[k] == resource) {
                return (long) network.demands.units[k] * span[activity];
            }
        }
        return 0;
    }

    private long[] supplyBefore(int resource) {
        long[] sum = new long[network.horizon + 1];
        for (int day = 0; day < network.horizon; day++) {
            sum[day + 1] = sum[day] + network.supply.on(resource, day);
        }
        return sum;
    }
}
