package org.endstate.timeline;

import org.endstate.condition.GatePaths;
import org.endstate.schedule.Futures;
import org.endstate.schedule.GateReadings;
import org.endstate.uncertainty.Draws;

/** The futures of a mission in the kernel's terms: durations and gates, read off the same scenario. Immutable. */
final class MissionFutures implements Futures {

    private final ScenarioDurations sampler;
    private final GatePaths paths;
    private final int[] reviews;
    private final FutureSet set;

    private MissionFutures(
            CompiledMission mission,
            PlanningSettings.Simulation simulation,
            GatePaths paths,
            FutureSet set,
            Draws draws) {
        this.sampler = new ScenarioDurations(mission, simulation.durationCorrelation(), draws.split("durations"));
        this.paths = paths;
        this.reviews = mission.days().reviews(simulation.horizon_months());
        this.set = set;
    }

    /** The first so many futures that forecasts are made of. */
    static MissionFutures reported(CompiledMission mission, TimelineInputs inputs, int count) {
        PlanningSettings.Simulation simulation = inputs.settings().simulation();
        return new MissionFutures(
                mission, simulation, inputs.paths(), new FutureSet(0, count), Draws.of(simulation.seed()));
    }

    /** Futures for planning alone, kept in memory for those who meet them again and again. */
    static Futures planning(CompiledMission mission, TimelineInputs inputs, FutureSet set) {
        PlanningSettings.Simulation simulation = inputs.settings().simulation();
        Draws draws = Draws.of(simulation.seed()).split("planning");
        return new MissionFutures(mission, simulation, inputs.rehearsal(), set, draws).remembered(mission.activities());
    }

    @Override
    public int count() {
        return set.count();
    }

    @Override
    public void durations(int future, int[] durations) {
        sampler.draw(set.first() + future, durations);
    }

    @Override
    public GateReadings readings(int future) {
        long[] open = new long[paths.gates().size()];
        for (int gate = 0; gate < open.length; gate++) {
            open[gate] = paths.open(gate, set.first() + future);
        }
        return GateReadings.of(reviews, open);
    }

    private Futures remembered(int activities) {
        int[][] durations = new int[count()][activities];
        GateReadings[] readings = new GateReadings[count()];
        for (int future = 0; future < durations.length; future++) {
            durations(future, durations[future]);
            readings[future] = readings(future);
        }
        return new Futures() {
            @Override
            public int count() {
                return durations.length;
            }

            @Override
            public void durations(int future, int[] into) {
                System.arraycopy(durations[future], 0, into, 0, into.length);
            }

            @Override
            public GateReadings readings(int future) {
                return readings[future];
            }
        };
    }
}
