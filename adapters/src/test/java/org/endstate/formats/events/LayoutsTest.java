package org.endstate.formats.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.endstate.evidence.Count;
import org.endstate.evidence.Event;
import org.endstate.evidence.EventFilter;
import org.endstate.evidence.Level;
import org.endstate.evidence.Release;
import org.endstate.evidence.Tally;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every layout that can be read, on tables of a few lines. */
class LayoutsTest {

    private static final String GED_25 = """
            id,relid,year,active_year,code_status,type_of_violence,conflict_name,dyad_name,side_a,side_b,source_headline,\
            where_prec,adm_1,adm_2,latitude,longitude,country,country_id,date_prec,date_start,date_end,deaths_a,\
            deaths_civilians,best,high,low
            #event+id,#x,#date,#x,#x,#event+type,#x,#x,#x,#x,#x,#geo,#adm1,#adm2,#lat,#lon,#country,#x,#x,#date,#date,#a,#c,\
            #affected+killed,#h,#l
            1,I-1,2018,True,Clear,1,Iraq: Government,Government of Iraq - IS,Government of Iraq,IS,"a ""b"", c",\
            1,Al Anbār province,Qaḑā’ al Fallūjah,33.35,43.78,Iraq,645,1,2018-01-24 00:00:00.000,2018-01-25 00:00:00.000,1,1,8,9,7
            2,I-2,2018,True,Clear,3,IS - Civilians,IS - Civilians,IS,Civilians,x,\
            4,At-Ta'mim province,,35.4,44.3,Iraq,645,1,2018-02-01,2018-02-01,0,3,3,3,3
            3,I-3,2018,True,Clear,2,a - b,a - b,a,b,x,\
            6,Kirkūk province,,,,Iraq,645,1,2018-02-01,2018-03-01,0,0,2,2,2
            4,I-4,2018,True,Clear,1,Iraq: Government,Government of Iraq - IS,Government of Iraq,IS,x,\
            2,,,35.47,44.39,Iraq,645,1,2018-03-01,2018-03-01,0,0,1,1,1
            """;

    @TempDir
    private Path folder;

    private Importing importing = new Importing(Path.of(""));

    @BeforeEach
    void here() {
        importing = new Importing(folder);
    }

    @Test
    void events_of_the_georeferenced_event_dataset_count_by_country() {
        Imported.Complete read = importing.complete("GEDEvent_v18_1.csv", GED_25, Selection.of(Level.COUNTRY));

        assertThat(Importing.table(read.tally())).containsExactly("Iraq 2018-01 8 [5] [1]");
        assertThat(read.tally().count(0, 0)).isEqualTo(new Count(7, 8, 9, 1, OptionalInt.of(1), OptionalInt.of(1)));
        assertThat(read.tally().count(0, 1).civilians())
                .as("3 of one-sided violence, 0 of the other")
                .hasValue(3);
        assertThat(read.tally().count(0, 1).spread())
                .as("one event names no second-level area")
                .isEmpty();
        assertThat(Importing.issues(read))
                .containsExactly(
                        "5 spans-months: 1 event ends in a later month than the one they count in, which is the"
                                + " one in which they began.");
        assertThat(read.origin().parts().getFirst().rows()).isEqualTo(new Origin.Rows(4, 0, 0, 0));
    }

    @Test
    void areas_are_found_by_any_name_or_by_coordinates_and_never_by_a_place_known_only_by_country() {
        Imported.Complete read = importing.complete("events.csv", GED_25, Selection.of(Level.AREA));

        assertThat(Importing.table(read.tally())).containsExactly("IQ-AN 2018-01 8 [0] [0]", "IQ-KI 2018-01 0 [3] [1]");
        assertThat(read.tally().units()).extracting("name").containsExactly("Al-Anbar", "Kirkuk");
        assertThat(read.tally().unlocated(1).best()).isEqualTo(2);
        assertThat(read.tally().unlocatedDeaths()).isEqualTo(2);
        assertThat(read.tally().series().findWhole(1)).as("located or not").hasValue(5);
    }

