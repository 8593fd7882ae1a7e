package org.endstate.schedule;

import static org.endstate.schedule.Day.NEVER;

import java.util.Arrays;
import org.endstate.schedule.Execution.State;

/**
 * An execution as it can be read off the days on which activities started and finished, without having been there: from
 * the days follows which link bound each start, and what stood in the way between that day and the start. A wait is
 * laid to a closed gate, else to days off, else to a resource of which the others left too few units; what is left of
 * it was bound by nothing in the network.
 */
public final class Observation {

    /** A day that nobody has reported. */
    public static final int UNKNOWN = -1;

    private final Network network;
    private final Execution out;

    private Observation(Network network, int[] start, int[] finish) {
        this.network = network;
        this.out = new Execution(network.size());
        for (int activity = 0; activity < network.size(); activity++) {
            out.start[activity] = start[activity];
            out.finish[activity] = finish[activity];
            boolean done = finish[activity] <= network.horizon;
            out.state[activity] = (byte) (done ? State.DONE : State.BEYOND).ordinal();
            out.fraction[activity] = done ? 1 : 0;
        }
    }

    /** Whether a gate stood open on a day. */
    @FunctionalInterface
    public interface Gates {
        boolean open(int gate, int day);
    }

    /** The execution with these days, all known; {@link Day#NEVER} for what did not happen within the horizon. */
    public static Execution of(Network network, int[] start, int[] finish, Gates gates) {
        Observation observation = new Observation(network, start, finish);
        for (int activity = 0; activity < network.size(); activity++) {
            observation.explain(activity, gates);
        }
        return observation.out;
    }

    /** Working days from start to finish of each activity; the planned ones where it has not finished. */
    public static int[] durations(Network network, Execution execution) {
        int[] durations = network.durations();
        for (int activity = 0; activity < durations.length; activity++) {
            if (execution.finish[activity] <= network.horizon) {
                durations[activity] = network.workDays.between(
                        network.calendarOf[activity], execution.start[activity], execution.finish[activity]);
            }
        }
        return durations;
    }

    private void explain(int activity, Gates gates) {
        bind(activity);
        int start = Math.min(out.start[activity], network.horizon);
        if (out.start[activity] < out.ready[activity]) {
            out.ready[activity] = out.start[activity];
        }
        for (int day = out.ready[activity]; day < start; day++) {
            int gate = closed(activity, day, gates);
            int resource = lacking(activity, day);
            if (gate >= 0) {
                out.gateWait[activity]++;
                out.keptByGate[activity] = gate;
            } else if (works(activity) && !network.workDays.works(network.calendarOf[activity], day)) {
                out.calendarWait[activity]++;
            } else if (resource >= 0) {
                out.resourceWait[activity]++;
                out.keptByResource[activity] = resource;
            }
        }
    }

    /** The link that came last, and the day it allowed the start. */
    private void bind(int activity) {
        Links links = network.links;
        for (int k = links.inStart[activity]; k < links.inStart[activity + 1]; k++) {
            int link = links.in[k];
            if (!links.toFinish[link]) {
                int from = links.from[link];
                int end = links.fromFinish[link] ? out.finish[from] : out.start[from];
                int allowed = end == NEVER ? NEVER : end + links.minLag[link];
                if (out.binder[activity] < 0 || allowed > out.ready[activity]) {
                    out.ready[activity] = allowed;
                    out.binder[activity] = link;
                }
            }
        }
    }

    private boolean works(int activity) {
        return network.planned[activity] > 0 || out.finish[activity] > out.start[activity];
    }

    private int closed(int activity, int day, Gates gates) {
        for (int k = network.gates.start[activity]; k < network.gates.start[activity + 1]; k++) {
            if (!gates.open(network.gates.of[k], day)) {
                return network.gates.of[k];
            }
        }
        return -1;
    }

    /**
     * A resource of which, beside what the others hold on the day, there is too little for the activity; -1 for none.
     */
    private int lacking(int activity, int day) {
        for (int k = network.demands.start[activity]; k < network.demands.start[activity + 1]; k++) {
            int resource = network.demands.of[k];
            if (held(activity, resource, day) + network.demands.units[k] > network.supply.on(resource, day)) {
                return resource;
            }
        }
        return -1;
    }

    private int held(int activity, int resource, int day) {
        int held = 0;
        for (int other : network.usersOf(resource)) {
            int k = network.demands.find(other, resource);
            boolean holds = out.start[other] <= day
                    && day < (out.finish[other] == NEVER ? NEVER : out.finish[other] + network.demands.back[k]);
            held += other != activity && holds ? network.demands.units[k] : 0;
        }
        return held;
    }

    /**
     * Days of which some were not reported, completed in place: what is not known waited as long as planned after its
     * links allowed it and took as long as planned, but was over by the day it must have been; where only the finish is
     * known, the work took as long as planned before it.
     *
     * @param start by activity, or {@link #UNKNOWN}
     * @param finish by activity, or {@link #UNKNOWN}
     * @param by the latest day on which it can have finished, or {@link #UNKNOWN}
     */
    public static void complete(Network network, Execution planned, int[] start, int[] finish, int[] by) {
        int[] order = inOrder(network);
        for (int activity : order) {
            int ready = ready(network, activity, start, finish);
            int work = network.planned[activity];
            int calendar = network.calendarOf[activity];
            if (start[activity] == UNKNOWN) {
                int end = finish[activity] == UNKNOWN ? by[activity] : finish[activity];
                int begun = finish[activity] == UNKNOWN
                        ? network.workDays.firstStart(calendar, ready + planned.waited_days(activity), work)
                        : Math.max(ready, lastStart(network, activity, finish[activity]));
                start[activity] = end == UNKNOWN ? begun : Math.min(begun, end);
            }
            if (finish[activity] == UNKNOWN) {
                int end = network.workDays.finish(calendar, start[activity], work);
                finish[activity] =
                        by[activity] == UNKNOWN ? end : Math.max(start[activity], Math.min(end, by[activity]));
            }
        }
    }

    private static int ready(Network network, int activity, int[] start, int[] finish) {
        Links links = network.links;
        int ready = 0;
        for (int k = links.inStart[activity]; k < links.inStart[activity + 1]; k++) {
            int link = links.in[k];
            int end = links.fromFinish[link] ? finish[links.from[link]] : start[links.from[link]];
            boolean binds = !links.toFinish[link] && end != NEVER;
            ready = binds ? Math.max(ready, end + links.minLag[link]) : ready;
        }
        return ready;
    }

    private static int lastStart(Network network, int activity, int finish) {
        int start = Math.min(finish, network.horizon);
        int calendar = network.calendarOf[activity];
        while (start > 0 && network.workDays.finish(calendar, start, network.planned[activity]) > finish) {
            start--;
        }
        return start;
    }

    /** The activities, each after those it is linked from. */
    private static int[] inOrder(Network network) {
        Links links = network.links;
        int n = network.size();
        int[] waiting = new int[n];
        int[] order = new int[n];
        Arrays.setAll(waiting, activity -> links.inStart[activity + 1] - links.inStart[activity]);
        int found = 0;
        for (int activity = 0; activity < n; activity++) {
            if (waiting[activity] == 0) {
                order[found++] = activity;
            }
        }
        for (int next = 0; next < found; next++) {
            for (int k = links.outStart[order[next]]; k < links.outStart[order[next] + 1]; k++) {
                if (--waiting[links.to[k]] == 0) {
                    order[found++] = links.to[k];
                }
            }
        }
        return order;
    }
}
