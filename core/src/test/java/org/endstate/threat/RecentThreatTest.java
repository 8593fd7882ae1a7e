package org.endstate.threat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.endstate.evidence.DeathsByMonth;
import org.endstate.evidence.EvidenceSet;
import org.endstate.evidence.MonthlyCount;
import org.endstate.mission.Area;
import org.endstate.mission.Label;
import org.junit.jupiter.api.Test;

class RecentThreatTest {

    private static final ThreatScale SCALE = ThreatScale.DEFAULT;

    /** Mean (2 + 80 + 2) / 3 = 28: level 4, up to 100; the month of 80 by itself is level 4 too. */
    @Test
    void the_level_is_read_from_the_mean_of_the_last_three_months() {
        RecentThreat recent = RecentThreat.of(Records.located(new int[] {900, 2, 80, 2}), 0, SCALE);
        assertThat(recent.mean()).isEqualTo(new RecentThreat.Deaths(28, 28, 28));
        assertThat(recent.level()).isEqualTo(new RecentThreat.Level(4, 4, 4));
        assertThat(recent.level().isUncertain()).isFalse();
    }

    /** Mean 120 / 3 = 40 is level 4; the one month of 120 is level 5 and does not vanish. */
    @Test
    void one_terrible_month_stands_beside_the_mean() {
        RecentThreat recent = RecentThreat.of(Records.located(new int[] {0, 120, 0}), 0, SCALE);
        assertThat(recent.level().best()).isEqualTo(4);
        assertThat(recent.peak()).isEqualTo(new RecentThreat.Peak(YearMonth.of(2020, 2), 120, 5));
    }

    @Test
    void of_equally_bad_months_the_latest_is_named() {
        RecentThreat recent = RecentThreat.of(Records.located(new int[] {7, 7, 7}), 0, SCALE);
        assertThat(recent.peak().month()).isEqualTo(YearMonth.of(2020, 3));
    }

    @Test
    void the_last_year_is_twelve_months_or_all_there_are() {
        int[] twenty = new int[20];
        Arrays.fill(twenty, 1);
        assertThat(RecentThreat.of(Records.located(twenty), 0, SCALE).lastYear().best())
                .isEqualTo(12);
        assertThat(RecentThreat.of(Records.located(new int[] {3, 4}), 0, SCALE)
                        .lastYear()
                        .best())
                .isEqualTo(7);
    }

    /** A record of two months is averaged over two: (3 + 4) / 2 = 3.5. */
    @Test
    void a_shorter_record_is_averaged_over_what_it_has() {
        assertThat(RecentThreat.of(Records.located(new int[] {3, 4}), 0, SCALE)
                        .mean()
                        .best())
                .isEqualTo(3.5);
    }

    @Test
    void estimates_that_disagree_on_the_level_are_carried_to_the_reader() {
        DeathsByMonth record = DeathsByMonth.of(
                new EvidenceSet(
                        List.of(new MonthlyCount(YearMonth.of(2020, 1), Optional.of("a"), 1, 9, 40, 3)),
                        Optional.empty(),
                        List.of()),
                List.of(new Area("a", Label.of("A"), List.of())));
        RecentThreat recent = RecentThreat.of(record, 0, SCALE);
        assertThat(recent.level()).isEqualTo(new RecentThreat.Level(1, 2, 4));
        assertThat(recent.level().isUncertain()).isTrue();
        assertThat(recent.lastYear()).isEqualTo(new RecentThreat.Deaths(1, 9, 40));
    }

    /** A quarter of 20 deaths is 5; mean (0 + 4 + 5) / 3 = 3. */
    @Test
    void a_month_known_as_a_total_counts_with_the_areas_share_and_is_marked() {
        DeathsByMonth record = Records.thenTotals(new int[][] {{9, 9}, {0, 4}}, new int[] {20}, 0.75, 0.25);
        RecentThreat recent = RecentThreat.of(record, 1, SCALE);
        assertThat(recent.mean().best()).isCloseTo(3, within(1e-12));
        assertThat(recent.allotted()).isTrue();
        assertThat(RecentThreat.of(Records.located(new int[] {1}), 0, SCALE).allotted())
                .isFalse();
    }
}
