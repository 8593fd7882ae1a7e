package org.endstate.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.capability.CapabilityPaths;
import org.endstate.capability.FunctionRecord;
import org.endstate.capability.Judgement;
import org.endstate.capability.LevelDistribution;
import org.endstate.capability.LevelForecast;
import org.endstate.capability.LevelRule;
import org.endstate.capability.LevelStanding;
import org.endstate.condition.Condition.CapabilityAtLeast;
import org.endstate.condition.ConditionInputs;
import org.endstate.condition.Gate;
import org.endstate.condition.GatePaths;
import org.endstate.mission.Label;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

/**
 * A capability gate along the joint paths beside its exact forecast. The standard error of a share of 20,000 paths is
 * at most 0.0036; four of them are 0.015.
 */
class CapabilityGateTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 27);
    private static final int PATHS = 20_000;
    private static final double FOUR_ERRORS = 0.015;

    @Test
    void the_gate_along_joint_paths_is_open_as_often_as_the_exact_forecast_says() {
        compare(new LevelRule(3, 2, LevelRule.Odds.DEFAULT, counting(90, 365)), 2, 2, 3);
    }

    @Test
    void so_it_is_where_the_record_has_begun_a_run_or_has_reached_the_level() {
        compare(new LevelRule(3, 3, LevelRule.Odds.DEFAULT, counting(90, 365)), 1, 3, 3);
        compare(new LevelRule(3, 2, LevelRule.Odds.DEFAULT, counting(90, 365)), 3, 3, 3);
    }

    @Test
    void so_it_is_where_assessments_are_far_apart_or_the_record_has_expired() {
        compare(new LevelRule(3, 2, LevelRule.Odds.DEFAULT, counting(180, 365)), 3, 3, 3);
        compare(new LevelRule(3, 2, LevelRule.Odds.DEFAULT, counting(60, 70)), 3, 3, 3);
    }

    private static LevelRule.Counting counting(int spacing, int expiry) {
        return new LevelRule.Counting(spacing, 0, expiry, Optional.empty());
    }

    /** Panels of these levels 60 days apart or as far as the rule asks, the last one 27 days before the start. */
    private static void compare(LevelRule rule, int... levels) {
        FunctionRecord record = record(Math.max(60, rule.counting().spacing_days()), levels);
        LevelStanding standing = LevelStanding.of(rule, record, List.of("host"), List.of(), START);
        GatePaths paths = paths(rule, record, standing);
        for (LevelForecast.Step step : LevelForecast.ahead(record, standing, START, 6)) {
            int review = (int) java.time.temporal.ChronoUnit.MONTHS.between(START, step.date());
            assertThat(paths.probabilityOpen(0, review)).isCloseTo(step.reached(), within(FOUR_ERRORS));
            double before = standing.isReached() ? 1 : paths.probabilityOpenedBy(0, review);
            assertThat(before).isCloseTo(step.reachedBy(), within(FOUR_ERRORS));
        }
    }

    private static GatePaths paths(LevelRule rule, FunctionRecord record, LevelStanding standing) {
        CapabilityPaths levels =
                CapabilityPaths.simulate(List.of(record), new CapabilityPaths.Span(START, 40, PATHS), 0, Draws.of(11));
        return GatePaths.read(
                List.of(new CapabilityAtLeast("able", Label.of("Able"), "command", rule)),
                List.of(new Gate("gate", Label.of("Gate"), List.of("able"), List.of(), Optional.empty())),
                new ConditionInputs(
                        START,
                        40,
                        PATHS,
                        (scenario, month, area) -> {
                            throw new AssertionError("No threat was asked for.");
                        },
                        new SampledCapability(levels, Map.of("able", standing)),
                        Draws.of(12)));
    }

    private static FunctionRecord record(int apart_days, int... levels) {
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            double[] weights = {0.01, 0.01, 0.01, 0.01, 0.01, 0.01};
            weights[levels[i]] = 0.95;
            judgements.add(new Judgement(
                    "command",
                    "a",
                    "host",
                    START.minusDays(27 + (long) apart_days * (levels.length - 1 - i)),
                    1,
                    LevelDistribution.ofWeights(weights),
                    ""));
        }
        return FunctionRecord.of(judgements).getFirst();
    }
}
