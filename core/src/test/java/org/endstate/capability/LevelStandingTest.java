package org.endstate.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.endstate.capability.Evidence.Kind;
import org.endstate.capability.Evidence.Release;
import org.endstate.capability.Evidence.Verification;
import org.endstate.capability.LevelRule.Counting;
import org.endstate.capability.LevelRule.Odds;
import org.endstate.capability.LevelStanding.Status;
import org.junit.jupiter.api.Test;

/** The rule of most tests: level 3, two assessments in a row at least 90 days apart, the defaults otherwise. */
class LevelStandingTest {

    private static final LevelRule RULE = LevelRule.of(3, 2);

    @Test
    void a_level_is_reached_by_enough_counted_assessments_in_a_row() {
        assertThat(new Series().panel(0, 3).standing(RULE, 10).status()).isEqualTo(Status.NOT_REACHED);
        LevelStanding standing = new Series().panel(0, 3).panel(90, 3).standing(RULE, 100);
        assertThat(standing.status()).isEqualTo(Status.REACHED);
        assertThat(standing.readings()).extracting(LevelStanding.Reading::run).containsExactly(1, 2);
        assertThat(standing.readings()).allMatch(reading -> reading.shortfalls().isEmpty());
    }

    @Test
    void one_that_falls_short_breaks_the_run() {
        LevelStanding standing =
                new Series().panel(0, 3).panel(90, 1).panel(180, 3).standing(RULE, 190);
        assertThat(standing.readings().get(1).run()).isZero();
        assertThat(standing.readings().get(1).shortfalls())
                .hasAtLeastOneElementOfType(Shortfall.JointBelow.class)
                .hasAtLeastOneElementOfType(Shortfall.PartyBelow.class);
        assertThat(standing.status()).isNotEqualTo(Status.REACHED);
    }

    @Test
    void one_that_comes_too_soon_adds_nothing_and_breaks_nothing() {
        LevelStanding standing =
                new Series().panel(0, 3).panel(89, 3).panel(90, 3).standing(RULE, 100);
        assertThat(standing.readings()).extracting(LevelStanding.Reading::run).containsExactly(1, 1, 2);
        assertThat(standing.readings().get(1).shortfalls()).containsExactly(new Shortfall.TooSoon(89));
    }

    @Test
    void a_party_whose_own_pool_is_not_sure_makes_it_contested_whatever_the_joint_pool_says() {
        LevelStanding standing = new Series().panel(0, 4, 1).panel(90, 4, 1).standing(RULE, 100);
        assertThat(standing.status()).isEqualTo(Status.CONTESTED);
        LevelStanding both = new Series().panel(0, 1).panel(90, 1).standing(RULE, 100);
        assertThat(both.status()).isEqualTo(Status.NOT_REACHED);
    }

    @Test
    void a_party_that_gives_no_judgement_holds_it_up() {
        LevelStanding standing = new Series()
                .panel(0, 3)
                .add(90, "host", 3, List.of("EXERCISE-0", "THIRD_PARTY-0"), Optional.empty())
                .standing(RULE, 100);
        assertThat(standing.readings().getLast().shortfalls()).containsExactly(new Shortfall.PartySilent("lead"));
    }

    @Test
    void a_level_without_evidence_does_not_count() {
        LevelStanding standing = new Series().panel(0, 3, 3, new Evidence[0]).standing(RULE, 10);
        assertThat(standing.readings().getLast().shortfalls()).containsExactly(new Shortfall.NoEvidence());
        assertThat(standing.readings().getLast().run()).isZero();
    }

    @Test
    void evidence_of_one_origin_is_one_source() {
        Verification same = new Verification(Series.PRINCIPALS, "", "one-visit", Release.PARTIES);
        LevelStanding standing = new Series()
                .panel(0, 3, 3, Series.item(0, Kind.EXERCISE, same), Series.item(0, Kind.INSPECTION, same))
                .standing(RULE, 10);
        assertThat(standing.readings().getLast().shortfalls()).containsExactly(new Shortfall.TooFewSources(1));
    }

