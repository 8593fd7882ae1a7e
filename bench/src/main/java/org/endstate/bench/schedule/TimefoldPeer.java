package org.endstate.bench.schedule;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import ai.timefold.solver.core.api.score.SimpleScore;
import ai.timefold.solver.core.api.score.calculator.EasyScoreCalculator;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.LowerBound;
import org.endstate.schedule.Network;
import org.endstate.schedule.Policy;
import org.endstate.schedule.Priority;
import org.jspecify.annotations.Nullable;

/**
 * Timefold's local search, as it comes, over one list of all activities, which our serial generation turns into a
 * schedule: the best model tried, since a variable per activity as in its own example leads to far worse. Begins with
 * "latest finish first". Searches on several threads at once are not part of the open edition, so each thread searches
 * on its own with another seed.
 */
final class TimefoldPeer implements Peer {

    /** An activity to be put into the list. */
    public record Job(int index) {}

    /** The list. */
    @PlanningEntity
    public static final class Order {
        @PlanningListVariable
        public List<Job> jobs = new ArrayList<>();
    }

    /** The network with one list, as the solver copies it. */
    @PlanningSolution
    public static final class Plan {
        @PlanningEntityCollectionProperty
        public List<Order> orders = new ArrayList<>();

        @ValueRangeProvider
        public List<Job> jobs = List.of();

        @PlanningScore
        public @Nullable SimpleScore score;

        public @Nullable ListDecoder decoder;
    }

    /** The makespan of the schedule a list stands for, as a cost. */
    public static final class Makespan implements EasyScoreCalculator<Plan, SimpleScore> {
        @Override
        public SimpleScore calculateScore(Plan plan) {
            return SimpleScore.of(-decoded(plan).makespan());
        }
    }

    @Override
    public String name() {
        return "timefold";
    }

    @Override
    public List<Integer> solve(Network network, double seconds, int threads) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        return Together.best(network, threads, thread -> search(network, thread, end));
    }

    private static List<Integer> search(Network network, long seed, long end) {
        Plan plan = new Plan();
        plan.decoder = new ListDecoder(network);
        plan.jobs = IntStream.range(0, network.size()).mapToObj(Job::new).toList();
        Order order = new Order();
        for (int activity : Priority.byLatestFinish(network).order()) {
            order.jobs.add(plan.jobs.get(activity));
        }
        plan.orders.add(order);
        SolverConfig config = new SolverConfig()
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(seed)
                .withSolutionClass(Plan.class)
                .withEntityClasses(Order.class)
                .withEasyScoreCalculatorClass(Makespan.class)
                .withTerminationConfig(new TerminationConfig()
                        .withMillisecondsSpentLimit(Math.max(1, (end - System.nanoTime()) / 1_000_000))
                        .withBestScoreLimit(String.valueOf(-bound(network))));
        SolverFactory<Plan> factory = SolverFactory.create(config);
        return decoded(factory.buildSolver().solve(plan)).starts();
    }

    /** Nothing is better than this, so that the search may end: told to it as our own search knows it. */
    private static int bound(Network network) {
        return LowerBound.makespan(network, network.durations(), GateReadings.allOpen(0), Policy.waiting());
    }

    private static ListDecoder decoded(Plan plan) {
        ListDecoder decoder = plan.decoder;
        if (decoder == null) {
            throw new IllegalStateException("The plan has been copied without its decoder.");
        }
        decoder.decode(plan.orders.getFirst().jobs.stream().mapToInt(Job::index).toArray());
        return decoder;
    }
}
