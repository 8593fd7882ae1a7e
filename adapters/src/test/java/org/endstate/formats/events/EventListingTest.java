package org.endstate.formats.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.endstate.evidence.Level;
import org.endstate.evidence.duplicates.DuplicateReview;
import org.endstate.evidence.duplicates.ListedEvent;
import org.endstate.formats.events.EventListing.Listed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventListingTest {

    private static final String GED = """
            id,date_start,date_end,country,adm_1,adm_2,where_prec,latitude,longitude,type_of_violence,side_a,side_b,low,best,high
            1,2024-01-27,2024-01-27,Iraq,Anbar,,2,33.80,42.44,1,Government of Iraq,IS,4,4,6
            2,2024-01-27,2024-01-27,Iraq,,,6,33.00,43.00,1,Government of Iraq,IS,4,4,6
            3,yesterday,2024-01-27,Iraq,Anbar,,1,33.80,42.44,1,Government of Iraq,IS,1,1,1
            """;
    private static final String ACLED = """
            event_id_cnty,event_date,time_precision,event_type,actor1,actor2,country,admin1,admin2,latitude,longitude,geo_precision,fatalities
            IRQ1,28 January 2024,1,Battles,Military Forces of Iraq (2022-),Islamic State (Iraq),Iraq,Al Anbar,Ana,33.9,42.5,1,5
            """;
    private static final String OWN = """
            when,where,who,whom,killed,no
            2024-01-28,Anbar,Iraq,IS,4,x1
            """;

    @TempDir
    private Path folder;

    private Importing importing = new Importing(Path.of(""));

    @BeforeEach
    void begin() {
        importing = new Importing(folder);
    }

    private List<ListedEvent> listed(List<Path> files) {
        return ((Listed.Complete) EventListing.read(files, ColumnMap.NONE)).events();
    }

    @Test
    void data_sets_of_two_forms_are_listed_and_what_both_tell_is_proposed() {
        List<ListedEvent> events = listed(List.of(importing.file("ged.csv", GED), importing.file("acled.csv", ACLED)));
        assertThat(events).extracting(ListedEvent::name).containsExactly("ged.csv#1", "ged.csv#2", "acled.csv#IRQ1");
        assertThat(DuplicateReview.of(events, List.of()).open())
                .singleElement()
                .satisfies(pair -> assertThat(pair.other().name()).isEqualTo("acled.csv#IRQ1"));
    }

    @Test
    void a_table_of_another_form_is_listed_by_its_column_map() {
        ColumnMap columns = ((ColumnMap.Parsed.Readable) ColumnMap.parse(
                        List.of("start=when", "area=where", "side-a=who", "side-b=whom", "best=killed", "id=no")))
                .map();
        Listed.Complete read = (Listed.Complete) EventListing.read(List.of(importing.file("own.csv", OWN)), columns);
        assertThat(read.events()).extracting(ListedEvent::name).containsExactly("own.csv#x1");
    }

    @Test
    void a_row_that_tells_no_event_is_counted_and_a_table_of_months_refused() {
        assertThat(((Listed.Complete) EventListing.read(List.of(importing.file("ged.csv", GED)), ColumnMap.NONE))
                        .skipped())
                .isEqualTo(1);
        assertThat(EventListing.read(
                        List.of(importing.file("months.csv", "month_id,country_id,ged_sb\n457,57,3\n")),
                        ColumnMap.NONE))
                .isInstanceOfSatisfying(
                        Listed.Refused.class,
                        refused -> assertThat(refused.problems().toString())
                                .contains("the table has months, and no events"));
    }

    /** What is known to the country only is deaths, but of no area; its share is kept. */
    @Test
    void an_event_known_to_the_country_only_never_counts_in_an_area_and_its_share_is_known() {
        Imported.Complete read = importing.complete("ged.csv", GED, Selection.of(Level.AREA));
        assertThat(read.tally().deaths()).isEqualTo(8);
        assertThat(read.tally().unlocatedDeaths()).isEqualTo(4);
        assertThat(Importing.table(read.tally())).singleElement().asString().contains("[4]");
    }
}
