package org.endstate.evidence.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.endstate.evidence.Event;
import org.endstate.evidence.Event.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateSearchTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 27);
    private static final Event FIRST = event("1", DAY, 2, new Point(33.80, 42.44), "IS", 4);

    private static Event event(String id, LocalDate day, int precision, Point point, String side, int deaths) {
        return new Event(
                id,
                new Event.Timing(day, day, 1),
                new Event.Location("Iraq", "Anbar", "", precision, Optional.of(point)),
                new Event.Violence(Event.Type.STATE_BASED, "", side, "Government of Iraq"),
                new Event.Deaths(deaths, deaths, deaths, OptionalInt.empty()));
    }

    private static List<DuplicatePair> found(Event other) {
        return DuplicateSearch.of(List.of(new ListedEvent("ged.csv", FIRST), new ListedEvent("acled.csv", other)));
    }

    @Test
    void one_event_told_by_two_data_sets_is_proposed_with_its_reasons() {
        Event told = new Event(
                "IRQ1",
                new Event.Timing(DAY.plusDays(1), DAY.plusDays(1), 1),
                new Event.Location("Iraq", "Al Anbar", "", 1, Optional.of(new Point(33.90, 42.50))),
                new Event.Violence(
                        Event.Type.NOT_STATED, "", "Military Forces of Iraq (2022-)", "Islamic State (Iraq)"),
                new Event.Deaths(5, 5, 5, OptionalInt.empty()));
        assertThat(found(told)).singleElement().satisfies(proposal -> {
            assertThat(proposal.one().name()).isEqualTo("ged.csv#1");
            assertThat(proposal.reasons())
                    .hasSize(4)
                    .contains(new DuplicatePair.Reason.Days(1), new DuplicatePair.Reason.Deaths(4, 5));
        });
    }

    @Test
    void each_of_the_four_rules_can_forbid_it() {
        Point near = new Point(33.81, 42.45);
        assertThat(found(event("2", DAY.plusDays(1), 1, near, "IS", 4))).hasSize(1);
        assertThat(found(event("2", DAY.plusDays(2), 1, near, "IS", 4)))
                .as("days")
                .isEmpty();
        assertThat(found(event("2", DAY, 1, new Point(34.20, 42.44), "IS", 4)))
                .as("44 km apart, within 30")
                .isEmpty();
        assertThat(found(event("2", DAY, 3, new Point(34.20, 42.44), "IS", 4)))
                .as("44 km apart, within 75")
                .hasSize(1);
        assertThat(found(event("2", DAY, 1, near, "Another group", 4)))
                .as("sides")
                .isEmpty();
        assertThat(found(event("2", DAY, 1, near, "IS", 9))).as("deaths").isEmpty();
    }

    @Test
    void an_event_known_to_the_country_only_is_never_proposed_by_its_place() {
        assertThat(found(event("2", DAY, 6, new Point(33.80, 42.44), "IS", 4))).isEmpty();
    }

    @Test
    void the_order_of_the_events_makes_no_difference() {
        Random random = new Random(4);
        List<ListedEvent> events = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            events.add(new ListedEvent(
                    "f" + i % 3,
                    event(
                            "" + i,
                            DAY.plusDays(random.nextInt(20)),
                            2,
                            new Point(33, 42 + random.nextInt(3)),
                            "IS",
                            2)));
        }
        List<DuplicatePair> before = DuplicateSearch.of(events);
        Collections.shuffle(events, random);
        assertThat(before).hasSizeGreaterThan(20);
        assertThat(DuplicateSearch.of(events)).isEqualTo(before);
    }

    @Test
    void what_was_decided_is_not_proposed_again_and_a_decision_about_no_event_is_named() {
        List<ListedEvent> events = List.of(
                new ListedEvent("ged.csv", FIRST),
                new ListedEvent("acled.csv", event("2", DAY, 1, new Point(33.81, 42.45), "IS", 4)));
        DuplicateDecision same = new DuplicateDecision("acled.csv#2", "ged.csv#1", true, DAY, "One report.");
        DuplicateDecision lost = new DuplicateDecision("ged.csv#1", "ged.csv#99", false, DAY, "Two villages.");
        DuplicateReview review = DuplicateReview.of(events, List.of(same, lost));
        assertThat(review.open()).isEmpty();
        assertThat(review.same()).containsExactly(same);
        assertThat(review.different()).containsExactly(lost);
        assertThat(review.unknown()).containsExactly(lost);
    }

    @ParameterizedTest
    @CsvSource({
        "Government of Iraq, Military Forces of Iraq (2022-), true",
        "IS, Islamic State (Iraq), true",
        "Civilians, Civilians (Iraq), true",
        "Government of Iraq, Government of Syria, false",
        "IS, Al-Qaeda, false",
        "Government, Military Forces, false"
    })
    void names_of_one_side_are_told_apart_from_those_of_two(String one, String other, boolean same) {
        assertThat(SideNames.same(one, other)).isEqualTo(same);
        assertThat(SideNames.same(other, one)).isEqualTo(same);
    }

    /** One degree of latitude on a sphere of 6,371 km is 6,371 π / 180 = 111.195 km. */
    @Test
    void a_degree_of_latitude_is_111_kilometres() {
        assertThat(Places.distance_km(new Point(33, 44), new Point(34, 44))).isCloseTo(111.195, within(0.001));
    }
}
