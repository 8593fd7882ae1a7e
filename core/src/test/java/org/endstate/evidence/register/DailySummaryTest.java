package org.endstate.evidence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.mission.Label;
import org.junit.jupiter.api.Test;

class DailySummaryTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 10);

    private static Event event(String id, Event.Kind kind, int daysBefore, Event.Precision precision) {
        LocalDate on = DAY.minusDays(daysBefore);
        return new Event(
                id,
                kind,
                Label.of("Event " + id),
                new Period(on, on),
                new Event.Place(precision, "anbar"),
                kind.isDenial() ? Optional.of("host") : Optional.empty());
    }

    @Test
    void a_day_stands_beside_the_day_before_and_what_is_known_to_the_country_only_counts_in_no_area() {
        DailySummary summary = DailySummary.of(
                Register.of(List.of(
                        event("e1", Event.Kind.ATTACK, 0, Event.Precision.AREA),
                        event("e2", Event.Kind.ATTACK, 0, Event.Precision.COUNTRY),
                        event("e3", Event.Kind.ATTACK, 1, Event.Precision.AREA),
                        event("e4", Event.Kind.ACCESS_DENIAL, 1, Event.Precision.SITE),
                        event("e5", Event.Kind.STRIKE, 2, Event.Precision.SITE))),
                new Period(DAY, DAY));
        assertThat(summary.counts())
                .isEqualTo(Map.of(
                        Event.Kind.ATTACK, new DailySummary.Change(2, 1),
                        Event.Kind.ACCESS_DENIAL, new DailySummary.Change(0, 1)));
        assertThat(summary.denials()).isEqualTo(Map.of("host", new DailySummary.Change(0, 1)));
        assertThat(summary.areas()).isEqualTo(Map.of("anbar", 1));
        assertThat(summary.countryOnly()).isEqualTo(1);
        assertThat(summary.observed()).extracting(Event::id).containsExactly("e1", "e2");
    }
}