    @Test
    void a_column_order_of_any_release_will_do_and_a_zip_or_gzip_as_well() throws Exception {
        String reordered = "high,best,low,date_end,date_start,country,id\n9,8,7,2018-01-25,2018-01-24,Iraq,1\n";
        Path zip = importing.zip("ged261-csv.zip", "__MACOSX/._x.csv", "", "GEDEvent_v26_1.csv", reordered);
        Path gzip = importing.gzip("events.csv.gz", reordered.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        Tally zipped =
                Importing.complete(List.of(zip), Selection.of(Level.COUNTRY)).tally();
        assertThat(zipped.count(0, 0).high()).isEqualTo(9);
        assertThat(zipped.last()).as("the last month that release 26.1 covers").isEqualTo(YearMonth.of(2025, 12));
        assertThat(Importing.table(Importing.complete(List.of(gzip), Selection.of(Level.COUNTRY))
                        .tally()))
                .containsExactly("Iraq 2018-01 [8]");
    }

    @Test
    void events_can_be_chosen_by_side_type_country_and_month() {
        Selection all = Selection.of(Level.COUNTRY);
        EventFilter any = EventFilter.ALL;

        assertThat(deaths(all.withFilter(any.withInvolving(Set.of("IS"))))).isEqualTo(12);
        assertThat(deaths(all.withFilter(any.withInvolving(Set.of("Government of Iraq - IS")))))
                .isEqualTo(9);
        assertThat(deaths(all.withFilter(any.withTypes(EnumSet.of(Event.Type.NON_STATE)))))
                .isEqualTo(2);
        assertThat(deaths(all.withFilter(any.withCountries(Set.of("Iraq"))))).isEqualTo(14);
        assertThat(deaths(all.withFilter(any.withMonths(
                        java.util.Optional.of(YearMonth.of(2018, 2)), java.util.Optional.of(YearMonth.of(2018, 2))))))
                .isEqualTo(5);
    }

    private long deaths(Selection selection) {
        return importing.complete("events.csv", GED_25, selection).tally().deaths();
    }

    @Test
    void an_export_of_acled_counts_fatalities() {
        Imported.Complete read = importing.complete("acled.csv", """
                event_id_cnty,event_date,time_precision,event_type,actor1,actor2,country,admin1,admin2,latitude,longitude,geo_precision,fatalities
                SDN1,27 January 2024,1,Violence against civilians,A,Civilians,Sudan,Khartoum,Bahri,15.6,32.5,1,4
                SDN2,2024-02-03,2,Battles,A,B,Sudan,West Darfur,,13.4,22.4,3,6
                """, Selection.of(Level.AREA));

        assertThat(Importing.table(read.tally())).containsExactly("SD-DW 2024-01 [0] [6]", "SD-KH 2024-01 [4] [0]");
        assertThat(read.tally().count(1, 0).civilians()).hasValue(4);
        assertThat(read.tally().count(0, 1).civilians())
                .as("a battle does not tell")
                .isEmpty();
        assertThat(read.origin().parts().getFirst().layout()).isEqualTo("ACLED events");
    }

    @Test
    void a_table_of_months_keeps_what_is_missing_apart_from_what_is_none() {
        assertThat(Importing.table(importing
                        .complete("views.csv", """
                        month_id,country_id,ged_sb,ged_ns,ged_os
                        457,57,3,0,1
                        457,124,0,0,0
                        459,57,97.0,1,0
                        458,124,2,0,0
                        """, Selection.of(Level.COUNTRY))
                        .tally()))
                .containsExactly("57 2018-01 4 [-] [98]", "124 2018-01 0 [2] [-]");
    }

    @Test
    void a_table_without_any_month_of_no_deaths_leaves_those_out() {
        assertThat(Importing.table(importing
                        .complete("nonzero.csv", """
                        month_id,country_id,sb
                        457,57,3
                        459,57,97
                        458,124,2
                        """, Selection.of(Level.COUNTRY))
                        .tally()))
                .containsExactly("57 2018-01 3 [0] [97]", "124 2018-01 0 [2] [0]");
    }

    @Test
    void types_of_violence_are_chosen_by_column() {
        Selection stateBased =
                Selection.of(Level.COUNTRY).withFilter(EventFilter.ALL.withTypes(EnumSet.of(Event.Type.STATE_BASED)));
        String table = "month,iso3,ged_sb,ged_os\n2018-01,IRQ,3,4\n2018-02,IRQ,0,1\n";

        Imported.Complete read = importing.complete("views.csv", table, stateBased);
        assertThat(Importing.table(read.tally())).containsExactly("IRQ 2018-01 [3] [0]");
        assertThat(read.origin().parts().getFirst().deaths()).containsExactly("ged_sb");
    }

    @Test
    void months_may_be_written_in_several_ways_and_a_total_needs_no_unit() {
        for (String months :
                List.of("month\n2018-01\n2018-02", "month\n201801\n201802", "date\n2018-01-01\n2018-02-28")) {
            String[] lines = months.split("\n");
            String table = lines[0] + ",deaths_best_all_types\n" + lines[1] + ",5\n" + lines[2] + ",0\n";
            assertThat(Importing.table(importing
                            .complete("months.csv", table, Selection.of(Level.COUNTRY))
                            .tally()))
                    .containsExactly("all 2018-01 [5] [0]");
        }
        assertThat(Importing.table(importing
                        .complete(
                                "months.csv",
                                "iso3;year;month;best;low;high;events\nIRQ;2018;1;5;4;9;2\nSYR;2018;2;0;0;0;0\n",
                                Selection.of(Level.COUNTRY))
                        .tally()))
                .containsExactly("IRQ 2018-01 [5] [-]", "SYR 2018-01 [-] [0]");
    }

    @Test
    void a_column_for_each_country_is_read_as_data_frames_write_it() {
        assertThat(Importing.table(importing
                        .complete(
                                "wide.csv", ",IRQ,SYR\n2018-01-01,5,0\n2018-02-01,,3.0\n", Selection.of(Level.COUNTRY))
                        .tally()))
                .containsExactly("IRQ 2018-01 [5] [-]", "SYR 2018-01 [0] [3]");
    }

    @Test
    void countries_are_neighbours_where_their_borders_meet() {
        var series = importing
                .complete(
                        "m.csv",
                        "month,iso3,best\n2018-01,IRQ,1\n2018-01,SYR,0\n2018-01,MLI,0\n",
                        Selection.of(Level.COUNTRY))
                .tally()
                .series();
        assertThat(series.units()).containsExactly("IRQ", "MLI", "SYR");
        assertThat(series.neighbours(0)).containsExactly(2);
        assertThat(series.neighbours(1)).isEmpty();
    }

    @Test
    void any_table_is_read_with_a_column_map() {
        ColumnMap map = switch (ColumnMap.parse(List.of("start=when", "best=killed", "country=land"))) {
            case ColumnMap.Parsed.Readable(ColumnMap columns) -> columns;
            case ColumnMap.Parsed.Unreadable unreadable -> throw new AssertionError(unreadable);
        };
        assertThat(Importing.table(importing
                        .complete(
                                "own.csv",
                                "when,land,killed,note\n2018-01-05,Iraq,5,x\n2018-02-05,Iraq,1,y\n",
                                Selection.of(Level.COUNTRY).withColumns(map))
                        .tally()))
                .containsExactly("Iraq 2018-01 [5] [1]");
    }

    @Test
    void a_country_whose_areas_have_other_names_keeps_the_data_sets_own() {
        Imported.Complete read = importing.complete("events.csv", """
                id,date_start,date_end,country,adm_1,latitude,longitude,where_prec,low,best,high
                1,2008-01-05,2008-01-05,Sri Lanka,Northern province,9.3,80.4,1,1,1,1
                2,2008-01-05,2008-01-05,Sri Lanka,Northern Province,9.3,80.4,1,1,2,2
                3,2008-01-05,2008-01-05,Sri Lanka,Eastern province,7.7,81.7,1,1,1,1
                """, Selection.of(Level.AREA));

        assertThat(Importing.table(read.tally()))
                .containsExactly("Sri Lanka: Eastern province 2008-01 [1]", "Sri Lanka: Northern province 2008-01 [3]");
        assertThat(Importing.issues(read))
                .containsExactly("2 areas-of-another-kind: Most rows of Sri Lanka name no area whose boundary is known:"
                        + " its areas are told apart by the data set's names alone.");
    }

    @Test
    void releases_are_told_by_the_names_of_files() {
        assertThat(Releases.of("ged251-csv.zip")).isEqualTo(Releases.of("GEDEvent_v25_1.csv"));
        assertThat(Releases.of("ged19_1_iraq_1989-2018.csv.gz").name()).isEqualTo("UCDP GED 19.1");
        assertThat(Releases.of("GEDEvent_v26_0_8.csv").released()).hasToString("Optional[2026-09-20]");
        assertThat(Releases.of("GEDEvent_v25_01_25_06.csv").until()).hasValue(YearMonth.of(2025, 6));
        assertThat(Releases.of("ged_candidate_v23_0_10_global.csv").kind()).isEqualTo(Release.Kind.CANDIDATE);
        assertThat(Releases.of("GEDEvent_v26_0_13.csv").kind()).isEqualTo(Release.Kind.UNKNOWN);
        assertThat(Releases.of("ged_cm_1989-01_vintage2021.csv").kind()).isEqualTo(Release.Kind.UNKNOWN);
    }
}
