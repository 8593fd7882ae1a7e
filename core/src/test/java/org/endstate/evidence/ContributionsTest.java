package org.endstate.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.evidence.Contributions.Counting;
import org.endstate.mission.Area;
import org.endstate.mission.Label;
import org.junit.jupiter.api.Test;

/** January and February are known by area, March for the whole territory only. */
class ContributionsTest {

    private static final YearMonth JANUARY = YearMonth.of(2024, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2024, 2);
    private static final YearMonth MARCH = YearMonth.of(2024, 3);
    private static final Optional<Allotment> RULE =
            Optional.of(new Allotment(Map.of("north", 0.25, "south", 0.75), Label.of("a rule")));
    private static final List<RecordedRow> ROWS = List.of(
            row(2, JANUARY, 4, "north"),
            row(3, JANUARY, 9, "south"),
            row(4, JANUARY, 7, ""),
            row(5, FEBRUARY, 2, "north"),
            row(6, MARCH, 40, ""));
    private static final DeathsByMonth RECORD = DeathsByMonth.of(
            new EvidenceSet(ROWS.stream().map(ContributionsTest::counted).toList(), RULE, List.of()),
            List.of(area("north"), area("south")));

    private static RecordedRow row(int line, YearMonth month, int best, String area) {
        return new RecordedRow(
                line,
                new RecordedRow.Subject.WholeMonth(month, area),
                new TallyBuilder.Entry(best - 1, best, best + 2, 1, OptionalInt.empty(), ""),
                Optional.of(area).filter(id -> !id.isEmpty()));
    }

    private static MonthlyCount counted(RecordedRow row) {
        TallyBuilder.Entry count = row.count();
        return new MonthlyCount(row.month(), row.area(), count.low(), count.best(), count.high(), count.events());
    }

    private static Area area(String id) {
        return new Area(id, new Label(id, id), List.of());
    }

    private static Contributions north(YearMonth from, YearMonth to) {
        return Contributions.of(RECORD, RULE, ROWS, "north", from, to);
    }

    @Test
    void a_row_of_the_area_counts_whole_and_one_of_another_area_is_not_there() {
        assertThat(north(JANUARY, JANUARY).counted())
                .singleElement()
                .satisfies(part -> assertThat(part.row().line()).isEqualTo(2))
                .satisfies(part -> assertThat(part.counting()).isEqualTo(new Counting.Here()));
    }

    @Test
    void what_no_area_is_known_of_is_shown_last_and_counts_nowhere_in_a_month_that_is_known_by_area() {
        assertThat(north(JANUARY, JANUARY).parts().getLast())
                .satisfies(part -> assertThat(part.row().line()).isEqualTo(4))
                .satisfies(part -> assertThat(part.counting()).isEqualTo(new Counting.Nowhere()));
    }

    @Test
    void a_month_known_for_the_whole_territory_only_is_allotted_by_the_declared_rule() {
        assertThat(north(MARCH, MARCH).parts())
                .singleElement()
                .satisfies(part -> assertThat(part.counting()).isEqualTo(new Counting.Allotted(0.25)));
        assertThat(Contributions.of(RECORD, Optional.empty(), ROWS, "north", MARCH, MARCH)
                        .best())
                .isZero();
    }

    @Test
    void the_sums_are_the_numbers_of_the_record() {
        // 4 + 2 + a quarter of 40, and the same of 3 + 1 + 39 and 6 + 4 + 42.
        Contributions all = north(JANUARY, MARCH);

        assertThat(all.best()).isCloseTo(16, within(1e-9)).isCloseTo(sum(RECORD::expected), within(1e-9));
        assertThat(all.low()).isCloseTo(13.75, within(1e-9)).isCloseTo(sum(RECORD::expectedLow), within(1e-9));
        assertThat(all.high()).isCloseTo(20.5, within(1e-9)).isCloseTo(sum(RECORD::expectedHigh), within(1e-9));
    }

    @Test
    void each_month_has_its_own_rows_and_says_whether_it_was_allotted() {
        Map<YearMonth, Contributions> months = north(JANUARY, MARCH).byMonth();

        assertThat(months.keySet()).containsExactlyInAnyOrder(JANUARY, FEBRUARY, MARCH);
        assertThat(months.get(FEBRUARY)).isEqualTo(north(FEBRUARY, FEBRUARY));
        assertThat(months.get(JANUARY).isAllotted()).isFalse();
        assertThat(months.get(MARCH).isAllotted()).isTrue();
    }

    private interface Cell {
        double of(int month, int area);
    }

    private static double sum(Cell cell) {
        return cell.of(0, 0) + cell.of(1, 0) + cell.of(2, 0);
    }
}
