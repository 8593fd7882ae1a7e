package org.endstate.formats.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.endstate.evidence.EventFilter;
import org.endstate.evidence.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with event data, in the words a user reads. */
class DefectsTest {

    private static final Selection BY_COUNTRY = Selection.of(Level.COUNTRY);

    @TempDir
    private Path folder;

    private Importing importing = new Importing(Path.of(""));

    @BeforeEach
    void here() {
        importing = new Importing(folder);
    }

    @Test
    void defects_of_rows_are_issues_and_the_other_rows_count() {
        Imported.Complete read = importing.complete("events.csv", """
                id,type_of_violence,where_prec,adm_1,latitude,longitude,country,date_start,date_end,deaths_civilians,low,best,high
                1,1,1,Baghdad,33.3,44.4,Iraq,2018-01-05,2018-01-05,0,1,1,1
                2,1,1,Baghdad,33.3,44.4,Iraq,2018-02-30,2018-01-05,0,1,1,1
                3,1,1,Baghdad,33.3,44.4,Iraq,2018-01-05,,0,1,1,1
                4,1,1,Baghdad,33.3,44.4,Iraq,2018-01-05,2018-01-04,0,1,1,1
                5,1,1,Baghdad,33.3,44.4,Iraq,2018-01-05,2018-01-05,0,-1,NaN,Infinity
                6,1,1,Baghdad,33.3,44.4,Iraq,2018-01-05,2018-01-05,0,3,2,1
                1,1,1,Baghdad,33.3,44.4,Iraq,2018-01-06,2018-01-06,0,1,1,1
                7,9,1,Baghdad,33.3,44.4,Iraq,2018-01-05,2018-01-05,x,1,1,1
                8,1,0,Baghdad,33.3,44.4,Iraq,2018-01-05,2018-01-05,0,1,1,1
                9,1,1,Baghdad,NaN,444,Iraq,2018-01-05,2018-01-05,0,1,1,1
                10,1,1,Bagdad,,,Iraq,2018-01-05,2018-01-05,0,1,1,1
                11,1,1
                """, Selection.of(Level.AREA));

        assertThat(Importing.issues(read))
                .containsExactly(
                        "3 date: 'date_start' is '2018-02-30'; expected a date such as 2024-01-27: the row was skipped.",
                        "4 date: 'date_end' is empty; expected a date such as 2024-01-27: the row was skipped.",
                        "5 dates-reversed: The event ends on 2018-01-04, before it begins on 2018-01-05; expected date_end"
                                + " on or after date_start: the row was skipped.",
                        "6 number: 'best' is 'NaN'; expected a whole number from 0 to 1,000,000: the row was skipped.",
                        "6 number: 'low' is '-1'; expected a whole number from 0 to 1,000,000: the row was skipped.",
                        "6 number: 'high' is 'Infinity'; expected a whole number from 0 to 1,000,000: the row was skipped.",
                        "7 estimates: Low, best and high are '3, 2, 1'; expected three numbers that do not fall: the best"
                                + " estimate stands, and the range was widened to hold it.",
                        "8 duplicate-event: Event '1' stands here again; the first is in line 2; expected each event once:"
                                + " the row was skipped.",
                        "9 civilians: 'deaths_civilians' is 'x'; expected a whole number from 0 to 1,000,000: civilian"
                                + " deaths count as not stated.",
                        "9 type: 'type_of_violence' is '9'; expected 1 (state-based), 2 (non-state) or 3 (one-sided): the"
                                + " type counts as not stated.",
                        "10 precision: 'where_prec' is '0'; expected a whole number from 1 to 7: the place counts as"
                                + " unknown.",
                        "11 coordinates: Latitude and longitude are 'NaN' and '444'; expected degrees from -90 to 90 and"
                                + " from -180 to 180: they were not used.",
                        "13 fields: The row has 3 fields; expected 13 fields as in the header: the row was skipped.",
                        "12 unknown-area: No area of Iraq is called 'Bagdad': 1 row in no area; maybe 'Baghdad'.");
        assertThat(read.origin().parts().getFirst().rows()).isEqualTo(new Origin.Rows(6, 6, 0, 0));
        assertThat(Importing.table(read.tally())).containsExactly("IQ-BG 2018-01 [5]");
        assertThat(read.tally().unlocatedDeaths()).isEqualTo(2);
    }

    @Test
    void of_many_defects_of_a_kind_the_first_fifty_are_told_and_the_rest_counted() {
        StringBuilder text = new StringBuilder(Importing.GED + "1,2018-01-05,2018-01-05,Iraq,,1,1,1\n");
        for (int i = 0; i < 60; i++) {
            text.append("x").append(i).append(",?,2018-01-05,Iraq,,1,1,1\n");
        }
        Imported.Complete read = importing.complete("events.csv", text.toString(), BY_COUNTRY);
        assertThat(read.issues()).hasSize(51);
        assertThat(Importing.issues(read).getLast()).isEqualTo("53 date: 10 more issues of this kind from here on.");
        assertThat(read.origin().parts().getFirst().rows().skipped()).isEqualTo(60);
    }