    @Test
    void sources_that_are_all_one_partys_word_do_not_count() {
        LevelStanding standing = new Series()
                .panel(
                        0,
                        3,
                        3,
                        Series.item(0, Kind.HOST_REPORT),
                        Series.item(
                                0, Kind.HOST_REPORT, new Verification(Series.PRINCIPALS, "", "other", Release.PARTIES)))
                .standing(RULE, 10);
        assertThat(standing.readings().getLast().shortfalls())
                .contains(new Shortfall.OnePartysWord(), new Shortfall.Unobserved());
    }

    @Test
    void somebody_must_have_seen_the_force_and_both_parties_or_a_neutral_must_have_verified_it() {
        Verification byOne = new Verification(List.of("host"), "", "visit", Release.PARTIES);
        Verification neutral = new Verification(List.of(), "Observer mission", "visit", Release.PARTIES);
        assertThat(seenBy(byOne)).containsExactly(new Shortfall.Unobserved());
        assertThat(seenBy(neutral)).isEmpty();
    }

    private static List<Shortfall> seenBy(Verification verification) {
        return new Series()
                .panel(0, 3, 3, Series.item(0, Kind.EXERCISE, verification), Series.item(0, Kind.THIRD_PARTY))
                .standing(RULE, 10)
                .readings()
                .getLast()
                .shortfalls();
    }

    @Test
    void evidence_older_than_the_expiry_counts_for_nothing() {
        LevelStanding standing = new Series()
                .panel(400, 3, 3, Series.item(0, Kind.EXERCISE), Series.item(0, Kind.THIRD_PARTY))
                .standing(RULE, 410);
        assertThat(standing.readings().getLast().shortfalls()).containsExactly(new Shortfall.NoEvidence());
    }

    @Test
    void an_enabler_beyond_the_allowed_ones_holds_it_up_and_is_named() {
        LevelStanding standing = LevelStanding.of(
                RULE,
                new Series().panel(0, 3).panel(90, 3).read(),
                Series.PRINCIPALS,
                List.of("airlift"),
                Series.START.plusDays(100));
        assertThat(standing.readings().getLast().shortfalls())
                .containsExactly(new Shortfall.EnablersBeyond(List.of("surveillance")));
        assertThat(standing.status()).isEqualTo(Status.NOT_REACHED);
    }

    @Test
    void party_reports_that_enter_the_sources_begin_the_run_anew() {
        LevelStanding standing = new Series()
                .panel(0, 3)
                .panel(
                        90,
                        3,
                        3,
                        Series.item(90, Kind.EXERCISE),
                        Series.item(90, Kind.THIRD_PARTY),
                        Series.item(90, Kind.HOST_REPORT))
                .standing(RULE, 100);
        assertThat(standing.readings().getLast().shortfalls()).containsExactly(new Shortfall.SourcesChanged());
        assertThat(standing.readings().getLast().run()).isEqualTo(1);
    }

    @Test
    void a_missed_cycle_begins_the_run_anew() {
        LevelStanding standing = new Series().panel(0, 3).panel(366, 3).standing(RULE, 370);
        assertThat(standing.readings().getLast().shortfalls()).containsExactly(new Shortfall.AfterGap(Series.START));
        assertThat(standing.status()).isEqualTo(Status.NOT_REACHED);
    }

    @Test
    void what_is_reached_stays_so_until_what_is_known_falls_below_the_closing_odds() {
        Series series = new Series().panel(0, 3).panel(90, 3).panel(180, 3, 2);
        double lead = series.standing(RULE, 190)
                .readings()
                .getLast()
                .parties()
                .getLast()
                .sureness()
                .known();
        assertThat(lead).isBetween(0.05, 0.75);
        assertThat(series.standing(closing(lead - 0.01), 190).status()).isEqualTo(Status.REACHED);
        assertThat(series.standing(closing(lead + 0.01), 190).status()).isEqualTo(Status.CONTESTED);
    }

    private static LevelRule closing(double below) {
        return new LevelRule(3, 2, new Odds(0.8, below), Counting.DEFAULT);
    }

