package org.endstate.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.capability.LevelStanding;
import org.endstate.commission.Dossier;
import org.endstate.commission.SmallMission;
import org.endstate.condition.CapabilityLevels;
import org.endstate.condition.ConditionInputs;
import org.endstate.condition.GatePaths;
import org.endstate.uncertainty.Draws;
import org.endstate.uncertainty.ThreePoint;
import org.junit.jupiter.api.Test;

class ScenarioDurationsTest {

    private static final int SCENARIOS = 20_000;
    private static final ThreePoint WIDE = new ThreePoint(20, 50, 140);
    private static final CompiledMission MISSION = compile();
    private static final int OF_A = MISSION.activity("a", "prepare");
    private static final int OF_B = MISSION.activity("b", "prepare");

    /** The standard error of the mean of 20,000 draws with a standard deviation of 25.5 days is 0.18 days. */
    @Test
    void correlation_leaves_every_tasks_own_distribution_as_it_is() {
        for (double correlation : new double[] {0, 0.5, 1}) {
            int[] drawn = drawn(correlation, OF_A);
            assertThat(Arrays.stream(drawn).average().orElseThrow()).isCloseTo(70, within(0.8));
            int[] sorted = Arrays.stream(drawn).sorted().toArray();
            assertThat((double) sorted[SCENARIOS / 10]).isCloseTo(WIDE.quantile(0.1), within(1.5));
            assertThat((double) sorted[SCENARIOS * 9 / 10]).isCloseTo(WIDE.quantile(0.9), within(2.0));
            assertThat(sorted[0]).isGreaterThanOrEqualTo(20);
            assertThat(sorted[SCENARIOS - 1]).isLessThanOrEqualTo(140);
        }
    }

    @Test
    void tasks_of_different_sites_know_nothing_of_one_another() {
        assertThat(correlation(drawn(0.5, OF_A), drawn(0.5, OF_B))).isCloseTo(0, within(0.03));
    }

    @Test
    void a_certain_duration_is_always_the_same() {
        assertThat(drawn(0.5, MISSION.activity("a", "handover"))).containsOnly(1);
    }

    @Test
    void a_scenario_has_the_same_durations_whatever_was_drawn_before_it() {
        ScenarioDurations fresh = new ScenarioDurations(MISSION, 0.3, Draws.of(1));
        ScenarioDurations used = new ScenarioDurations(MISSION, 0.3, Draws.of(1));
        int[] one = new int[MISSION.activities()];
        int[] other = new int[MISSION.activities()];
        used.draw(5, other);
        used.draw(1, other);
        used.draw(3, other);
        fresh.draw(3, one);
        assertThat(other).isEqualTo(one);
    }

    private static int[] drawn(double correlation, int activity) {
        ScenarioDurations sampler = new ScenarioDurations(MISSION, correlation, Draws.of(1));
        int[] durations = new int[MISSION.activities()];
        return IntStream.range(0, SCENARIOS)
                .map(scenario -> {
                    sampler.draw(scenario, durations);
                    return durations[activity];
                })
                .toArray();
    }

    private static double correlation(int[] one, int[] other) {
        double meanOne = Arrays.stream(one).average().orElseThrow();
        double meanOther = Arrays.stream(other).average().orElseThrow();
        double both = 0;
        double squares = 0;
        double otherSquares = 0;
        for (int i = 0; i < one.length; i++) {
            both += (one[i] - meanOne) * (other[i] - meanOther);
            squares += (one[i] - meanOne) * (one[i] - meanOne);
            otherSquares += (other[i] - meanOther) * (other[i] - meanOther);
        }
        return both / StrictMath.sqrt(squares * otherSquares);
    }

    private static CompiledMission compile() {
        Dossier dossier = SmallMission.preparing(WIDE, WIDE).dossier();
        CapabilityLevels none = new CapabilityLevels() {
            @Override
            public int level(int scenario, int month, String function) {
                throw new AssertionError();
            }

            @Override
            public LevelStanding standing(String condition) {
                throw new AssertionError();
            }
        };
        ConditionInputs inputs = new ConditionInputs(
                dossier.mission().asOf(),
                24,
                1,
                (scenario, month, area) -> {
                    throw new AssertionError();
                },
                none,
                Draws.of(1));
        return MissionCompiler.compile(new TimelineInputs(
                dossier.mission(),
                dossier.inputs().work(),
                List.of(),
                GatePaths.read(List.of(), List.of(), inputs),
                GatePaths.read(List.of(), List.of(), inputs),
                dossier.settings()));
    }
}
