package org.endstate.schedule;

import static org.endstate.schedule.Day.NEVER;

import java.util.ArrayList;
import java.util.List;
import org.endstate.schedule.Execution.State;
import org.endstate.schedule.Violation.Kind;

/**
 * The exact checker: the one truth on whether an execution keeps the rules. It shares no code with the {@link Executor}
 * or the search beyond the calendars, and favours plain loops over speed.
 */
public final class Checker {

    private final Network network;
    private final int[] durations;
    private final GateReadings readings;
    private final Policy policy;
    private final Execution execution;
    private final List<Violation> found = new ArrayList<>();

    private Checker(Network network, int[] durations, GateReadings readings, Policy policy, Execution execution) {
        this.network = network;
        this.durations = durations;
        this.readings = readings;
        this.policy = policy;
        this.execution = execution;
    }

    /** All rules that the execution breaks; empty if it is in order. */
    public static List<Violation> check(
            Network network, int[] durations, GateReadings readings, Policy policy, Execution execution) {
        Checker checker = new Checker(network, durations, readings, policy, execution);
        for (int link = 0; link < network.links.from.length; link++) {
            checker.checkLags(link);
        }
        for (int activity = 0; activity < network.size(); activity++) {
            checker.checkCalendar(activity);
            checker.checkFinish(activity);
            checker.checkGates(activity);
            checker.checkNotBefore(activity);
            checker.checkDeadline(activity);
            checker.checkForced(activity);
            checker.checkFinished(activity);
        }
        new CapacityRule(network, execution).check(checker.found);
        new LimitRule(network, execution).check(checker.found);
        new PassageRule(network, execution).check(checker.found);
        return List.copyOf(checker.found);
    }

    private void checkLags(int link) {
        Links links = network.links;
        int from = links.from[link];
        int to = links.to[link];
        if (execution.state(to) == State.DROPPED) {
            return;
        }
        int happened = happened(link);
        int end = links.toFinish[link] ? execution.finish(to) : execution.start(to);
        boolean excused = execution.forced(to) || execution.state(to) == State.CUT && links.toFinish[link];
        if (!excused && end < happened + links.minLag[link]) {
            add(Kind.MIN_LAG, end, from, to);
        }
        if (links.maxLag[link] != NEVER && end > happened + links.maxLag[link] && happened != NEVER) {
            add(Kind.MAX_LAG, end, from, to);
        }
    }

    /** The day of the earlier end of a link. */
    private int happened(int link) {
        int from = network.links.from[link];
        return network.links.fromFinish[link] ? execution.finish(from) : execution.start(from);
    }

    private void checkCalendar(int activity) {
        int start = execution.start(activity);
        if (started(activity) && durations[activity] > 0 && !network.mayStart(activity, start)) {
            add(Kind.CALENDAR, start, activity);
        }
    }

    /** Work that follows its calendar, stretched as far as a link to the finish demands. */
    private void checkFinish(int activity) {
        if (!started(activity)) {
            return;
        }
        int expected =
                network.workDays.finish(network.calendarOf[activity], execution.start(activity), durations[activity]);
        if (!execution.forced(activity)) {
            expected = Math.max(expected, endBound(activity));
        }
        int day = execution.finish(activity);
        boolean right = switch (execution.state(activity)) {
            case DONE -> day == expected && day <= network.horizon;
            case CUT -> day < expected;
            case BEYOND -> expected > network.horizon && day == NEVER;
            case DROPPED -> false;
        };
        if (!right) {
            add(Kind.FINISH, day, activity);
        }
    }

    private int endBound(int activity) {
        Links links = network.links;
        int bound = 0;
        for (int link = 0; link < links.to.length; link++) {
            if (links.to[link] == activity && links.toFinish[link]) {
                bound = Math.max(bound, happened(link) + links.minLag[link]);
            }
        }
        return bound;
    }

