package org.endstate.formats.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.evidence.Contributions;
import org.endstate.evidence.DeathsByMonth;
import org.endstate.evidence.Event;
import org.endstate.evidence.RecordedRow;
import org.endstate.evidence.RecordedRow.Subject;
import org.junit.jupiter.api.Test;

class DeathRowsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 15);
    private static final String AREAS = """
            areas:
              - {id: north, name: {en: "North", ar: "الشمال"}, aliases: ["Northern province"]}
            """;
    private static final String EVENTS = """
            id,date_start,date_end,date_prec,adm_1,adm_2,where_prec,low,best,high
            e1,2024-01-03,2024-01-05,2,Northern province,Hill district,3,1,2,4
            e2,2024-01-09,2024-01-09,1,Northern province,,6,0,5,5
            e3,2024-02-01,2024-02-01,1,Elsewhere,,4,1,1,1
            e4,2024-03-02,2024-03-02,1,Northern province,,1,9,9,9
            """;

    private static List<RecordedRow> rows(String areas, String events) {
        return DeathRows.read(new MissionInMemory().with("mission.yaml", areas).with("inputs/events.csv", events), DAY);
    }

    @Test
    void an_event_is_placed_as_it_is_counted_with_its_line_its_days_and_how_well_they_are_known() {
        RecordedRow first = rows(AREAS, EVENTS).getFirst();

        assertThat(first.line()).isEqualTo(2);
        assertThat(first.area()).contains("north");
        assertThat(first.subject())
                .isEqualTo(new Subject.OneEvent(
                        "e1",
                        new Event.Timing(LocalDate.of(2024, 1, 3), LocalDate.of(2024, 1, 5), 2),
                        new Event.Location("", "Northern province", "Hill district", 3, Optional.empty())));
    }

    @Test
    void what_is_too_vague_or_of_no_area_counts_for_the_whole_territory() {
        assertThat(rows(AREAS, EVENTS))
                .extracting(RecordedRow::area)
                .containsExactly(Optional.of("north"), Optional.empty(), Optional.empty());
    }

    @Test
    void what_lies_in_the_month_of_the_planning_date_or_after_it_is_left_out() {
        assertThat(rows(AREAS, EVENTS)).extracting(RecordedRow::line).containsExactly(2, 3, 4);
    }

    @Test
    void a_table_that_has_got_a_flaw_since_the_mission_was_read_is_no_record_and_no_table_an_empty_one() {
        assertThatThrownBy(() -> rows(AREAS, EVENTS + "e5,soon,,,,,,1,1,1\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("inputs/events.csv");
        assertThat(DeathRows.read(new MissionInMemory().with("mission.yaml", AREAS), DAY))
                .isEmpty();
    }

    @Test
    void the_rows_of_the_mission_in_iraq_sum_to_its_record() {
        Path folder = Path.of("../missions/iraq-2024");
        var dossier = ((Reading.Complete) MissionFolder.read(folder, Optional.empty())).dossier();
        DeathsByMonth record =
                DeathsByMonth.of(dossier.inputs().evidence(), dossier.mission().areas());
        List<RecordedRow> rows = MissionFolder.deaths(folder, dossier.mission().asOf());
        int erbil = record.areas().indexOf("erbil");
        double expected = 0;
        for (int month = 0; month < record.months(); month++) {
            expected += record.expected(month, erbil);
        }

        assertThat(rows.stream().mapToLong(row -> row.count().best()).sum())
                .isEqualTo(dossier.inputs().evidence().counts().stream()
                        .mapToLong(count -> count.best())
                        .sum());
        assertThat(Contributions.of(
                                record,
                                dossier.inputs().evidence().allotment(),
                                rows,
                                "erbil",
                                record.first(),
                                record.last())
                        .best())
                .isCloseTo(expected, within(1e-6));
    }
}
