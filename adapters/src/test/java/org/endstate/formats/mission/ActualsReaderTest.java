package org.endstate.formats.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.endstate.formats.csv.CsvTable;
import org.endstate.formats.schema.Ids;
import org.endstate.formats.text.Place;
import org.endstate.oversight.Actual;
import org.endstate.oversight.Actuals;
import org.endstate.oversight.ExitEvent;
import org.endstate.oversight.SiteState;
import org.junit.jupiter.api.Test;

/** What is wrong with rows is in the folder {@code broken-missions/actuals-broken}. */
class ActualsReaderTest {

    @Test
    void every_row_is_kept_and_a_correction_stands_below_what_it_corrects() {
        Actuals actuals = read("""
                id,event,unit,date,precision,source,corrects
                a,troops-left,camp,2025-11-26,,X1,
                b,troops-left,camp,2026-01-17,approximate,X2,
                c,troops-left,camp,2025-11-27,,X1,a
                d,document-signed,phase,2026-01-17,,X2,
                """);
        assertThat(actuals.all()).extracting(Actual::id).containsExactly("a", "b", "c", "d");
        assertThat(actuals.standing()).extracting(Actual::id).containsExactly("b", "c", "d");
        assertThat(actuals.all().getLast().unit()).isEqualTo(new Actual.Unit.OfMilestone("phase"));
        assertThat(actuals.all().get(1).happened())
                .isEqualTo(new Actual.Happened.On(LocalDate.parse("2026-01-17"), Actual.Precision.APPROXIMATE));
    }

    @Test
    void what_never_happened_has_no_date_but_a_day_it_was_known() {
        Actual actual = read("""
                id,event,unit,date,precision,source,known-from
                a,document-signed,camp,,never,X1,2025-11-26
                """).all().getFirst();
        assertThat(actual.happened()).isEqualTo(new Actual.Happened.Never());
        assertThat(actual.account().knownFrom()).isEqualTo("2025-11-26");
    }

    @Test
    void the_state_a_site_was_found_in_is_an_event_of_its_own() {
        Actual actual = read("""
                id,event,unit,date,source,state
                a,state-found,camp,2025-11-26,X1,looted
                """).all().getFirst();
        assertThat(actual.event()).isEqualTo(ExitEvent.STATE_FOUND);
        assertThat(actual.state()).contains(SiteState.LOOTED);
    }

    private static Actuals read(String table) {
        Ids ids = new Ids();
        ids.define(Kinds.SITE, "camp", Place.START);
        ids.define(Kinds.MILESTONE, "phase", Place.START);
        ActualsReader reader = new ActualsReader(Optional.of(ids));
        Actuals actuals = reader.read(CsvTable.read(table));
        assertThat(reader.flaws()).isEmpty();
        return actuals;
    }
}