    @Test
    void a_party_that_says_the_same_three_times_is_not_taken_for_surer() {
        List<Judgement> judgements = new ArrayList<>();
        for (int days : new int[] {0, 90, 180}) {
            LevelDistribution twoThirds = new LevelDistribution(List.of(0.0, 0.0, 1 - 0.67, 0.67, 0.0, 0.0));
            judgements.add(new Judgement("logistics", "a", "lead", Series.START.plusDays(days), 1, twoThirds, ""));
        }
        LevelStanding standing = LevelStanding.of(
                new LevelRule(3, 1, Odds.DEFAULT, new Counting(90, 0, 365, Optional.empty())),
                FunctionRecord.of(judgements).getFirst(),
                List.of("lead"),
                List.of(),
                Series.START.plusDays(180));
        LevelStanding.Sureness latest = standing.readings().getLast().joint();
        assertThat(latest.known()).isGreaterThan(0.8);
        assertThat(latest.least()).isCloseTo(0.67, within(1e-9));
        assertThat(standing.status()).isEqualTo(Status.NOT_REACHED);
    }

    @Test
    void one_flattering_panel_is_held_back_by_those_before_it() {
        LevelStanding standing =
                new Series().panel(0, 1).panel(90, 1).panel(180, 3).standing(LevelRule.of(3, 1), 190);
        LevelStanding.Sureness latest = standing.readings().getLast().joint();
        assertThat(latest.said()).isGreaterThan(0.9);
        assertThat(latest.least()).isLessThan(0.8);
        assertThat(standing.status()).isEqualTo(Status.NOT_REACHED);
    }

    @Test
    void a_later_assessment_never_changes_how_an_earlier_one_was_read() {
        LevelStanding two = new Series().panel(0, 3).panel(90, 3).standing(RULE, 100);
        LevelStanding three =
                new Series().panel(0, 3).panel(90, 3).panel(180, 0).standing(RULE, 190);
        assertThat(three.readings().subList(0, 2)).isEqualTo(two.readings());
    }

    @Test
    void it_expires() {
        Series series = new Series().panel(0, 3).panel(90, 3);
        assertThat(series.standing(RULE, 90 + 365).status()).isEqualTo(Status.REACHED);
        LevelStanding late = series.standing(RULE, 90 + 366);
        assertThat(late.status()).isEqualTo(Status.EXPIRED);
        assertThat(late.ahead().reached()).isFalse();
        assertThat(late.ahead().run()).isZero();
    }

    @Test
    void it_says_the_first_day_on_which_the_rule_can_be_passed_at_all() {
        LevelRule three = LevelRule.of(3, 3);
        LevelStanding standing = new Series().panel(0, 3).standing(three, 10);
        assertThat(standing.ahead().earliest()).isEqualTo(Series.START.plusDays(180));
        LevelStanding none = new Series().panel(0, 1).standing(three, 10);
        assertThat(none.ahead().earliest()).isEqualTo(Series.START.plusDays(10 + 180));
        LevelStanding reached = new Series().panel(0, 3).panel(90, 3).standing(RULE, 100);
        assertThat(reached.ahead().earliest()).isEqualTo(Series.START.plusDays(100));
    }

    /**
     * Why independent sources matter more than assessments in a row. A force one level below, and a chance of 0.17 that
     * a rating flatters it; with a chance of 0.3 that all raters share an optimism of one level, which makes it 0.87.
     * Expected: an independent computation.
     */
    @Test
    void assessments_in_a_row_are_a_weak_guard_against_an_optimism_that_all_share() {
        double flattered = Ratings.chanceOfAtLeast(1, 2);
        double shared = Ratings.chanceOfAtLeast(1, 1);
        assertThat(flattered).isCloseTo(0.17, within(1e-12));
        assertThat(shared).isCloseTo(0.87, within(1e-12));
        List<Double> independent = List.of(0.170, 0.0289, 0.0049, 0.0008);
        List<Double> biased = List.of(0.380, 0.247, 0.201, 0.173);
        for (int k = 1; k <= 4; k++) {
            assertThat(StrictMath.pow(flattered, k)).isCloseTo(independent.get(k - 1), within(1e-4));
            assertThat(0.7 * StrictMath.pow(flattered, k) + 0.3 * StrictMath.pow(shared, k))
                    .isCloseTo(biased.get(k - 1), within(1e-3));
        }
    }
}
