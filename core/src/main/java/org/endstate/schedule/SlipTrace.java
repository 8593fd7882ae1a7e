package org.endstate.schedule;

import static org.endstate.schedule.Day.NEVER;

import java.util.ArrayList;
import java.util.List;
import org.endstate.schedule.Execution.State;
import org.endstate.schedule.SlipPart.Kind;

/**
 * Explains why an activity finished on another day than planned: walks back along what actually bound each start.
 *
 * <p>At every activity on the chain its slip at the finish is its slip at the start plus the change of its span; its
 * slip at the start is the slip of the day its links allowed it plus the change of its waits; and that is the slip of
 * the end of the activity that bound it, plus what the plan had as slack between the two. The sum telescopes: the days
 * of all parts add up to the slip exactly.
 */
public final class SlipTrace {

    private final Network network;
    private final Execution planned;
    private final int[] plannedDurations;
    private final Execution actual;
    private final int[] actualDurations;
    private final List<SlipPart> parts = new ArrayList<>();

    private SlipTrace(
            Network network, Execution planned, int[] plannedDurations, Execution actual, int[] actualDurations) {
        this.network = network;
        this.planned = planned;
        this.plannedDurations = plannedDurations;
        this.actual = actual;
        this.actualDurations = actualDurations;
    }

    /** The parts of the slip of a target that is finished in both executions, from the target backwards. */
    public static List<SlipPart> trace(
            Network network,
            Execution planned,
            int[] plannedDurations,
            Execution actual,
            int[] actualDurations,
            int target) {
        if (planned.finish(target) == NEVER || actual.finish(target) == NEVER) {
            throw new IllegalArgumentException("[" + network.name(target) + "] is not finished within the horizon.\n"
                    + "Maybe count such executions apart: their slip is not known.");
        }
        SlipTrace trace = new SlipTrace(network, planned, plannedDurations, actual, actualDurations);
        trace.walk(target);
        return List.copyOf(trace.parts);
    }

    private void walk(int target) {
        int at = target;
        boolean finish = true;
        while (at >= 0) {
            if (endedByForce(at)) {
                add(Kind.FORCED, at, at, slip(at, finish));
                return;
            }
            if (finish) {
                addSpan(at);
            }
            if (planned.forced(at) || actual.forced(at)) {
                add(Kind.FORCED, at, at, startSlip(at));
                return;
            }
            addWaits(at);
            int link = actual.binder[at];
            int ready = actual.ready[at] - planned.ready[at];
            int before = link < 0 ? -1 : network.links.from[link];
            finish = link >= 0 && network.links.fromFinish[link];
            int passedOn = before < 0 ? 0 : slip(before, finish);
            add(Kind.SEQUENCE, at, at, ready - passedOn);
            at = before;
        }
    }

    private boolean endedByForce(int activity) {
        return ended(planned.state(activity)) || ended(actual.state(activity));
    }

    private static boolean ended(State state) {
        return state == State.CUT || state == State.DROPPED;
    }

    private int slip(int activity, boolean finish) {
        return finish ? finishSlip(activity) : startSlip(activity);
    }

    private int finishSlip(int activity) {
        return actual.finish(activity) - planned.finish(activity);
    }

    private int startSlip(int activity) {
        return actual.start(activity) - planned.start(activity);
    }

    /** Splits the change of the span into days off met, working days more or fewer, and stretching by links. */
    private void addSpan(int at) {
        int plannedSpan = span(at, planned.start(at), plannedDurations[at]);
        int movedSpan = span(at, actual.start(at), plannedDurations[at]);
        int actualSpan = span(at, actual.start(at), actualDurations[at]);
        int change = finishSlip(at) - startSlip(at);
        int calendar = movedSpan == NEVER || plannedSpan == NEVER ? 0 : movedSpan - plannedSpan;
        int duration = movedSpan == NEVER ? actualSpan - plannedSpan : actualSpan - movedSpan;
        add(Kind.CALENDAR, at, at, calendar);
        add(Kind.DURATION, at, at, duration);
        add(Kind.SEQUENCE, at, at, change - calendar - duration);
    }

    private int span(int at, int start, int duration_days) {
        int finish = network.workDays.finish(network.calendarOf[at], start, duration_days);
        return finish == NEVER ? NEVER : finish - start;
    }

    private void addWaits(int at) {
        add(Kind.CALENDAR, at, at, actual.calendarWait[at] - planned.calendarWait[at]);
        add(Kind.HELD, at, at, unbound(actual, at) - unbound(planned, at));
        addWait(
                Kind.GATE,
                at,
                actual.gateWait[at],
                actual.keptByGate[at],
                planned.gateWait[at],
                planned.keptByGate[at]);
        addWait(
                Kind.RESOURCE,
                at,
                actual.resourceWait[at],
                actual.keptByResource[at],
                planned.resourceWait[at],
                planned.keptByResource[at]);
    }

    /** Days of the wait that nothing in the network explains. */
    private static int unbound(Execution execution, int at) {
        return execution.waited_days(at)
                - execution.gateWait[at]
                - execution.calendarWait[at]
                - execution.resourceWait[at];
    }

    /** A wait for the same thing counts by its change, waits for different things each by itself. */
    private void addWait(Kind kind, int at, int now, int by, int then, int thenBy) {
        if (by == thenBy || now == 0 || then == 0) {
            add(kind, at, now == 0 ? thenBy : by, now - then);
        } else {
            add(kind, at, by, now);
            add(kind, at, thenBy, -then);
        }
    }

    private void add(Kind kind, int activity, int subject, int days) {
        if (days != 0) {
            parts.add(new SlipPart(kind, activity, subject, days));
        }
    }
}
