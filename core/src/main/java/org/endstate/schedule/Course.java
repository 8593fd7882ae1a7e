package org.endstate.schedule;

import static org.endstate.schedule.Day.NEVER;

import java.util.Arrays;
import java.util.List;
import org.endstate.schedule.Execution.State;

/**
 * The course of events of one execution after another on one network: finishes, forced exits, starts. What may start is
 * decided by {@link Readiness}.
 */
final class Course {

    private static final byte UNSTARTED = 0;
    private static final byte RUNNING = 1;
    private static final byte ENDED = 2;

    final Network network;
    private final Links links;
    private final Agenda agenda;
    private final InUse inUse;
    private final Readiness readiness;
    private final byte[] phase;
    private final int[] missing;
    private final int[] due;
    private final int[] plannedFinish;
    private final boolean[] stretched;
    private final Eligible eligible;
    private final Holds holds;
    private boolean freed;
    private int[] durations = {};
    private Execution out = new Execution(0);

    Course(Network network) {
        this.network = network;
        int n = network.size();
        links = network.links;
        agenda = new Agenda(network.horizon, n);
        plannedFinish = new int[n];
        inUse = new InUse(network, plannedFinish);
        phase = new byte[n];
        holds = new Holds(network);
        readiness = new Readiness(network, inUse, holds, plannedFinish);
        missing = new int[n];
        due = new int[n];
        stretched = new boolean[n];
        eligible = new Eligible(network);
    }

    Execution run(Priority priority, int[] actual, GateReadings readings, Policy policy) {
        holds.reset(priority.reservations(), null);
        return run(priority.order, actual, readings, policy);
    }

    /** Executes a schedule for the first time: the same, while finding out where units have to be kept for it. */
    Execution follow(Schedule schedule, int[] actual, GateReadings readings, Policy policy) {
        holds.reset(List.of(), new PlannedUse(network, schedule));
        return run(Orders.by(network, schedule.start), actual, readings, policy);
    }

    /** The reservations found or used in the last execution. */
    List<Priority.Reservation> reservations() {
        return holds.reservations();
    }

    private Execution run(int[] order, int[] actual, GateReadings readings, Policy policy) {
        reset(order, actual);
        readiness.reset(out, actual, readings, policy);
        boolean forcing = policy.forcesAnyone();
        if (forcing) {
            for (int group = 0; group < network.groups(); group++) {
                agenda.mark(policy.forcedDay(group));
            }
        }
        for (int day = nextDay(0); day >= 0; day = nextDay(day + 1)) {
            inUse.turnTo(day);
            settle(day);
            endReservations(day);
            if (forcing && day < network.horizon) {
                force(day, policy);
            }
            if (day < network.horizon) {
                startEligible(day);
            }
        }
        return out;
    }

    private int nextDay(int from) {
        int day = agenda.nextDay(from);
        int end = holds.none() ? -1 : holds.nextDay(from);
        return day < 0 ? end : end < 0 ? day : Math.min(day, end);
    }

    private void endReservations(int day) {
        if (!holds.none()) {
            for (int number = holds.pollDue(day); number >= 0; number = holds.pollDue(day)) {
                endReservation(number);
            }
        }
    }

    private void endReservation(int number) {
        int activity = holds.end(number);
        if (activity >= 0 && phase[activity] == UNSTARTED && readiness.isHeld(activity)) {
            eligible.add(activity);
        }
    }

    private void reset(int[] priority, int[] actual) {
        int n = network.size();
        eligible.reset(priority);
        durations = actual;
        out = new Execution(n);
        agenda.reset(network.supply.rises);
        agenda.mark(0);
        inUse.reset();
        Arrays.fill(phase, UNSTARTED);
        Arrays.fill(stretched, false);
        freed = false;
        for (int activity = 0; activity < n; activity++) {
            missing[activity] = links.inStart[activity + 1] - links.inStart[activity];
            if (missing[activity] == 0) {
                eligible.add(activity);
            }
        }
    }

    /** Everything due on this day: finishes, and activities that wake. */
    private void settle(int day) {
        for (int activity = agenda.poll(day); activity >= 0; activity = agenda.poll(day)) {
            if (due[activity] != day || phase[activity] == ENDED) {
                continue;
            }
            if (phase[activity] == RUNNING) {
                finish(activity, day);
            } else if (out.forced(activity)) {
                startByForce(activity, day);
            } else {
                eligible.add(activity);
            }
        }
    }

    private void noteDue(int activity, int day) {
        due[activity] = day;
        agenda.add(activity, day);
    }

