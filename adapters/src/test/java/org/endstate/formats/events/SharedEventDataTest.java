package org.endstate.formats.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.SharedData;
import org.endstate.evidence.Level;
import org.endstate.evidence.Tally;
import org.endstate.evidence.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The importer on data sets as they were released; expected numbers were counted by an independent script. */
class SharedEventDataTest {

    static Imported.Complete complete(String file, Level level) {
        return switch (EventData.read(List.of(SharedData.at("threat/" + file)), Selection.of(level))) {
            case Imported.Complete complete -> complete;
            case Imported.Refused refused -> fail("refused: " + refused);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "ged19_1_iraq_1989-2018.csv.gz,                                 COUNTRY, 7473,   1, 1989-01, 2018-12",
        "ged23_1_ethiopia_1989-2022.csv.gz,                             COUNTRY, 3808,   1, 1989-01, 2022-12",
        "ged23_1_sierra_leone_1991-2021.csv.gz,                         COUNTRY, 1497,   1, 1991-03, 2022-12",
        "ged_candidate_v23_0_10_global_2023-10.csv.gz,                  COUNTRY, 2391,  48, 2023-02, 2023-10",
        "ged_cm_sb_ns_os_nonzero_1989-01_2021-06_vintage2021.csv.gz,    COUNTRY, 11994, 126, 1989-01, 2021-06",
        "views_cm_actuals_sb_ns_os_2018-01_2024-04.csv.gz,              COUNTRY, 14516, 191, 2018-01, 2024-04",
        "views_cm_sb_1990-01_2024-04.csv.gz,                            COUNTRY, 76287, 191, 1990-01, 2024-04",
        "iraq_monthly_all_types_1989-01_2026-05.csv,                    COUNTRY, 449,    1, 1989-01, 2026-05",
    })
    void every_shared_file_can_be_read(
            String file, Level level, long rows, int units, YearMonth first, YearMonth last) {
        Imported.Complete read = complete(file, level);
        assertThat(read.tally().units()).hasSize(units);
        assertThat(read.origin().parts().getFirst().rows().all()).isEqualTo(rows);
        assertThat(read.origin().parts().getFirst().rows().skipped()).isZero();
        assertThat(read.tally().first()).isEqualTo(first);
        assertThat(read.tally().last()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "ged19_1_iraq_1989-2018.csv.gz,             18",
        "ged23_1_ethiopia_1989-2022.csv.gz,         11",
        "ged23_1_sierra_leone_1991-2021.csv.gz,      4",
    })
    void areas_come_together_under_whatever_name(String file, int areas) {
        assertThat(complete(file, Level.AREA).tally().units()).hasSize(areas);
    }

    /** 86,406 of 120,631 deaths, 71.6 %, have a named governorate; 73 more, in 14 events, are placed by coordinates. */
    @Test
    void iraqs_deaths_are_put_in_governorates_as_far_as_they_are_known() {
        Imported.Complete read = complete("ged19_1_iraq_1989-2018.csv.gz", Level.AREA);

        assertThat(read.tally().deaths()).isEqualTo(120_631);
        assertThat(read.tally().deaths() - read.tally().unlocatedDeaths()).isEqualTo(86_406 + 73);
        assertThat(read.issues().stream().map(issue -> issue.kind() + ": " + issue.what()))
                .contains(
                        "unknown-area: An area of Iraq is not named: 14 rows placed by coordinates.",
                        "spans-months: 72 events end in a later month than the one they count in, which is the one in which"
                                + " they began.")
                .noneMatch(line -> line.contains("is called"));
    }

    @Test
    void kirkuk_is_one_governorate_under_both_its_names() {
        Tally tally = complete("ged19_1_iraq_1989-2018.csv.gz", Level.AREA).tally();
        assertThat(tally.units()).extracting("id").contains("IQ-KI").doesNotHaveDuplicates();
        int kirkuk = tally.units().stream().map(Unit::id).toList().indexOf("IQ-KI");
        int events = IntStream.range(0, tally.months())
                .map(month -> tally.count(kirkuk, month).events())
                .sum();
        assertThat(events)
                .as("39 as At-Ta'mim and 302 as Kirkūk, less one of unknown place")
                .isEqualTo(340);
        assertThat(tally.series().neighbours(kirkuk)).hasSize(3);
    }
}
