package org.endstate.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.endstate.condition.Readings.START;
import static org.endstate.condition.Readings.from;
import static org.endstate.condition.Readings.held;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.endstate.capability.LevelRule;
import org.endstate.capability.LevelStanding;
import org.endstate.capability.Standings;
import org.endstate.condition.Condition.CapabilityAtLeast;
import org.endstate.condition.Condition.CertificateIssued;
import org.endstate.condition.Condition.CountReached;
import org.endstate.condition.Condition.DateReached;
import org.endstate.condition.Condition.Estimate;
import org.endstate.condition.Condition.Growth;
import org.endstate.condition.Condition.ThreatAtMost;
import org.endstate.condition.Condition.Unmeasured;
import org.endstate.mission.Label;
import org.endstate.mission.Sourcing;
import org.endstate.uncertainty.ThreePoint;
import org.junit.jupiter.api.Test;

class ConditionReaderTest {

    private static final Label NAME = Label.of("A condition");
    private static final Sourcing ASSUMED = new Sourcing.Assumed("for the test");

    @Test
    void threat_counts_months_that_are_over() {
        ThreatAtMost calm = new ThreatAtMost("calm", NAME, List.of("valley"), 2, 3);
        ThreatLevels calmFromMarch = (scenario, month, area) -> month >= 2 ? 1 : 4;
        assertThat(held(calm, Readings.of(1, calmFromMarch))).isEqualTo(from(5));
    }

    @Test
    void threat_reads_recorded_months_before_the_planning_date() {
        ThreatAtMost calm = new ThreatAtMost("calm", NAME, List.of("valley"), 2, 6);
        assertThat(held(calm, Readings.of(1, (scenario, month, area) -> 2))).isEqualTo(from(0));
    }

    @Test
    void one_bad_month_starts_the_count_again() {
        ThreatAtMost calm = new ThreatAtMost("calm", NAME, List.of("valley"), 2, 2);
        ThreatLevels attack = (scenario, month, area) -> month == 4 ? 3 : 0;
        assertThat(held(calm, Readings.of(1, attack)))
                .doesNotContain(5, 6)
                .contains(4, 7)
                .hasSize(23);
    }

    @Test
    void threat_must_be_low_in_every_area() {
        ThreatAtMost calm = new ThreatAtMost("calm", NAME, List.of("valley", "hills"), 2, 1);
        ThreatLevels hills = (scenario, month, area) -> area.equals("hills") && month < 10 ? 3 : 0;
        assertThat(held(calm, Readings.of(1, hills))).isEqualTo(from(11));
    }

    @Test
    void capability_is_read_at_quarterly_assessments_only() {
        assertThat(held(able(1), Readings.of(1, levels(month -> month >= 4 ? 3 : 2, 1, 0))))
                .isEqualTo(from(6));
    }

    @Test
    void a_level_lost_between_two_assessments_and_regained_is_not_seen() {
        assertThat(held(able(2), Readings.of(1, levels(month -> month % 3 == 0 ? 3 : 0, 2, 2))))
                .isEqualTo(from(0));
    }

    @Test
    void a_run_begun_before_the_planning_date_goes_on_after_it() {
        assertThat(held(able(2), Readings.of(1, levels(month -> 3, 2, 1)))).isEqualTo(from(3));
        assertThat(held(able(2), Readings.of(1, levels(month -> 3, 2, 0)))).isEqualTo(from(6));
    }

    @Test
    void a_level_once_reached_is_lost_at_the_first_assessment_that_finds_it_below_and_must_be_reached_anew() {
        assertThat(held(able(2), Readings.of(1, levels(month -> month == 6 ? 2 : 3, 2, 2))))
                .containsExactlyElementsOf(
                        IntStream.concat(IntStream.rangeClosed(0, 5), IntStream.rangeClosed(12, Readings.MONTHS))
                                .boxed()
                                .toList());
    }

    @Test
    void what_nobody_assesses_again_expires() {
        CapabilityLevels expiring = levels(month -> 3, 2, 2, START.plusDays(40));
        assertThat(held(able(2), Readings.of(1, expiring)))
                .containsExactlyElementsOf(
                        IntStream.concat(IntStream.rangeClosed(0, 1), IntStream.rangeClosed(6, Readings.MONTHS))
                                .boxed()
                                .toList());
    }