    private void finish(int activity, int day) {
        if (network.hasEndLinks[activity] && !out.forced(activity)) {
            int earliest = readiness.actualEndBound(activity);
            if (earliest > day) {
                stretch(activity, earliest);
                return;
            }
        }
        out.fraction[activity] = 1;
        end(activity, day, State.DONE);
    }

    private void stretch(int activity, int earliest) {
        stretched[activity] = true;
        noteDue(activity, earliest);
    }

    private void end(int activity, int day, State state) {
        phase[activity] = ENDED;
        out.finish[activity] = day;
        out.state[activity] = (byte) state.ordinal();
        if (state != State.DROPPED) {
            inUse.giveBack(activity);
            freed = true;
        }
        passOn(activity, day, state);
    }

    private void passOn(int activity, int day, State state) {
        for (int k = links.outStart[activity]; k < links.outStart[activity + 1]; k++) {
            if (links.ends[k] == Ends.FINISH_START || state == State.DROPPED) {
                release(k, day);
            }
            if (links.ends[k] == Ends.FINISH_FINISH && stretched[links.to[k]] && phase[links.to[k]] == RUNNING) {
                noteDue(links.to[k], day);
            }
        }
    }

    /** The earlier end of a link has happened on this day, or, for a link to a finish, its activity has started. */
    private void release(int link, int day) {
        int activity = links.to[link];
        if (phase[activity] != UNSTARTED || out.forced(activity)) {
            return;
        }
        int allowed = links.toFinish[link] ? day : day + links.minLag[link];
        if (allowed > out.ready[activity]) {
            out.ready[activity] = allowed;
            out.binder[activity] = link;
        }
        if (--missing[activity] == 0) {
            if (out.ready[activity] == day) {
                eligible.add(activity);
            } else {
                noteDue(activity, out.ready[activity]);
            }
        }
    }

    private void startEligible(int day) {
        eligible.rewind();
        freed |= network.supply.rises(day);
        for (int activity = next(); activity >= 0; activity = next()) {
            int answer = readiness.ask(activity, day);
            if (answer == day) {
                start(activity, day);
                settle(day);
            } else if (answer == Readiness.SHORT) {
                eligible.setAside(activity);
                continue;
            } else if (answer != Readiness.HELD) {
                noteDue(activity, answer);
            }
            eligible.offerNext(activity, inUse);
        }
    }

    private int next() {
        if (freed) {
            freed = false;
            eligible.offer(inUse);
        }
        return eligible.poll();
    }

    private void start(int activity, int day) {
        phase[activity] = RUNNING;
        out.start[activity] = day;
        for (int number : holds.servedBy(activity)) {
            endReservation(number);
        }
        inUse.take(activity);
        int actual = network.workDays.finish(network.calendarOf[activity], day, durations[activity]);
        for (int k = links.outStart[activity]; k < links.outStart[activity + 1]; k++) {
            if (links.ends[k] != Ends.FINISH_START) {
                release(k, day);
            }
        }
        if (actual == day) {
            finish(activity, day);
        } else {
            noteDue(activity, actual);
        }
    }

    private void startByForce(int activity, int day) {
        readiness.startByForce(activity, day);
        start(activity, day);
    }

    private void force(int day, Policy policy) {
        for (int group = 0; group < network.groups(); group++) {
            if (policy.forcedDay(group) == day) {
                forceOut(group, day);
            }
        }
        settle(day);
    }

    private void forceOut(int group, int day) {
        for (int activity : network.closersOf(group)) {
            if (phase[activity] == UNSTARTED) {
                out.flags[activity] |= Execution.PUSHED;
                forget(activity);
            }
        }
        for (int activity : network.ordinaryOf(group)) {
            if (phase[activity] == RUNNING) {
                cut(activity, day);
            } else if (phase[activity] == UNSTARTED) {
                forget(activity);
                for (int number : holds.servedBy(activity)) {
                    endReservation(number);
                }
                out.start[activity] = day;
                end(activity, day, State.DROPPED);
            }
        }
        for (int activity : network.closersOf(group)) {
            if (phase[activity] == UNSTARTED) {
                noteDue(activity, readiness.forcedStart(activity, day));
            }
        }
    }

    private void forget(int activity) {
        eligible.remove(activity);
        due[activity] = NEVER;
    }

    private void cut(int activity, int day) {
        int worked = network.workDays.between(network.calendarOf[activity], out.start[activity], day);
        out.fraction[activity] = durations[activity] == 0 ? 1 : Math.min(1.0, (double) worked / durations[activity]);
        end(activity, day, State.CUT);
    }
}
