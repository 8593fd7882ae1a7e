package org.endstate.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.condition.GateOutlook;
import org.endstate.condition.GateOutlook.Status;
import org.endstate.mission.Label;
import org.endstate.mission.Sourcing;
import org.endstate.oversight.Actual.Event;
import org.endstate.oversight.Alarms.Seen;
import org.endstate.oversight.Alarms.Settings;
import org.junit.jupiter.api.Test;

class AlarmsTest {

    private static Seen seen(Status gate, double byAgreed) {
        return new Seen(List.of(new GateOutlook("gate", gate, List.of(), List.of())), Map.of("out", byAgreed));
    }

    private static List<Alarm> raised(int day, Reports reports, Seen before, Seen now) {
        return Alarms.raise(TwoSites.on(day), reports.actuals(), List.of(), Settings.DEFAULT, Optional.of(before), now);
    }

    private static List<Alarm> raised(int day, Reports reports) {
        return raised(day, reports, seen(Status.CLOSED, 0.9), seen(Status.CLOSED, 0.9));
    }

    @Test
    void a_quiet_day_raises_none() {
        assertThat(raised(10, new Reports())).isEmpty();
    }

    @Test
    void a_gate_that_stood_open_and_does_so_no_more_is_one() {
        assertThat(raised(10, new Reports(), seen(Status.OPEN, 0.9), seen(Status.CONTESTED, 0.9)))
                .containsExactly(new Alarm.GateClosedAgain("gate", Status.OPEN, Status.CONTESTED));
        assertThat(raised(10, new Reports(), seen(Status.CLOSED, 0.9), seen(Status.CONTESTED, 0.9)))
                .isEmpty();
        assertThat(raised(10, new Reports(), seen(Status.WAIVED, 0.9), seen(Status.OPEN, 0.9)))
                .isEmpty();
    }

    @Test
    void a_gate_whose_evidence_grew_old_has_not_closed() {
        LocalDate last = Reports.MAY.minusDays(200);
        Seen old = new Seen(
                List.of(new GateOutlook("gate", Status.UNMEASURED, Optional.of(last), List.of(), List.of())),
                Map.of("out", 0.9));
        assertThat(raised(10, new Reports(), seen(Status.OPEN, 0.9), old))
                .containsExactly(new Alarm.EvidenceOld("gate", last));
        assertThat(raised(10, new Reports(), seen(Status.CLOSED, 0.9), old)).isEmpty();
    }

    @Test
    void an_agreed_date_that_fell_below_the_floor_is_one_and_one_that_was_there_before_is_not() {
        assertThat(raised(10, new Reports(), seen(Status.CLOSED, 0.5), seen(Status.CLOSED, 0.49)))
                .containsExactly(new Alarm.Unlikely("out", 0.5, 0.49, 0.5));
        assertThat(raised(10, new Reports(), seen(Status.CLOSED, 0.4), seen(Status.CLOSED, 0.3)))
                .isEmpty();
    }

    @Test
    void an_agreed_date_gone_by_is_one_until_the_milestone_is_reached() {
        assertThat(raised(70, new Reports())).containsExactly(new Alarm.Overdue("out", Reports.MAY.plusDays(60), 10));
        assertThat(raised(60, new Reports())).as("the day itself").isEmpty();
        assertThat(raised(70, new Reports().add("out", Event.TROOPS_LEFT, 69))).isEmpty();
    }

    @Test
    void a_visit_that_nobody_made_is_one() {
        assertThat(raised(20, new Reports().add("outpost", Event.TROOPS_LEFT, 10)))
                .containsExactly(new Alarm.CheckOverdue("outpost", 7, Reports.MAY.plusDays(17)));
    }

    @Test
    void two_days_for_one_event_are_one() {
        Reports reports =
                new Reports().add("outpost", Event.DOCUMENT_SIGNED, 10).add("outpost", Event.DOCUMENT_SIGNED, 12);
        assertThat(raised(13, reports)).containsExactly(new Alarm.Contradiction("outpost", Event.DOCUMENT_SIGNED));
    }

    @Test
    void an_occasion_is_one_when_it_is_near() {
        Occasion election = new Occasion(
                "election", Label.of("Election"), Reports.MAY.plusDays(130), new Sourcing.Assumed("invented"));
        assertThat(occasions(9, election)).isEmpty();
        assertThat(occasions(10, election))
                .containsExactly(new Alarm.OccasionAhead("election", Reports.MAY.plusDays(130), 120));
        assertThat(occasions(131, election)).noneMatch(Alarm.OccasionAhead.class::isInstance);
    }

    private static List<Alarm> occasions(int day, Occasion occasion) {
        return Alarms.raise(
                TwoSites.on(day),
                Actuals.NONE,
                List.of(occasion),
                Settings.DEFAULT,
                Optional.empty(),
                seen(Status.CLOSED, 0.9));
    }
}
