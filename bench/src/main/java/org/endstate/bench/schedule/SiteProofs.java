package org.endstate.bench.schedule;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.endstate.schedule.Effort;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.MissionLike;
import org.endstate.schedule.Network;
import org.endstate.schedule.PlannedSchedule;
import org.endstate.schedule.Policy;
import org.endstate.schedule.Solver.Answer;
import org.endstate.schedule.Solver.Question;
import org.endstate.schedule.SolverAccess;
import org.endstate.solver.CpSatSolver;

/**
 * How long it takes to prove the best plan of a seeded drawdown: the kernel's search for a second or two, then the
 * native solver from there on. By two scarcities: movement that takes twice as long as the longest site, as in the
 * study the target comes from, and {@link MissionLike}'s own, two and a half times.
 */
final class SiteProofs implements Part {

    private static final int SITES = 20;
    private static final int SEEDS = 5;
    private static final double LOOSE = 0.8;
    private static final int SCHEDULES = 20_000;

    private final Settings settings;

    SiteProofs(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<Measure> measures() {
        return List.of(proved(LOOSE), seconds(LOOSE), gap(LOOSE), proved(1), seconds(1), gap(1));
    }

    private static String what(double scarcity) {
        return SITES + " sites × 20 activities, movement " + (scarcity < 1 ? "2.0" : "2.5") + ": ";
    }

    private Measure proved(double scarcity) {
        return Measure.more(
                what(scarcity) + "optimum proved in %s s".formatted(settings.decimal("proofSeconds")),
                "% of seeds",
                scarcity < 1 ? "100" : "",
                "");
    }

    private static Measure seconds(double scarcity) {
        return Measure.less(what(scarcity) + "until proved, or until the end", "s", scarcity < 1 ? "15" : "", "2");
    }

    private static Measure gap(double scarcity) {
        return Measure.less(what(scarcity) + "best plan above proved bound", "%", "", "");
    }

    @Override
    public void run(Runs runs) throws IOException {
        switch (CpSatSolver.load()) {
            case SolverAccess.NotUsed(var why) -> System.out.println("No proofs: " + why);
            case SolverAccess.Usable usable -> {
                for (double scarcity : List.of(LOOSE, 1.0)) {
                    for (int seed = 1; seed <= SEEDS; seed++) {
                        run(runs, scarcity, seed);
                    }
                }
            }
        }
    }

    private void run(Runs runs, double scarcity, int seed) throws IOException {
        String name = "seed " + seed;
        if (runs.has(gap(scarcity), OwnSearch.NAME, name)) {
            return;
        }
        Network network = MissionLike.of(SITES, seed, scarcity);
        long begin = System.nanoTime();
        PlannedSchedule plan = OwnSearch.search(network, Effort.of(SCHEDULES));
        Answer answer = CpSatSolver.solveWithin(
                question(network, plan), settings.decimal("proofSeconds"), settings.number("threads"));
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (!(answer instanceof Answer.Solved solved)) {
            throw new IllegalStateException("The solver lost the plan it was given: " + answer);
        }
        int makespan = Checked.makespan(network, solved.starts_days());
        runs.put(proved(scarcity), OwnSearch.NAME, name, solved.optimal() ? 100 : 0);
        runs.put(seconds(scarcity), OwnSearch.NAME, name, seconds);
        runs.put(gap(scarcity), OwnSearch.NAME, name, 100.0 * (makespan - solved.bound_days()) / solved.bound_days());
    }

    private static Question question(Network network, PlannedSchedule plan) {
        return new Question(
                network,
                IntStream.of(network.durations()).boxed().toList(),
                GateReadings.allOpen(0),
                Policy.waiting(),
                Optional.of(IntStream.range(0, network.size())
                        .mapToObj(plan.execution()::start)
                        .toList()));
    }
}