    @Test
    void a_second_row_for_a_unit_and_month_is_skipped_and_a_month_that_cannot_be_read_is_missing() {
        Imported.Complete read = importing.complete("m.csv", """
                month,iso3,best
                2018-01,IRQ,1
                2018-01,IRQ,2
                2018-02,IRQ,1e9
                2018-03,IRQ,0
                2018-13,IRQ,0
                """, BY_COUNTRY);
        assertThat(Importing.issues(read))
                .containsExactly(
                        "3 duplicate-month: 'IRQ' has a second row for 2018-01; the first is in line 2; expected one row"
                                + " for each unit and month: the row was skipped.",
                        "4 number: 'best' is '1e9'; expected a whole number from 0 to 1,000,000: the row was skipped.",
                        "6 date: 'month' is '2018-13'; expected a month such as 2018-05: the row was skipped.");
        assertThat(Importing.table(read.tally())).containsExactly("IRQ 2018-01 1 [-] [0]");
    }

    @Test
    void sums_that_no_longer_fit_are_refused_row_by_row() {
        StringBuilder text = new StringBuilder(Importing.GED);
        for (int i = 1; i <= 2_148; i++) {
            text.append(i).append(",2018-01-05,2018-01-05,Iraq,,1000000,1000000,1000000\n");
        }
        Imported.Complete read = importing.complete("events.csv", text.toString(), BY_COUNTRY);
        assertThat(read.tally().deaths()).isEqualTo(2_147_000_000L);
        assertThat(Importing.issues(read))
                .containsExactly(
                        "2149 sum: With this row the deaths or events of 2018-01 in one unit are too many to count;"
                                + " expected less than two thousand million: the row was skipped.");
    }

    @Test
    void tables_that_are_none_are_problems() {
        assertThat(refused("")).isEqualTo("x.csv:1:1: the table is empty; expected a header line and rows");
        assertThat(refused("id,date_start,date_end,country,low,best,high\n"))
                .isEqualTo("x.csv:1:1: the table has no rows; expected a header line and rows");
        assertThat(refused("a,b,c\n1,2,3\n"))
                .isEqualTo("x.csv:1:1: the layout of the table is not known: its columns are a,b,c; expected events"
                        + " (date_start and best, or event_date and fatalities) or months (month or month_id, and best,"
                        + " deaths, ged_sb or sb); a column map says which column means what");
        assertThat(refused("id,date_start,best,best\n1,2018-01-01,1,1\n")).isEqualTo("""
                        x.csv:1:1: the table has more than one column 'best'; expected each column once
                        x.csv:1:1: the table has no column 'date_end'; expected the columns id,date_start,date_end,low,best,high; a column map says which column means what
                        x.csv:1:1: the table has no column 'high'; expected the columns id,date_start,date_end,low,best,high; a column map says which column means what
                        x.csv:1:1: the table has no column 'low'; expected the columns id,date_start,date_end,low,best,high; a column map says which column means what""");
        assertThat(refused(Importing.GED + "1,2018-01-05,2018-01-05,\"Iraq,,1,1,1\n"))
                .isEqualTo("""
                        x.csv:1:1: no row counts in any unit; expected rows; the filters may leave none
                        x.csv:2:1: The row has 4 fields; expected 8 fields as in the header: the row was skipped.""");
    }

    private String refused(String text) {
        return importing.refused(List.of(importing.file("x.csv", text)), BY_COUNTRY);
    }

    @Test
    void what_a_table_of_months_cannot_tell_is_a_problem() {
        Path file = importing.file("m.csv", "month,iso3,best\n2018-01,IRQ,1\n");
        assertThat(importing.refused(List.of(file), Selection.of(Level.AREA)))
                .isEqualTo(
                        "m.csv:1:1: the table counts deaths by country; expected events, or a table with a column area");
        assertThat(importing.refused(List.of(file), BY_COUNTRY.withFilter(EventFilter.ALL.withInvolving(Set.of("IS")))))
                .isEqualTo(
                        "m.csv:1:1: the table counts deaths by month and does not tell who took part; expected events,"
                                + " or no filter by side");
    }

