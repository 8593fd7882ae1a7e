package org.endstate.schedule;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.endstate.uncertainty.Draws;

/**
 * Searches for the plan: the best schedule that populations of serial schedules come to ({@link GeneticSearch}), and
 * the priority by which it is executed.
 *
 * <p>Deterministic by seed and number of schedules, whatever the number of threads. Where there is much to compute two
 * populations live apart ({@link Islands}). The search ends early where no schedule can be better.
 */
public final class PlanSearch {

    /** From this many placements of activities on, two populations are worth their separation. */
    private static final long MUCH_WORK = 10_000_000;

    private static final Score UNREACHABLE = new Score(-1, 0, 0, 0);

    private final Network network;
    private final int[] durations;
    private final GateReadings readings;
    private final Policy policy;
    private final int bound;
    private final CriticalPath path;

    private PlanSearch(Network network, int[] durations, GateReadings readings, Policy policy) {
        this.network = network;
        this.durations = durations.clone();
        this.readings = readings;
        this.policy = policy;
        bound = LowerBound.makespan(network, durations, readings, policy);
        path = new CriticalPath(network, durations, readings, policy);
    }

    /** The best plan found with this effort; it may miss deadlines or the horizon, as its score then shows. */
    public static PlannedSchedule search(
            Network network, int[] durations, GateReadings readings, Policy policy, Draws draws, Effort effort) {
        PlanSearch search = new PlanSearch(network, durations, readings, policy);
        Draws stream = draws.split("plan search");
        boolean much = effort.schedules() > MUCH_WORK / Math.max(1, network.size());
        List<GeneticSearch> islands = LongStream.range(0, much ? 2 : 1)
                .mapToObj(island -> search.island(new Chance(stream.split(island)), effort))
                .toList();
        Islands all = new Islands(islands, effort, network.size());
        return search.plan(all.run(), all.generated());
    }

    /**
     * The plan that these starts lead to, a {@link Solver}'s for instance. Where something could start earlier without
     * moving anything else, it does.
     */
    public static PlannedSchedule follow(Solver.Question question, List<Integer> starts) {
        int[] durations =
                question.durations_days().stream().mapToInt(days -> days).toArray();
        PlanSearch search = new PlanSearch(question.network(), durations, question.readings(), question.policy());
        int[] start = starts.stream().mapToInt(day -> day).toArray();
        int[] finish = IntStream.range(0, start.length)
                .map(i -> question.network().finish(i, start[i], durations[i]))
                .toArray();
        return search.plan(new Schedule(start, finish, question.network().goals.score(start, finish)), 0);
    }

    private GeneticSearch island(Chance chance, Effort effort) {
        int length = Math.min(path.length(), network.horizon);
        FirstOrders first = new FirstOrders(network, chance, path.latestFinish(length), length, bound);
        Score perfect = network.goals.onlyMakespan() ? new Score(0, 0, bound, 0) : UNREACHABLE;
        SerialGeneration generation = new SerialGeneration(network, durations, readings, policy);
        return new GeneticSearch(generation, first, Math.max(1, bound / 5), chance, perfect, effort.stop());
    }

    /** The schedule as it comes out when it is executed. */
    private PlannedSchedule plan(Schedule schedule, long generated) {
        Executor executor = new Executor();
        Priority priority = executor.follow(network, schedule, durations, readings, policy);
        Execution execution = executor.run(network, priority, durations, readings, policy);
        return new PlannedSchedule(priority, execution, Score.of(network, execution), bound, generated);
    }
}
