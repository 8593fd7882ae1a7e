package org.endstate.schedule;

import static org.endstate.schedule.Day.NEVER;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.endstate.schedule.Execution.State;

/**
 * The course of events of one execution after another on one network: finishes, forced exits, starts. What may start is
 * decided by {@link Readiness}.
 */
final class Course {

    private static final byte UNSTARTED = 0;
    private static final byte RUNNING = 1;
    private static final byte ENDED = 2;
    private static final byte AWAY = 3;

    final Network network;
    private final Links links;
    private final Agenda agenda;
    private final InUse inUse;
    private final Readiness readiness;
    private final byte[] phase;
    private final Releases releases;
    private final int[] due;
    private final int[] plannedFinish;
    private final boolean[] stretched;
    private final Eligible eligible;
    private final Holds holds;
    private final ForcedExits forcedExits = new ForcedExits(this);
    private final IntConsumer heldNoMore = this::releaseHeld;
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
        releases = new Releases(links, n);
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
        reset(order, actual, policy);
        readiness.reset(out, actual, readings, policy);
        boolean forcing = policy.forcesAnyone();
        if (forcing) {
            for (int group = 0; group < network.groups(); group++) {
                agenda.mark(policy.forcedDay(group));
            }
        }
        for (int day = 0; day >= 0; day = holds.nextDay(day + 1, agenda.nextDay(day + 1))) {
            inUse.turnTo(day);
            settle(day);
            holds.endOn(day, heldNoMore);
            if (forcing && day < network.horizon && forcedExits.on(day, policy)) {
                settle(day);
            }
            if (day < network.horizon) {
                startEligible(day);
            }
        }
        return out;
    }

    /** A reservation that held the activity is over, and no other holds it. */
    private void releaseHeld(int activity) {
        if (phase[activity] == UNSTARTED && readiness.isHeld(activity)) {
            eligible.add(activity);
        }
    }

    private void reset(int[] priority, int[] actual, Policy policy) {
        int n = network.size();
        eligible.reset(priority);
        durations = actual;
        out = new Execution(n);
        agenda.reset(network.supply.rises);
        inUse.reset();
        Arrays.fill(phase, UNSTARTED);
        Arrays.fill(stretched, false);
        freed = false;
        releases.reset(out);
        for (int activity = 0; activity < n; activity++) {
            out.ready[activity] = policy.notBefore(activity);
            if (releases.none(activity)) {
                await(activity, 0);
            }
        }
    }

    /** Asks the activity on the day on which its links allow it to start, which may be today. */
    private void await(int activity, int today) {
        if (out.ready[activity] <= today) {
            eligible.add(activity);
        } else {
            noteDue(activity, out.ready[activity]);
        }
    }

    /** Everything due on this day: finishes, and activities that wake. */
    private void settle(int day) {
        for (int activity = agenda.poll(day); activity >= 0; activity = agenda.poll(day)) {
            if (due[activity] != day || phase[activity] == ENDED) {
                continue;
            }
            if (phase[activity] == AWAY) {
                phase[activity] = ENDED;
                inUse.comeBack(activity);
                freed = true;
            } else if (phase[activity] == RUNNING) {
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
            if (inUse.giveBack(activity, day)) {
                phase[activity] = AWAY;
                noteDue(activity, day + network.back[activity]);
            }
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
        if (releases.release(link, day)) {
            await(activity, day);
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
        holds.endFor(activity, heldNoMore);
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

    /** Stops running work on this day. */
    void cut(int activity, int day) {
        int worked = network.workDays.between(network.calendarOf[activity], out.start[activity], day);
        out.fraction[activity] = durations[activity] == 0 ? 1 : Math.min(1.0, (double) worked / durations[activity]);
        end(activity, day, State.CUT);
    }

    /** Gives up work that has not started. */
    void drop(int activity, int day) {
        forget(activity);
        holds.endFor(activity, heldNoMore);
        out.start[activity] = day;
        end(activity, day, State.DROPPED);
    }

    /** Sets a closing activity going, whatever it waits for, on its first working day from this one on. */
    void push(int activity, int day) {
        noteDue(activity, readiness.forcedStart(activity, day));
    }

    /** From now on the activity starts by force only. */
    void pushLater(int activity) {
        out.flags[activity] |= Execution.PUSHED;
        forget(activity);
    }

    private void forget(int activity) {
        eligible.remove(activity);
        due[activity] = NEVER;
    }

    boolean running(int activity) {
        return phase[activity] == RUNNING;
    }

    boolean unstarted(int activity) {
        return phase[activity] == UNSTARTED;
    }
}