    @Test
    void a_column_map_that_does_not_fit_is_a_problem() {
        assertThat(ColumnMap.parse(List.of("start", "strat=a", "best=b", "best=c")))
                .isInstanceOfSatisfying(
                        ColumnMap.Parsed.Unreadable.class,
                        unreadable -> assertThat(unreadable.flaws())
                                .extracting(flaw -> flaw.at().line() + " " + flaw.what() + " " + flaw.hint())
                                .containsExactly(
                                        "1 'start' is no pair ",
                                        "2 a column map has no key 'strat' maybe 'start'",
                                        "4 the key 'best' stands twice "));
        ColumnMap map = ((ColumnMap.Parsed.Readable) ColumnMap.yaml("start: wehn\nbest: killed\n")).map();
        assertThat(importing.refused(
                        List.of(importing.file("own.csv", "when,killed\n2018-01-01,1\n")), BY_COUNTRY.withColumns(map)))
                .isEqualTo(
                        "own.csv:1:1: the column map says start=wehn, and the table has no such column; expected one of"
                                + " when,killed; maybe 'when'");
    }

    @Test
    void files_that_are_damaged_or_in_another_code_are_problems() throws IOException {
        String rows = Importing.GED + "1,2018-01-05,2018-01-05,Iraq,,1,1,1\n".repeat(5_000);
        Path gzip = importing.gzip("cut.csv.gz", random(200_000));
        Files.write(gzip, Arrays.copyOf(Files.readAllBytes(gzip), 100_000));
        Path zip = importing.zip("cut.zip", "a.csv", rows);
        Files.write(zip, Arrays.copyOf(Files.readAllBytes(zip), 200));
        byte[] latin =
                (Importing.GED + "1,2018-01-05,2018-01-05,Irak é,,1,1,1\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(importing.refused(List.of(zip), BY_COUNTRY))
                .isEqualTo(
                        "cut.zip:1:1: the packed file is damaged from about here on; expected a whole file; it may have"
                                + " been cut off: fetch it again");
        assertThat(importing.refused(List.of(importing.file("latin.csv", latin)), BY_COUNTRY))
                .isEqualTo(
                        "latin.csv:1:1: the file is not UTF-8 text from about here on; expected UTF-8; it may come from"
                                + " an older program: save it again as UTF-8");
        assertThat(importing.refused(
                        List.of(importing.file("wide.csv", Importing.GED.getBytes(StandardCharsets.UTF_16))),
                        BY_COUNTRY))
                .isEqualTo("wide.csv:1:1: the file is UTF-16 text; expected UTF-8; save it again as UTF-8");
        assertThat(importing.refused(List.of(importing.zip("two.zip", "a.csv", rows, "b.csv", rows)), BY_COUNTRY))
                .isEqualTo("two.zip:1:1: the archive holds 2 tables; expected one file that ends in .csv; unpack it and"
                        + " name the table");
        assertThat(importing.refused(List.of(folder.resolve("absent.csv")), BY_COUNTRY))
                .isEqualTo("absent.csv:1:1: there is no such file; expected event data");
        assertThat(importing.refused(
                        List.of(importing.file("x.parquet", "PAR1".getBytes(StandardCharsets.UTF_8))), BY_COUNTRY))
                .isEqualTo("x.parquet:1:1: the file is a Parquet table; expected comma-separated text; save it again as"
                        + " CSV, packed or not");
    }

    @Test
    void a_gzip_that_was_cut_off_gives_nothing_at_all() throws IOException {
        StringBuilder rows = new StringBuilder(Importing.GED);
        for (int i = 1; i <= 20_000; i++) {
            rows.append(i)
                    .append(",2018-01-05,2018-01-05,Iraq,,1,")
                    .append(1 + i * 7919L % 97)
                    .append(",100\n");
        }
        Path gzip = importing.gzip("cut.csv.gz", rows.toString().getBytes(StandardCharsets.UTF_8));
        byte[] whole = Files.readAllBytes(gzip);
        Files.write(gzip, Arrays.copyOf(whole, whole.length / 2));
        assertThat(importing.refused(List.of(gzip), BY_COUNTRY))
                .matches(
                        "cut\\.csv\\.gz:\\d+:1: the packed file ends too early, about here; expected a whole file; it may"
                                + " have been cut off: fetch it again");
    }

    @Test
    void a_file_that_unpacks_without_end_is_refused() {
        Path bomb = importing.gzip(
                "bomb.csv.gz", (Importing.GED + ",,,,,,,\n".repeat(10 << 20)).getBytes(StandardCharsets.UTF_8));
        assertThat(importing.refused(List.of(bomb), BY_COUNTRY))
                .isEqualTo(
                        "bomb.csv.gz:1:1: the file unpacks to more than 200 times its size; expected a table of events;"
                                + " it may be made to exhaust the machine");
        Assertions.assertThatThrownBy(() ->
                        new BoundedInput(new ByteArrayInputStream(new byte[3 << 20]), 3 << 20, 2 << 20).readAllBytes())
                .hasMessage("the table has more than 2 MB");
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new java.util.SplittableRandom(7).nextBytes(bytes);
        return bytes;
    }
}
