package org.endstate.report.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.evidence.register.Assessment;
import org.endstate.evidence.register.DailySummary;
import org.endstate.evidence.register.Event;
import org.endstate.evidence.register.Period;
import org.endstate.evidence.register.Register;
import org.endstate.mission.Label;
import org.junit.jupiter.api.Test;

class SummaryPageTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 14);
    private static final DailySummary SUMMARY = DailySummary.of(
            Register.of(List.of(
                    new Event(
                            "e",
                            Event.Kind.ACCESS_DENIAL,
                            new Label("A patrol is turned back", "منع دورية"),
                            new Period(DAY, DAY),
                            new Event.Place(Event.Precision.COUNTRY, "X"),
                            Optional.of("host")),
                    new Assessment(
                            "s",
                            "e",
                            new Assessment.Body("Joint team", DAY),
                            "visit",
                            new Assessment.Finding(
                                    Assessment.Attribution.ATTRIBUTED_BY_BODY,
                                    Optional.of("host"),
                                    Assessment.Confidence.MODERATE),
                            List.of(),
                            Optional.empty()))),
            new Period(DAY, DAY));

    @Test
    void what_was_observed_stands_apart_from_what_it_is_assessed_to_be_beside_the_day_before() {
        assertThat(SummaryPage.of(SUMMARY, new RegisterWords("en")).lines())
                .containsExactly(
                        "14 Mar 2024, beside 13 Mar 2024",
                        "Observed",
                        "  Denials of access: 1 (before: 0)",
                        "  14 Mar 2024: A patrol is turned back (X)",
                        "  Known to the country only, and counted in no area: 1 of 1",
                        "Denials of access and movement",
                        "  host: 1 (before: 0)",
                        "Assessed",
                        "  Joint team on e: attributed by the body (host); confidence: moderate");
    }

    @Test
    void the_arabic_page_has_its_own_words_and_digits() {
        String html = SummaryPage.of(SUMMARY, new RegisterWords("ar")).render();
        assertThat(html).contains("dir=\"rtl\"", "منع دورية", "حالات منع الوصول", "<td>١</td><td>٠</td>");
    }

    @Test
    void an_empty_period_says_so() {
        DailySummary empty = DailySummary.of(Register.of(List.of()), new Period(DAY, DAY));
        assertThat(SummaryPage.of(empty, new RegisterWords("en")).lines())
                .contains("  Nothing was put down.", "  None put down.", "  No assessment was put down.");
    }
}