    @Test
    void a_certificate_holds_from_the_first_review_on_or_after_its_day() {
        CertificateIssued onTheDay =
                new CertificateIssued("paper", NAME, Label.of("authority"), ThreePoint.certain(31), ASSUMED);
        CertificateIssued dayLater =
                new CertificateIssued("paper", NAME, Label.of("authority"), ThreePoint.certain(32), ASSUMED);
        assertThat(held(onTheDay, Readings.plain(1))).isEqualTo(from(1));
        assertThat(held(dayLater, Readings.plain(1))).isEqualTo(from(2));
    }

    @Test
    void a_certificate_later_than_the_horizon_never_holds() {
        CertificateIssued late =
                new CertificateIssued("paper", NAME, Label.of("authority"), ThreePoint.certain(9999), ASSUMED);
        assertThat(held(late, Readings.plain(1))).isEmpty();
    }

    @Test
    void a_count_is_reached_when_its_growth_has_made_up_what_is_missing() {
        assertThat(held(count(4, 2, 0.5), Readings.plain(1))).isEqualTo(from(4));
        assertThat(held(count(4, 2, 0.45), Readings.plain(1))).isEqualTo(from(5));
        assertThat(held(count(2, 2, 0), Readings.plain(1))).isEqualTo(from(0));
        assertThat(held(count(4, 2, 0), Readings.plain(1))).isEmpty();
    }

    @Test
    void a_date_holds_from_its_day_on() {
        assertThat(held(new DateReached("day", NAME, START.plusMonths(3)), Readings.plain(1)))
                .isEqualTo(from(3));
        assertThat(held(new DateReached("day", NAME, START.minusYears(1)), Readings.plain(1)))
                .isEqualTo(from(0));
    }

    @Test
    void what_nobody_measures_never_holds_without_an_estimate() {
        assertThat(held(new Unmeasured("trust", NAME, Optional.empty()), Readings.plain(1)))
                .isEmpty();
    }

    @Test
    void a_signed_estimate_comes_true_by_its_date_as_often_as_it_says() {
        LocalDate inAYear = START.plusMonths(12);
        Unmeasured trust = new Unmeasured("trust", NAME, Optional.of(new Estimate(0.6, inAYear, List.of("one"))));
        ConditionReader reader = new ConditionReader(Readings.plain(20_000));
        double half = IntStream.range(0, 20_000)
                        .filter(scenario -> (reader.read(trust, scenario) >>> 6 & 1) != 0)
                        .count()
                / 20_000.0;
        double all = IntStream.range(0, 20_000)
                        .filter(scenario -> (reader.read(trust, scenario) >>> 12 & 1) != 0)
                        .count()
                / 20_000.0;
        assertThat(all).isCloseTo(0.6, within(0.015));
        assertThat(half).isCloseTo(1 - StrictMath.sqrt(0.4), within(0.015));
    }

    private static CountReached count(double target, double now, double perMonth) {
        return new CountReached(
                "count", NAME, Label.of("companies"), new Growth(target, now, ThreePoint.certain(perMonth)), ASSUMED);
    }

    private static CapabilityAtLeast able(int assessments) {
        return new CapabilityAtLeast("able", NAME, "command", LevelRule.of(3, assessments));
    }

    private static CapabilityLevels levels(IntUnaryOperator byMonth, int inARow, int run) {
        return levels(byMonth, inARow, run, START.plusYears(1));
    }

    private static CapabilityLevels levels(IntUnaryOperator byMonth, int inARow, int run, LocalDate until) {
        LevelStanding.Status status = run >= inARow ? LevelStanding.Status.REACHED : LevelStanding.Status.NOT_REACHED;
        return new CapabilityLevels() {
            @Override
            public int level(int scenario, int month, String function) {
                assertThat(function).isEqualTo("command");
                return byMonth.applyAsInt(month);
            }

            @Override
            public LevelStanding standing(String condition) {
                assertThat(condition).isEqualTo("able");
                return Standings.of(LevelRule.of(3, inARow), status, run, until);
            }
        };
    }
}