    private void checkGates(int activity) {
        int start = execution.start(activity);
        if (!started(activity)) {
            return;
        }
        boolean risked = false;
        for (int k = network.gates.start[activity]; k < network.gates.start[activity + 1]; k++) {
            int gate = network.gates.of[k];
            if (!readings.open(gate, start)) {
                risked = true;
                if (!execution.forced(activity) && start < readyDay(activity) + policy.holdLimit_days()) {
                    addGate(start, activity, gate);
                }
            }
        }
        if (risked != execution.atRisk(activity)) {
            add(Kind.GATE, start, activity);
        }
    }

    /** The day on which the links allow the start, given what was known from day to day. */
    private int readyDay(int activity) {
        Links links = network.links;
        int ready = policy.notBefore(activity);
        for (int link = 0; link < links.to.length; link++) {
            if (links.to[link] == activity) {
                int from = links.from[link];
                int end = links.ends[link] == Ends.FINISH_START ? execution.finish(from) : execution.start(from);
                ready = Math.max(ready, links.toFinish[link] ? end : end + links.minLag[link]);
            }
        }
        int day = ready;
        while (day < execution.start(activity) && expectedFinish(activity, day) < expectedEndBound(activity, day)) {
            day++;
        }
        return day;
    }

    private int expectedFinish(int activity, int day) {
        int calendar = network.calendarOf[activity];
        int planned = network.planned[activity];
        return network.workDays.finish(calendar, network.firstStart(activity, day, planned), planned);
    }

    private int expectedEndBound(int activity, int day) {
        Links links = network.links;
        int bound = 0;
        for (int link = 0; link < links.to.length; link++) {
            if (links.to[link] == activity && links.toFinish[link]) {
                int from = links.from[link];
                boolean known = !links.fromFinish[link] || execution.finish(from) <= day;
                int end = known
                        ? links.fromFinish[link] ? execution.finish(from) : execution.start(from)
                        : Math.max(expectedFinish(from, execution.start(from)), day + 1);
                bound = Math.max(bound, end + links.minLag[link]);
            }
        }
        return bound;
    }

    private void checkNotBefore(int activity) {
        int start = execution.start(activity);
        if (started(activity) && !execution.forced(activity) && start < policy.notBefore(activity)) {
            add(Kind.NOT_BEFORE, start, activity);
        }
    }

    private void checkDeadline(int activity) {
        if (network.deadline[activity] != NEVER && execution.finish(activity) > network.deadline[activity]) {
            add(Kind.DEADLINE, execution.finish(activity), activity);
        }
    }

    private void checkForced(int activity) {
        int day = policy.forcedDay(network.groupOf[activity]);
        Activity spec = network.activity(activity);
        State state = execution.state(activity);
        boolean ended = state == State.CUT || state == State.DROPPED;
        boolean right;
        if (day >= network.horizon || spec.trailing()) {
            right = !ended && !execution.forced(activity);
        } else if (spec.closing()) {
            right = !ended && forcedRightly(activity, day);
        } else {
            right = ended ? endedRightly(activity, day) : execution.finish(activity) <= day;
        }
        if (!right) {
            add(Kind.FORCED, execution.start(activity), activity);
        }
    }

    private boolean forcedRightly(int activity, int day) {
        int work = Math.max(durations[activity], network.planned[activity]);
        int atOnce = network.firstStart(activity, day, work);
        return execution.forced(activity) ? execution.start(activity) == atOnce : execution.start(activity) < day;
    }

    private boolean endedRightly(int activity, int day) {
        boolean begun = execution.start(activity) < day;
        return execution.finish(activity) == day && begun == (execution.state(activity) == State.CUT);
    }

    private void checkFinished(int activity) {
        if (execution.state(activity) == State.BEYOND) {
            add(Kind.UNFINISHED, execution.finish(activity), activity);
        }
    }

    private boolean started(int activity) {
        return execution.start(activity) != NEVER && execution.state(activity) != State.DROPPED;
    }

    private void addGate(int day, int activity, int gate) {
        found.add(new Violation(Kind.GATE, List.of(network.name(activity), network.gateName(gate)), day));
    }

    private void add(Kind kind, int day, int... activities) {
        List<String> names = new ArrayList<>();
        for (int activity : activities) {
            names.add(network.name(activity));
        }
        found.add(new Violation(kind, names, day));
    }
}
