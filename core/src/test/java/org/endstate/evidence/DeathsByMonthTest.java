package org.endstate.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.endstate.evidence.DeathsByMonth.Span;
import org.endstate.mission.Area;
import org.endstate.mission.Label;
import org.junit.jupiter.api.Test;

class DeathsByMonthTest {

    private static final Allotment SHARES =
            new Allotment(Map.of("north", 0.75, "south", 0.25), Label.of("shares of 2018"));

    /** Located from February to April; nothing recorded in March; `*` is the whole territory. */
    private static final DeathsByMonth RECORD = record("""
            2018-01 *     1  4  9
            2018-02 north 1  2  3
            2018-02 *     0  5  5
            2018-04 south 7  8  9
            2018-04 south 1  1  1
            2018-05 *     10 20 30
            """);

    @Test
    void the_record_runs_from_the_first_row_to_the_last() {
        assertThat(RECORD.first()).isEqualTo(YearMonth.of(2018, 1));
        assertThat(RECORD.last()).isEqualTo(YearMonth.of(2018, 5));
        assertThat(RECORD.months()).isEqualTo(5);
        assertThat(RECORD.month(2)).isEqualTo(YearMonth.of(2018, 3));
        assertThat(RECORD.areas()).containsExactly("north", "south");
    }

    @Test
    void months_between_located_months_are_located() {
        assertThat(IntStream.range(0, 5).mapToObj(RECORD::isLocated)).containsExactly(false, true, true, true, false);
        assertThat(RECORD.located()).isEqualTo(new Span(1, 4));
        assertThat(RECORD.findLocatedUntil()).contains(YearMonth.of(2018, 4));
    }

    @Test
    void an_area_without_a_row_in_a_located_month_has_no_deaths() {
        assertThat(RECORD.best(1, 1)).isZero();
        assertThat(RECORD.best(2, 0)).isZero();
    }

    @Test
    void several_rows_of_one_month_and_area_add_up() {
        assertThat(List.of(RECORD.low(3, 1), RECORD.best(3, 1), RECORD.high(3, 1)))
                .containsExactly(8, 9, 10);
    }

    @Test
    void the_remainder_of_a_located_month_goes_to_no_area() {
        assertThat(RECORD.best(1, 0)).isEqualTo(2);
        assertThat(RECORD.unlocated(1)).isEqualTo(5);
        assertThat(RECORD.total(1)).isEqualTo(7);
        assertThat(RECORD.expected(1, 0)).isEqualTo(2);
    }

    @Test
    void a_month_known_as_a_total_is_expected_by_share() {
        assertThat(RECORD.expected(4, 0)).isCloseTo(15, within(1e-12));
        assertThat(RECORD.expected(4, 1)).isCloseTo(5, within(1e-12));
        assertThat(RECORD.unlocated(4)).isEqualTo(20);
        assertThat(RECORD.total(0)).isEqualTo(4);
    }

    @Test
    void deaths_by_area_cannot_be_asked_of_a_month_known_as_a_total() {
        assertThatThrownBy(() -> RECORD.best(4, 0)).hasMessageContaining("2018-05");
        assertThatThrownBy(() -> RECORD.low(0, 0)).hasMessageContaining("2018-01");
        assertThatThrownBy(() -> RECORD.high(0, 0)).hasMessageContaining("2018-01");
    }

    @Test
    void a_record_of_totals_only_has_no_located_month() {
        DeathsByMonth totals = record("2018-01 * 1 1 1\n2018-03 * 2 2 2");
        assertThat(totals.located().months()).isZero();
        assertThat(totals.findLocatedUntil()).isEmpty();
        assertThat(totals.expected(1, 0)).isZero();
    }

    @Test
    void a_total_without_an_allotment_has_no_expected_value() {
        DeathsByMonth record = DeathsByMonth.of(
                new EvidenceSet(counts("2018-01 * 1 1 1\n2018-02 * 0 0 0"), Optional.empty(), List.of()), areas());
        assertThatThrownBy(() -> record.expected(0, 0)).hasMessageContaining("allotment");
        assertThat(record.expected(1, 0)).isZero();
    }

    @Test
    void no_evidence_is_no_record() {
        EvidenceSet nothing = new EvidenceSet(List.of(), Optional.empty(), List.of());
        assertThatThrownBy(() -> DeathsByMonth.of(nothing, areas())).hasMessageContaining("no record of deaths");
    }

    @Test
    void a_count_names_an_area_of_the_mission() {
        assertThatThrownBy(() -> record("2018-01 west 1 1 1")).hasMessageContaining("[west]");
    }

    @Test
    void counts_too_large_to_add_are_refused() {
        assertThatThrownBy(() -> record("2018-01 north 0 2000000000 2000000000\n2018-01 north 0 2000000000 2000000000"))
                .isInstanceOf(ArithmeticException.class);
    }

    private static DeathsByMonth record(String table) {
        return DeathsByMonth.of(new EvidenceSet(counts(table), Optional.of(SHARES), List.of()), areas());
    }

    private static List<MonthlyCount> counts(String table) {
        return table.lines().map(line -> count(line.split(" +"))).toList();
    }

    private static MonthlyCount count(String[] cells) {
        return new MonthlyCount(
                YearMonth.parse(cells[0]),
                Optional.of(cells[1]).filter(area -> !area.equals("*")),
                Integer.parseInt(cells[2]),
                Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4]),
                1);
    }

    private static List<Area> areas() {
        return List.of(
                new Area("north", Label.of("North"), List.of()), new Area("south", Label.of("South"), List.of()));
    }
}
