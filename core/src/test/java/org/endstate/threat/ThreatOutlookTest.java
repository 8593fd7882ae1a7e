package org.endstate.threat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.endstate.evidence.DeathsByMonth;
import org.endstate.evidence.EvidenceSet;
import org.endstate.evidence.MonthlySeries;
import org.endstate.provenance.Method;
import org.endstate.uncertainty.Band;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

/** On paths made by hand: area 0 has 3 deaths in every month; area 1 has 30 in every month of every fourth path. */
class ThreatOutlookTest {

    private static final int PATHS = 400;
    private static final DeathsByMonth RECORD = Records.located(new int[] {3, 3, 3}, new int[] {0, 0, 0});

    private record Fourths(MonthlySeries history) implements Forecaster {

        @Override
        public Method method() {
            return new Method("fourths", 1);
        }

        @Override
        public void fill(Draws scenario, int months, int[] deaths) {
            boolean bad = scenario.uniform(0) < 0.25;
            for (int month = 0; month < months; month++) {
                deaths[month * 2] = 3;
                deaths[month * 2 + 1] = bad ? 30 + month : 0;
            }
        }

        @Override
        public List<Analogue> analogues(int unit) {
            return List.of(new Analogue(history.units().get(unit), history.last(), 1));
        }
    }

    private static final Forecaster FOURTHS = new Fourths(RECORD.series());
    private static final ThreatPaths SIMULATED = ThreatPaths.simulate(
            FOURTHS, new ThreatPaths.Horizon(YearMonth.of(2020, 4), 14), PATHS, ThreatScale.DEFAULT, Draws.of(1));

    private static double bad() {
        return (double) IntStream.range(0, PATHS)
                        .filter(path -> SIMULATED.deaths(path, 0, 1) > 0)
                        .count()
                / PATHS;
    }

    @Test
    void calm_is_counted_over_whole_paths() {
        JointCalm calm = JointCalm.of(SIMULATED, List.of("a0", "a1"), 2, 6);
        assertThat(calm.alone()).containsExactly(1.0, 1 - bad());
        assertThat(calm.together()).isEqualTo(1 - bad()).isBetween(0.65, 0.85);
    }

    /** Month by month each of six months is calm with 3/4; multiplied that would be 0.18. */
    @Test
    void months_that_hang_together_are_not_multiplied() {
        assertThat(JointCalm.of(SIMULATED, List.of("a1"), 2, 6).together())
                .isEqualTo(JointCalm.of(SIMULATED, List.of("a1"), 2, 12).together());
    }

    /** The mean of (0, 0, 30) is 10: level 2 yet; one month later it is (0 + 30 + 31) / 3 = 20. */
    @Test
    void the_first_month_still_remembers_the_record() {
        assertThat(JointCalm.of(SIMULATED, List.of("a1"), 2, 1).together()).isEqualTo(1);
        assertThat(JointCalm.of(SIMULATED, List.of("a1"), 2, 2).together()).isEqualTo(1 - bad());
    }

    @Test
    void a_horizon_that_is_too_short_is_said() {
        assertThat(JointCalm.of(SIMULATED, List.of("a0"), 2, 60).months()).isEqualTo(14);
    }

    /** The worst of twelve months of a bad path is its twelfth: 30 + 11. */
    @Test
    void the_worst_month_is_sought_within_a_year() {
        ThreatOutlook.WorstMonth worst = ThreatOutlook.WorstMonth.of(SIMULATED, 1);
        assertThat(worst.months()).isEqualTo(12);
        assertThat(worst.deaths()).isEqualTo(new Band(0, 0, 41, 41));
    }

    @Test
    void an_outlook_has_every_area_in_order_with_its_reasons() {
        List<AreaOutlook> areas = ThreatAssessment.assess(RECORD, new LastMonth(), SIMULATED, ThreatScale.DEFAULT, 1);
        ThreatOutlook outlook = ThreatOutlook.of(
                new EvidenceSet(List.of(), Optional.empty(), List.of()),
                RECORD,
                FOURTHS,
                SIMULATED,
                areas,
                ThreatScale.DEFAULT);
        assertThat(outlook.areas()).extracting(area -> area.outlook().area()).containsExactly("a0", "a1");
        assertThat(outlook.areas().getLast().analogues())
                .containsExactly(new Forecaster.Analogue("a1", YearMonth.of(2020, 3), 1));
        assertThat(outlook.record())
                .contains(new ThreatOutlook.Recorded(YearMonth.of(2020, 1), YearMonth.of(2020, 3), 0, 9));
    }

    @Test
    void deaths_of_no_known_area_are_told() {
        DeathsByMonth record = Records.thenTotals(new int[][] {{1, 2}, {3, 4}}, new int[] {20}, 0.5, 0.5);
        assertThat(ThreatOutlook.Recorded.of(record))
                .isEqualTo(new ThreatOutlook.Recorded(YearMonth.of(2020, 1), YearMonth.of(2020, 3), 20, 30));
    }

    @Test
    void the_latest_two_months_are_provisional() {
        ThreatOutlook.Recorded recorded = ThreatOutlook.Recorded.of(RECORD);
        assertThat(recorded.isProvisional(YearMonth.of(2020, 1))).isFalse();
        assertThat(recorded.isProvisional(YearMonth.of(2020, 2))).isTrue();
        assertThat(recorded.isProvisional(YearMonth.of(2020, 3))).isTrue();
    }
}
