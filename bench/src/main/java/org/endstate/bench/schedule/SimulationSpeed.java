package org.endstate.bench.schedule;

import java.nio.file.Path;
import java.util.List;
import org.endstate.schedule.CriticalPathRuns;
import org.endstate.schedule.Executor;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.MissionLike;
import org.endstate.schedule.Network;
import org.endstate.schedule.Policy;
import org.endstate.schedule.Priority;
import org.endstate.schedule.Psplib;
import org.endstate.uncertainty.Draws;
import org.endstate.uncertainty.ThreePoint;

/** Executions with drawn durations on one core, and critical paths in blocks. Wall time after warming up. */
final class SimulationSpeed {

    private static final long ROUND = 1_000_000_000L;
    private static final int ROUNDS = 4;

    private SimulationSpeed() {}

    static void run(Settings settings, Table table) {
        Path j120 = settings.path("data").resolve("j120").resolve("j12031_1.sm");
        executions("j120", Psplib.read(j120, 1, 2), "to reach 35,000, stretch 80,000", table);
        executions("1,000 activities", MissionLike.of(50, 1), "to reach 6,000, stretch 15,000", table);
        executions("10,000 activities", MissionLike.of(500, 1), "to reach 280, stretch 1,000", table);
        for (int sites : List.of(6, 500)) {
            paths(MissionLike.of(sites, 1), table);
        }
    }

    private static void executions(String what, Network network, String target, Table table) {
        Executor executor = new Executor();
        Priority priority = Priority.byLatestFinish(network);
        GateReadings readings = GateReadings.allOpen(0);
        int[] planned = network.durations();
        int[] durations = new int[planned.length];
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Draws draws = Draws.of(round);
            int runs = 0;
            long begin = System.nanoTime();
            while (System.nanoTime() - begin < ROUND) {
                Draws future = draws.split(runs++);
                for (int i = 0; i < durations.length; i++) {
                    durations[i] = (int) StrictMath.rint(2 * planned[i] * future.uniform(i));
                }
                executor.run(network, priority, durations, readings, Policy.waiting());
            }
            best = Math.max(best, runs * 1e9 / (System.nanoTime() - begin));
        }
        table.add(what + ": executions with draws, one core", "endstate", 1, best, "runs/s", target);
    }

    private static void paths(Network network, Table table) {
        int[] planned = network.durations();
        ThreePoint[] durations = new ThreePoint[planned.length];
        for (int i = 0; i < planned.length; i++) {
            durations[i] = new ThreePoint(0.8 * planned[i], planned[i], 1.7 * planned[i]);
        }
        CriticalPathRuns runs = new CriticalPathRuns(network, durations);
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            int done = 0;
            long begin = System.nanoTime();
            while (System.nanoTime() - begin < ROUND) {
                runs.run(round, done, 256);
                done += 256;
            }
            best = Math.min(best, (System.nanoTime() - begin) / (double) done / planned.length);
        }
        table.add(
                planned.length + " activities: critical path only, one core",
                "endstate",
                1,
                best,
                "ns/activity",
                "to reach 10");
    }
}
