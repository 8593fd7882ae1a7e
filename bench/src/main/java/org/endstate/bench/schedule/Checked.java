package org.endstate.bench.schedule;

import java.util.List;
import java.util.stream.IntStream;
import org.endstate.schedule.Checker;
import org.endstate.schedule.Execution;
import org.endstate.schedule.Executor;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.Network;
import org.endstate.schedule.Policy;
import org.endstate.schedule.Violation;

/** Schedules of all programs, held against the kernel's exact checker. */
final class Checked {

    private Checked() {}

    /**
     * The makespan of a schedule. It is executed with its starts as dates before which nothing begins: either every
     * activity starts on its date and the checker finds nothing, or the schedule is refused.
     */
    static int makespan(Network network, List<Integer> starts) {
        if (starts.size() != network.size()) {
            throw new IllegalStateException(
                    "[" + starts.size() + "] starts for [" + network.size() + "] activities: no schedule was found.");
        }
        int[] dates = starts.stream().mapToInt(day -> day).toArray();
        int[] order = IntStream.range(0, dates.length)
                .boxed()
                .sorted((a, b) -> Integer.compare(dates[a], dates[b]))
                .mapToInt(i -> i)
                .toArray();
        GateReadings open = GateReadings.allOpen(network.gates());
        Policy policy = Policy.waiting().notBefore(dates);
        Execution execution = new Executor().run(network, order, network.durations(), open, policy);
        for (int i = 0; i < dates.length; i++) {
            if (execution.start(i) != dates[i]) {
                throw new IllegalStateException("Activity [" + network.name(i) + "] cannot start on day [" + dates[i]
                        + "], only on day [" + execution.start(i) + "].");
            }
        }
        List<Violation> violations = Checker.check(network, network.durations(), open, policy, execution);
        if (!violations.isEmpty()) {
            throw new IllegalStateException("A schedule breaks rules: " + violations);
        }
        return claimed(network, starts);
    }

    /** The last finish of these starts, unchecked, of all activities that count towards the makespan. */
    static int claimed(Network network, List<Integer> starts) {
        int[] durations = network.durations();
        return IntStream.range(0, durations.length)
                .filter(i -> !network.activity(i).trailing())
                .map(i -> starts.get(i) + durations[i])
                .max()
                .orElse(0);
    }
}
