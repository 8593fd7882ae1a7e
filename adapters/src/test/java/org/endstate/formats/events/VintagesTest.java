package org.endstate.formats.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.endstate.evidence.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several releases together: the newest has the last word, and nothing is used before it came out. */
class VintagesTest {

    private static final Selection BY_COUNTRY = Selection.of(Level.COUNTRY);

    @TempDir
    private Path folder;

    private List<Path> releases = List.of();

    @BeforeEach
    void releases() {
        Importing importing = new Importing(folder);
        releases = List.of(
                importing.file(
                        "GEDEvent_v22_0_1.csv",
                        Importing.GED + "9,2022-01-03,2022-01-03,Mali,,1,1,1\n7,2021-12-03,2021-12-03,Mali,,4,4,4\n"),
                importing.file(
                        "GEDEvent_v21_1.csv",
                        Importing.GED + "1,2020-12-03,2020-12-03,Mali,,5,5,5\n2,2020-12-04,2020-12-04,Mali,,1,1,1\n"),
                importing.file(
                        "GEDEvent_v22_1.csv",
                        Importing.GED + "1,2020-12-03,2020-12-03,Mali,,7,7,7\n3,2021-12-03,2021-12-03,Mali,,2,2,2\n"));
    }

    @Test
    void a_newer_release_replaces_an_older_one_and_candidates_in_the_months_it_covers() {
        Imported.Complete read = Importing.complete(releases, BY_COUNTRY);

        assertThat(Importing.table(read.tally())).containsExactly("Mali 2020-12 7 0 0 0 0 0 0 0 0 0 0 0 [2] [1]");
        assertThat(read.origin().parts())
                .extracting(part -> part.release().name() + " " + part.rows())
                .containsExactly(
                        "UCDP GED 22.1 Rows[counted=2, skipped=0, filtered=0, superseded=0]",
                        "UCDP GED 21.1 Rows[counted=0, skipped=0, filtered=0, superseded=2]",
                        "UCDP candidate events 22.0.1 Rows[counted=1, skipped=0, filtered=0, superseded=1]");
    }

    @Test
    void what_was_known_on_a_day_leaves_out_what_came_out_later() {
        Imported.Complete read = Importing.complete(releases, BY_COUNTRY.withAsOf(LocalDate.of(2022, 3, 1)));

        assertThat(Importing.table(read.tally())).containsExactly("Mali 2020-12 6 0 0 0 0 0 0 0 0 0 0 0 [4] [1]");
        assertThat(Importing.issues(read))
                .containsExactly("1 later-release: UCDP GED 22.1 came out after 2022-03-01: the file was left out.");
        assertThat(read.origin().isLaterThan(LocalDate.of(2022, 3, 1))).isFalse();
        assertThat(read.origin().isLaterThan(LocalDate.of(2021, 3, 1))).isTrue();
    }

    @Test
    void the_order_in_which_files_are_given_makes_no_difference() {
        assertThat(Importing.complete(releases.reversed(), BY_COUNTRY).origin())
                .isEqualTo(Importing.complete(releases, BY_COUNTRY).origin());
    }

    @Test
    void if_nothing_had_come_out_by_the_day_that_is_a_problem() {
        assertThat(new Importing(folder)
                        .refused(List.of(releases.getLast()), BY_COUNTRY.withAsOf(LocalDate.of(2020, 1, 1))))
                .isEqualTo("GEDEvent_v22_1.csv:1:1: no file came out by 2020-01-01; expected an earlier release");
    }
}
