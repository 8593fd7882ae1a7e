package org.endstate.formats.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class MilestoneCalendarTest {

    private final byte[] bytes = MilestoneCalendar.write(SamplePlan.result());

    private List<VEvent> events() throws Exception {
        return new CalendarBuilder()
                .build(new ByteArrayInputStream(bytes)).getComponents("VEVENT").stream()
                        .map(VEvent.class::cast)
                        .toList();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElseThrow();
    }

    @Test
    void another_program_reads_all_events_with_their_days() throws Exception {
        assertThat(events())
                .extracting(event -> value(event, "SUMMARY") + " " + value(event, "DTSTART"))
                .containsExactly(
                        "Agreed: Spoke vacated, for good 20240630",
                        "Spoke vacated, for good (date-certain, planned) 20240421",
                        "Spoke vacated, for good (date-certain, P80) 20241201",
                        "Spoke vacated, for good (hybrid, planned) 20240421",
                        "Spoke vacated, for good (hybrid, P80) 20241201",
                        "Spoke vacated, for good (host-autumn, planned) 20240421",
                        "Spoke vacated, for good (host-autumn, P80) 20241201",
                        "Mission ends (date-certain, planned) 20240506",
                        "Mission ends (date-certain, P80) 20241201",
                        "Mission ends (hybrid, planned) 20240506",
                        "Mission ends (hybrid, P80) 20241201",
                        "Mission ends (host-autumn, planned) 20240506",
                        "Mission ends (host-autumn, P80) 20241201",
                        "Review of the gates 20240128",
                        "Review of the gates 20240228");
    }

    @Test
    void events_last_all_day_and_are_stamped_with_the_planning_date() throws Exception {
        assertThat(events()).allSatisfy(event -> {
            assertThat(event.getDateTimeStart().getDate()).isInstanceOf(LocalDate.class);
            assertThat(value(event, "DTSTAMP")).isEqualTo("20240128T000000Z");
        });
        assertThat(events()).extracting(event -> value(event, "UID")).doesNotHaveDuplicates();
    }

    @Test
    void every_event_says_what_nobody_stands_for() throws Exception {
        assertThat(events())
                .allSatisfy(event -> assertThat(value(event, "DESCRIPTION"))
                        .endsWith("\n"
                                + SamplePlan.result()
                                        .dossier()
                                        .origin()
                                        .disclaimer()
                                        .orElseThrow()
                                        .en()));
    }

    @Test
    void Arabic_survives_folding() throws Exception {
        assertThat(value(events().getFirst(), "DESCRIPTION"))
                .isEqualTo("Spoke vacated, for good\n"
                        + "إخلاء القاعدة الفرعية وتسليمها إلى الجهة المستلمة وفق الاتفاق المشترك\n"
                        + "Illustrative inputs.");
    }

    @Test
    void no_line_is_longer_than_75_octets_and_every_line_ends_with_both_characters() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text).contains("\r\n ");
    }

    @Test
    void text_with_a_meaning_to_the_format_is_escaped() {
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .contains("X-WR-CALNAME:Sample\\; a mission\\, \"made up\"\r\n")
                .contains("Safe to leave: P(open) = 0.12\\nLawful to leave");
    }
}
