package org.endstate.threat.forest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.evidence.MonthlySeries;
import org.endstate.threat.ForecastMethod;
import org.endstate.threat.Forecaster;
import org.endstate.threat.ForecasterContract;
import org.endstate.threat.Histories;
import org.endstate.threat.OwnHistory;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

class LeafForestTest implements ForecasterContract {

    @Override
    public ForecastMethod method() {
        return LeafForest.of(LeafForest.Settings.DEFAULT);
    }

    /**
     * The largest ratio of deaths to a scale before them, over all units, months and bases, times the largest scale at
     * the end; computed here from the definition. Where there is no forest, the largest count.
     */
    @Override
    public int largest(MonthlySeries history) {
        double cap = Histories.largest(history);
        for (double halfLife : LeafForest.Settings.DEFAULT.halfLives_months()) {
            double ratio = 0;
            double scale = 0;
            for (int unit = 0; unit < history.units().size(); unit++) {
                double[] scales = scales(history, unit, StrictMath.pow(2, -1 / halfLife));
                scale = Math.max(scale, scales[history.months()]);
                for (int month = 1; month < history.months(); month++) {
                    double lowest = Double.POSITIVE_INFINITY;
                    for (int end = Math.max(1, month - 13); end <= month; end++) {
                        lowest = Math.min(lowest, scales[end]);
                    }
                    ratio = Math.max(ratio, history.isRecorded(unit, month) ? history.count(unit, month) / lowest : 0);
                }
            }
            cap = Math.max(cap, 1 + 1.01 * ratio * scale);
        }
        return (int) Math.min(Integer.MAX_VALUE, cap);
    }

    /** 1 + the weighted mean of what lies before each end; an unknown month repeats the one before it. */
    private static double[] scales(MonthlySeries history, int unit, double keep) {
        double[] scales = new double[history.months() + 1];
        double sum = 0;
        double all = 0;
        int last = 0;
        scales[0] = 1;
        for (int month = 0; month < history.months(); month++) {
            boolean recorded = history.isRecorded(unit, month);
            last = recorded ? history.count(unit, month) : last;
            sum = keep * sum + (recorded || all > 0 ? last : 0);
            all = keep * all + (recorded || all > 0 ? 1 : 0);
            scales[month + 1] = all == 0 ? 1 : 1 + sum / all;
        }
        return scales;
    }

    /** Half a billion deaths in a month, after which anything may be repeated at a scale of some 10⁸. */
    @Test
    void numbers_beyond_what_an_integer_holds_are_cut_and_never_turn_negative() {
        MonthlySeries history = Histories.changing()
                .count(0, Histories.MONTHS - 1, 2_000_000_000)
                .count(1, Histories.MONTHS - 2, 2_000_000_000)
                .build();
        Forecaster forecaster = method().fit(history, Draws.of(1));
        int[] deaths = new int[36 * history.units().size()];
        for (int scenario = 0; scenario < 200; scenario++) {
            forecaster.fill(Draws.of(scenario), 36, deaths);
            assertThat(IntStream.of(deaths)).allMatch(count -> count >= 0);
        }
    }

    @Test
    void what_always_came_after_such_a_past_comes_again() {
        MonthlySeries history = Histories.of(240, new int[] {8}, new int[] {8}, new int[] {8}, new int[] {8})
                .build();
        int[] deaths = new int[36 * 4];
        method().fit(history, Draws.of(1)).fill(Draws.of(3), 36, deaths);
        assertThat(deaths).containsOnly(8);
    }

    /** Every violent year was followed by calm ones; the unit's own past year was violent. */
    @Test
    void a_decline_that_followed_elsewhere_is_foreseen() {
        int[] wave = IntStream.range(0, 48).map(i -> i % 48 < 12 ? 100 : 0).toArray();
        int[][] rows = IntStream.range(0, 8)
                .mapToObj(unit -> IntStream.range(0, 240)
                        .map(month -> wave[(month + 6 * unit) % 48])
                        .toArray())
                .toArray(int[][]::new);
        IntStream.range(0, 240).forEach(month -> rows[7][month] = month >= 228 ? 100 : 0);
        MonthlySeries history = Histories.of(240, rows).build();
        assertThat(mean(LeafForest.of(LeafForest.Settings.DEFAULT), history, 7)).isLessThan(50);
        assertThat(mean(OwnHistory.of(OwnHistory.Settings.DEFAULT), history, 7)).isGreaterThan(60);
    }

    private static double mean(ForecastMethod method, MonthlySeries history, int unit) {
        Forecaster forecaster = method.fit(history, Draws.of(1));
        int units = history.units().size();
        return IntStream.range(0, 400)
                .mapToDouble(i -> {
                    int[] deaths = new int[6 * units];
                    forecaster.fill(Draws.of(i), 6, deaths);
                    return deaths[5 * units + unit];
                })
                .average()
                .orElseThrow();
    }

    @Test
    void a_history_too_short_for_a_forest_is_forecast_from_itself_and_says_so() {
        MonthlySeries history = Histories.changing().build().until(YearMonth.of(2004, 12));
        assertThat(method().fit(history, Draws.of(1)).method())
                .isEqualTo(OwnHistory.of(OwnHistory.Settings.DEFAULT).method());
        assertThat(StandardForecast.method().fit(history, Draws.of(1)).method())
                .isEqualTo(OwnHistory.of(OwnHistory.Settings.DEFAULT).method());
    }

    /** One unit's last month lies a thousand times above anything known, so no row is comparable. */
    @Test
    void without_a_comparable_past_only_the_unit_s_own_months_come_again() {
        MonthlySeries history =
                Histories.changing().count(0, Histories.MONTHS - 1, 50_000).build();
        Forecaster forecaster = method().fit(history, Draws.of(1));
        int[] own = IntStream.range(0, Histories.MONTHS)
                .map(month -> history.count(0, month))
                .toArray();
        int units = history.units().size();
        int[] deaths = new int[12 * units];
        for (int scenario = 0; scenario < 200; scenario++) {
            forecaster.fill(Draws.of(scenario), 12, deaths);
            for (int month = 0; month < 12; month++) {
                assertThat(own).contains(deaths[month * units]);
            }
        }
        assertThat(forecaster.analogues(0)).isEmpty();
    }

    @Test
    void settings_out_of_range_are_refused() {
        LeafForest.Trees trees = new LeafForest.Trees(1, 1, 0.5, 0.5);
        assertThatThrownBy(() -> new LeafForest.Settings(List.of(), 14, 1, 60, 3, trees))
                .hasMessageContaining("[]");
        assertThatThrownBy(() -> new LeafForest.Settings(List.of(4.0), 2, 1, 60, 3, trees))
                .hasMessageContaining("[2]");
        assertThatThrownBy(() -> new LeafForest.Trees(0, 1, 0.5, 0.5)).hasMessageContaining("[0]");
    }
}
