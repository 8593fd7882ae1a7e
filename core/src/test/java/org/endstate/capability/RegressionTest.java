package org.endstate.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.endstate.capability.LevelRule.Counting;
import org.endstate.capability.LevelRule.Odds;
import org.endstate.capability.LevelStanding.Alarm;
import org.junit.jupiter.api.Test;

/** When a level once reached is said to slip: the rule asks for level 3 unless a test says otherwise. */
class RegressionTest {

    private static final LevelRule RULE = LevelRule.of(3, 2);

    @Test
    void alarms_follow_what_is_known_and_not_one_rating() {
        Series reached = new Series().panel(0, 3).panel(90, 3).panel(180, 3);
        assertThat(reached.standing(RULE, 190).regression().alarm()).isEqualTo(Alarm.NONE);
        LevelStanding once = reached.panel(270, 2).standing(RULE, 280);
        assertThat(once.regression().alarm()).isIn(Alarm.WATCH, Alarm.REGRESSION, Alarm.CONFIRMED);
        assertThat(once.regression().stepDown()).isBetween(0.2, 1.0);
        assertThat(once.regression().slips_perYear())
                .isGreaterThan(once.regression().slipsBefore_perYear());
        LevelStanding twice = reached.panel(360, 2).standing(RULE, 370);
        assertThat(twice.regression().alarm()).isEqualTo(Alarm.CONFIRMED);
        assertThat(new Series().panel(0, 1).standing(RULE, 10).regression().alarm())
                .isEqualTo(Alarm.NEVER_REACHED);
    }

    @Test
    void the_chance_that_it_slipped_is_certain_where_the_levels_are() {
        assertThat(stepDown(Ratings.certain(3), Ratings.certain(2))).isCloseTo(1, within(1e-12));
        assertThat(stepDown(Ratings.certain(2), Ratings.certain(3))).isCloseTo(0, within(1e-12));
        assertThat(stepDown(Ratings.certain(2), Ratings.certain(2))).isCloseTo(0, within(1e-12));
    }

    private static double stepDown(LevelDistribution before, LevelDistribution after) {
        return rated(before, after).regression().stepDown();
    }

    /**
     * Expected: an independent computation with ratings every half year, 0.395 and 0.777; here the half years are whole
     * days, hence the tolerance.
     */
    @Test
    void after_a_pass_one_bad_rating_is_a_watch_and_two_are_a_regression() {
        LevelStanding one = rated(2, 2, 3, 3, 3, 2);
        assertThat(one.regression().below()).isCloseTo(0.395, within(0.002));
        assertThat(one.regression().alarm()).isEqualTo(Alarm.WATCH);
        LevelStanding two = rated(2, 2, 3, 3, 3, 2, 2);
        assertThat(two.regression().below()).isCloseTo(0.777, within(0.002));
        assertThat(two.regression().alarm()).isEqualTo(Alarm.REGRESSION);
        assertThat(rated(2, 2, 3, 3, 3, 2, 2, 2).regression().alarm()).isEqualTo(Alarm.CONFIRMED);
    }

    /** Ratings 1 to 5 every half year; the rule asks for rating 3 twice in a row. */
    private static LevelStanding rated(int... ratings) {
        return rated(Arrays.stream(ratings).mapToObj(Ratings::pool).toArray(LevelDistribution[]::new));
    }

    private static LevelStanding rated(LevelDistribution... pools) {
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < pools.length; i++) {
            LocalDate day = Series.START.plusDays(Math.round(i * 365.25 / 2));
            judgements.add(new Judgement("logistics", "a", "host", day, 1, pools[i], ""));
        }
        LevelRule rule = new LevelRule(2, 2, Odds.DEFAULT, new Counting(90, 0, 365, Optional.empty()));
        return LevelStanding.of(
                rule,
                FunctionRecord.of(judgements).getFirst(),
                List.of(),
                List.of(),
                judgements.getLast().asOf());
    }
}
