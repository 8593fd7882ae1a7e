package org.endstate.schedule;

import static org.endstate.schedule.Day.NEVER;

import java.util.Arrays;
import java.util.Map;

/**
 * How a network was executed: for every activity when it started and finished, how it ended, and what its start waited
 * for. Written once by the {@link Executor}; not changed afterwards.
 */
public final class Execution {

    /** How an activity ended. */
    public enum State {
        /** Finished. */
        DONE,
        /** Stopped by a forced exit with part of its work done; its finish is the day it was stopped. */
        CUT,
        /** Never started because of a forced exit; its start and finish are the day it was dropped. */
        DROPPED,
        /** Not finished within the horizon; its finish is {@link Day#NEVER}, and its start too if it never started. */
        BEYOND
    }

    /** What bound a start. */
    public enum BoundKind {
        /** Nothing: it started on the first day. */
        NOTHING,
        /** The day before which the policy does not let it start. */
        DATE,
        /** A link from another activity. */
        PREDECESSOR,
        RESOURCE,
        GATE,
        CALENDAR,
        /** The forced exit of its group. */
        FORCED
    }

    /**
     * What bound a start last.
     *
     * @param subject index of the activity, resource, gate or calendar; of the group where forced; -1 for nothing and
     *     dates
     */
    public record Bound(BoundKind kind, int subject) {}

    static final State[] STATES = State.values();
    static final BoundKind[] KINDS = BoundKind.values();
    static final byte RISKED = 1;
    static final byte PUSHED = 2;

    final int[] start;
    final int[] finish;
    final byte[] state;
    final byte[] flags;
    final double[] fraction;
    /** The day on which the links allowed the start. */
    final int[] ready;
    /** The link that set the ready day; -1 for none. */
    final int[] binder;
    /** Days between the ready day and the start, by what kept the activity: a resource, a gate, its calendar. */
    final int[] resourceWait;

    final int[] gateWait;
    final int[] calendarWait;
    /** The kind of what kept the activity last, and the gate and the resource that did. */
    final byte[] kept;

    final int[] keptByGate;
    final int[] keptByResource;

    Execution(int n) {
        start = new int[n];
        Arrays.fill(start, NEVER);
        finish = start.clone();
        state = new byte[n];
        Arrays.fill(state, (byte) State.BEYOND.ordinal());
        flags = new byte[n];
        fraction = new double[n];
        ready = new int[n];
        binder = new int[n];
        Arrays.fill(binder, -1);
        resourceWait = new int[n];
        gateWait = new int[n];
        calendarWait = new int[n];
        kept = new byte[n];
        keptByGate = new int[n];
        keptByResource = new int[n];
    }

    /**
     * The same with some activities on other days: what a schedule would be that somebody proposes. It may break any
     * rule; the {@link Checker} says which. Whatever starts at a closed gate is at risk.
     */
    public Execution withStarts(Network network, GateReadings readings, Map<Integer, Integer> starts) {
        Execution moved = new Execution(size());
        for (int activity = 0; activity < size(); activity++) {
            int day = starts.getOrDefault(activity, start[activity]);
            moved.start[activity] = day;
            moved.finish[activity] = starts.containsKey(activity)
                    ? network.finish(activity, day, network.planned[activity])
                    : finish[activity];
            moved.state[activity] = (byte) (moved.finish[activity] == NEVER ? State.BEYOND : State.DONE).ordinal();
            boolean closed =
                    day != NEVER && network.listGates(activity).stream().anyMatch(gate -> !readings.open(gate, day));
            moved.flags[activity] = closed ? RISKED : 0;
        }
        return moved;
    }

    public int size() {
        return start.length;
    }

    /** The first day the activity occupies; {@link Day#NEVER} if it does not start within the horizon. */
    public int start(int activity) {
        return start[activity];
    }

    /** The day after the last one the activity occupies; {@link Day#NEVER} if it is not finished within the horizon. */
    public int finish(int activity) {
        return finish[activity];
    }

    public State state(int activity) {
        return STATES[state[activity]];
    }

    /** The share of its working days that was done, in [0,1]. */
    public double fraction(int activity) {
        return fraction[activity];
    }

    /** Whether a gate that holds it was closed on the day it started. */
    public boolean atRisk(int activity) {
        return (flags[activity] & RISKED) != 0;
    }

    /** Whether it was a closing activity that the forced exit of its group set going. */
    public boolean forced(int activity) {
        return (flags[activity] & PUSHED) != 0;
    }

    /** What the start of an activity waited for last, in the network it was executed on. */
    public Bound bound(Network network, int activity) {
        if (forced(activity) || state(activity) == State.DROPPED) {
            return new Bound(BoundKind.FORCED, network.groupOf[activity]);
        }
        return switch (KINDS[kept[activity]]) {
            case RESOURCE -> new Bound(BoundKind.RESOURCE, keptByResource[activity]);
            case GATE -> new Bound(BoundKind.GATE, keptByGate[activity]);
            case CALENDAR -> new Bound(BoundKind.CALENDAR, network.calendarOf[activity]);
            case NOTHING, DATE, PREDECESSOR, FORCED ->
                binder[activity] < 0
                        ? new Bound(ready[activity] > 0 ? BoundKind.DATE : BoundKind.NOTHING, -1)
                        : new Bound(BoundKind.PREDECESSOR, network.links.from[binder[activity]]);
        };
    }

    /** Calendar days between the day its links allowed the start and the start, spent at closed gates. */
    public int gateWait_days(int activity) {
        return gateWait[activity];
    }

    /** Calendar days between the day its links allowed the start and the start, spent waiting for resources. */
    public int resourceWait_days(int activity) {
        return resourceWait[activity];
    }

    /** Calendar days between the day its links allowed the start and the start; 0 where it did not start. */
    int waited_days(int activity) {
        return start[activity] == NEVER ? 0 : start[activity] - ready[activity];
    }
}
