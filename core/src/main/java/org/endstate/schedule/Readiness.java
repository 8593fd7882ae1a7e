package org.endstate.schedule;

import static org.endstate.schedule.Day.NEVER;

import java.util.Arrays;
import org.endstate.schedule.Execution.BoundKind;

/**
 * Decides whether an activity whose predecessors have released it may start on a day, and keeps the account of what it
 * waited for. The order of the questions is: links to its finish, gates, calendar, resources; the first that says no
 * gets the days until the activity is asked again.
 */
final class Readiness {

    /** Not today; ask again when units come free. */
    static final int SHORT = -1;

    /** Not today; ask again when no reservation holds it any more. */
    static final int HELD = -2;

    private static final byte NOTHING = (byte) BoundKind.NOTHING.ordinal();
    private static final byte RESOURCE = (byte) BoundKind.RESOURCE.ordinal();
    private static final byte GATE = (byte) BoundKind.GATE.ordinal();
    private static final byte CALENDAR = (byte) BoundKind.CALENDAR.ordinal();

    private final Network network;
    private final InUse inUse;
    private final Holds holds;
    private final int[] plannedFinish;
    private final int[] since;
    private final boolean[] held;
    private Execution out = new Execution(0);
    private GateReadings readings = GateReadings.allOpen(0);
    private int holdLimit_days;
    private int[] actual = {};

    Readiness(Network network, InUse inUse, Holds holds, int[] plannedFinish) {
        this.network = network;
        this.inUse = inUse;
        this.holds = holds;
        this.plannedFinish = plannedFinish;
        since = new int[network.size()];
        held = new boolean[network.size()];
    }

    void reset(Execution execution, int[] durations, GateReadings gateReadings, Policy policy) {
        if (gateReadings.gates() < network.gates()) {
            throw new IllegalArgumentException("There are readings of [" + gateReadings.gates()
                    + "] gates for a network of [" + network.gates() + "].");
        }
        out = execution;
        actual = durations;
        readings = gateReadings;
        holdLimit_days = policy.holdLimit_days();
        Arrays.fill(since, 0);
        Arrays.fill(held, false);
    }

    /** This day if the activity may start, a later day on which to ask again, {@link #SHORT} or {@link #HELD}. */
    int ask(int activity, int day) {
        if (out.kept[activity] == RESOURCE && !held[activity] && !inUse.fits(activity)) {
            return SHORT;
        }
        if (network.hasEndLinks[activity]) {
            int link = tooEarlyFor(activity, day);
            if (link >= 0) {
                restart(activity, day + 1, link);
                return day + 1;
            }
        }
        account(activity, day);
        int closed = network.gates.any(activity) ? closedGate(activity, day) : -1;
        int limit = out.ready[activity] + holdLimit_days;
        if (closed >= 0 && day < limit) {
            keep(activity, day, GATE);
            out.keptByGate[activity] = closed;
            return Math.min(limit, opening(activity, day));
        }
        return occupy(activity, day, closed);
    }

    private int occupy(int activity, int day, int closedGate) {
        int calendar = network.calendarOf[activity];
        if (works(activity) && !network.mayStart(activity, day)) {
            keep(activity, day, CALENDAR);
            return network.workDays.next(calendar, day);
        }
        int end = network.workDays.finish(calendar, day, network.planned[activity]);
        int shortOf = inUse.shortOf(activity, day, works(activity) ? Math.max(end, day + 1) : end);
        held[activity] = false;
        if (shortOf < 0 && !holds.none()) {
            shortOf = holds.keptFromHere(activity, day, end);
            held[activity] = shortOf >= 0;
        }
        if (shortOf >= 0) {
            keep(activity, day, RESOURCE);
            out.keptByResource[activity] = shortOf;
            return held[activity] ? HELD : SHORT;
        }
        plannedFinish[activity] = end;
        markRisk(activity, closedGate);
        return day;
    }

    /** The day on which a forced closing activity starts: the first working day from this one on. */
    int forcedStart(int activity, int day) {
        return works(activity) && !network.begun[activity]
                ? network.workDays.next(network.calendarOf[activity], day)
                : day;
    }

    /** A closing activity starts whatever holds it. */
    void startByForce(int activity, int day) {
        restart(activity, day, -1);
        plannedFinish[activity] = network.workDays.finish(network.calendarOf[activity], day, network.planned[activity]);
        markRisk(activity, network.gates.any(activity) ? closedGate(activity, day) : -1);
    }

    boolean isHeld(int activity) {
        return held[activity];
    }

    private boolean works(int activity) {
        return network.planned[activity] > 0 || actual[activity] > 0;
    }

    private void restart(int activity, int ready, int link) {
        out.ready[activity] = ready;
        out.binder[activity] = link;
        out.kept[activity] = NOTHING;
        out.resourceWait[activity] = 0;
        out.gateWait[activity] = 0;
        out.calendarWait[activity] = 0;
    }

    private void markRisk(int activity, int closedGate) {
        if (closedGate >= 0) {
            out.flags[activity] |= Execution.RISKED;
        }
    }

    private void account(int activity, int day) {
        int waited = day - since[activity];
        byte kind = out.kept[activity];
        if (kind == RESOURCE) {
            out.resourceWait[activity] += waited;
        } else if (kind == GATE) {
            out.gateWait[activity] += waited;
        } else if (kind == CALENDAR) {
            out.calendarWait[activity] += waited;
        }
    }

    private void keep(int activity, int day, byte kind) {
        since[activity] = day;
        out.kept[activity] = kind;
    }

    private int closedGate(int activity, int day) {
        for (int k = network.gates.start[activity]; k < network.gates.start[activity + 1]; k++) {
            if (!readings.open(network.gates.of[k], day)) {
                return network.gates.of[k];
            }
        }
        return -1;
    }

    /** The next review at which all its gates are open. */
    private int opening(int activity, int day) {
        long mask = -1L;
        for (int k = network.gates.start[activity]; k < network.gates.start[activity + 1]; k++) {
            mask &= readings.mask(network.gates.of[k]);
        }
        return readings.firstOpen(mask, readings.reviewAt(day) + 1);
    }

    /** A link for which the planned finish would be too early; -1 if there is none. */
    private int tooEarlyFor(int activity, int day) {
        int calendar = network.calendarOf[activity];
        int duration = network.planned[activity];
        int end = network.workDays.finish(calendar, network.firstStart(activity, day, duration), duration);
        Links links = network.links;
        for (int k = links.inStart[activity]; k < links.inStart[activity + 1]; k++) {
            int link = links.in[k];
            if (links.toFinish[link] && end < expectedEnd(link, day) + links.minLag[link]) {
                return link;
            }
        }
        return -1;
    }

    private int expectedEnd(int link, int day) {
        int from = network.links.from[link];
        if (!network.links.fromFinish[link]) {
            return out.start[from];
        }
        return out.finish[from] != NEVER ? out.finish[from] : Math.max(plannedFinish[from], day + 1);
    }

    /** The earliest finish the links to its finish allow, as far as they are known; NEVER where one is not. */
    int actualEndBound(int activity) {
        Links links = network.links;
        int bound = 0;
        for (int k = links.inStart[activity]; k < links.inStart[activity + 1]; k++) {
            int link = links.in[k];
            if (links.toFinish[link]) {
                int from = links.from[link];
                int end = links.fromFinish[link] ? out.finish[from] : out.start[from];
                bound = Math.max(bound, end == NEVER ? NEVER : end + links.minLag[link]);
            }
        }
        return bound;
    }
}
