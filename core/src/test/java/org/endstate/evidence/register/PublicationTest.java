package org.endstate.evidence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.endstate.evidence.Grade;
import org.endstate.evidence.register.Differencing.Way;
import org.endstate.evidence.register.Rules.Field;
import org.endstate.mission.Label;
import org.junit.jupiter.api.Test;

class PublicationTest {

    private static final LocalDate SAID = LocalDate.of(2024, 3, 14);

    private static Account account(String id, Audience release) {
        return new Account(
                id,
                new Account.About("q", Optional.empty()),
                new Account.Statement(Label.of("Office"), Optional.empty(), SAID, Label.of("About 2,480"), "words"),
                new Claim.Figure(2_480, 2_480, "troops"),
                new Grade(Grade.Reliability.B, Grade.Credibility.PROBABLY_TRUE),
                new Account.Origin(List.of("D1"), id, release));
    }

    private static Register register(Audience... releases) {
        List<RegisterEntry> entries = new ArrayList<>();
        entries.add(new Document("D1", "Statement", "", ""));
        entries.add(new Question("q", Question.Asks.FIGURE, Label.of("How many?")));
        for (int i = 0; i < releases.length; i++) {
            entries.add(account("a" + i, releases[i]));
        }
        return Register.of(entries);
    }

    private static Rules rules(Treatment treatment) {
        Map<Field, Treatment> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            fields.put(field, treatment);
        }
        return new Rules(Map.of(Audience.PUBLIC, fields));
    }

    /** Rows: what an account is released to; columns: who reads; x: it is shown. */
    @Test
    void what_is_released_to_an_audience_is_seen_by_it_and_by_those_nearer() {
        Map<Audience, String> seen = new TreeMap<>();
        for (Audience release : Audience.values()) {
            StringBuilder row = new StringBuilder();
            for (Audience reader : Audience.values()) {
                Publication shown = Publication.of(register(release), Rules.standard(), reader, SAID);
                row.append(shown.withheld() == 0 ? "x" : ".");
            }
            seen.put(release, row.toString());
        }
        assertThat(seen).isEqualTo(Map.of(Audience.COMMISSION, "x..", Audience.PARTIES, "xx.", Audience.PUBLIC, "xxx"));
    }

    /** Every treatment of every field, on the day it was said and thirty days on. */
    @Test
    void every_cell_of_fields_and_treatments_is_as_the_table_says() {
        Map<String, String> found = new TreeMap<>();
        Map<String, Treatment> treatments = Map.of(
                "shown", new Treatment.Shown(),
                "withheld", new Treatment.Withheld(),
                "widened", new Treatment.Widened(500),
                "delayed", new Treatment.Delayed(30),
                "aggregated", new Treatment.Aggregated(3));
        treatments.forEach((name, treatment) -> {
            for (LocalDate day : List.of(SAID, SAID.plusDays(30))) {
                Publication publication =
                        Publication.of(register(Audience.PUBLIC), rules(treatment), Audience.PUBLIC, day);
                StringBuilder row = new StringBuilder();
                for (Field field : Field.values()) {
                    boolean shown = publication.questions().getFirst().accounts().stream()
                            .anyMatch(account -> account.find(field).isPresent());
                    row.append(shown ? "x" : ".");
                }
                found.put(name + (day.equals(SAID) ? " at once" : " later"), row.toString());
            }
        });
        // SPEAKER SAYS ORIGINAL CLAIM DATE GRADE SOURCES
        assertThat(found)
                .isEqualTo(new TreeMap<>(Map.of(
                        "shown at once", "xxxxxxx",
                        "shown later", "xxxxxxx",
                        "withheld at once", ".......",
                        "withheld later", ".......",
                        "widened at once", "...xx..",
                        "widened later", "...xx..",
                        "delayed at once", ".......",
                        "delayed later", "xxxxxxx",
                        "aggregated at once", ".......",
                        "aggregated later", ".......")));
    }

    @Test
    void a_widened_figure_lies_between_multiples_of_the_step_and_a_day_in_its_month() {
        PublishedAccount shown =
                published(new Treatment.Widened(500), SAID).accounts().getFirst();
        assertThat(shown.find(Field.CLAIM)).contains(new Claim.Figure(2_000, 2_500, "troops"));
        assertThat(shown.find(Field.DATE)).contains(new Period(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31)));
        assertThat(shown.withheld()).isEqualTo(5);
    }

    private static Publication.Answered published(Treatment treatment, LocalDate day) {
        return Publication.of(register(Audience.PUBLIC), rules(treatment), Audience.PUBLIC, day)
                .questions()
                .getFirst();
    }

    @Test
    void what_is_held_back_is_counted_and_a_small_group_is_not_even_counted() {
        Register register = register(Audience.PUBLIC, Audience.PARTIES, Audience.COMMISSION);
        assertThat(Publication.of(register, Rules.standard(), Audience.PUBLIC, SAID)
                        .withheld())
                .isEqualTo(2);
        assertThat(published(new Treatment.Aggregated(3), SAID).total()).isEmpty();
        assertThat(Publication.of(register, rules(new Treatment.Aggregated(3)), Audience.PUBLIC, SAID)
                        .questions()
                        .getFirst()
                        .total())
                .contains(3);
    }

    @Test
    void a_field_without_a_rule_is_never_shown() {
        Publication none = Publication.of(register(Audience.PUBLIC), new Rules(Map.of()), Audience.PUBLIC, SAID);
        assertThat(none.questions().getFirst().accounts()).isEmpty();
        assertThat(none.withheld()).isEqualTo(1);
    }

    @Test
    void two_publications_that_together_reveal_something_are_found() {
        Register one = register(Audience.PUBLIC);
        assertThat(ways(one, new Treatment.Withheld(), new Treatment.Shown(), 0))
                .containsOnly(Way.SHOWN_ELSEWHERE);
        assertThat(ways(one, new Treatment.Widened(1_000), new Treatment.Widened(500), 0))
                .containsOnly(Way.RANGE_NARROWED);
        assertThat(ways(one, new Treatment.Delayed(30), new Treatment.Shown(), 10))
                .containsOnly(Way.SHOWN_ELSEWHERE);
        assertThat(ways(one, new Treatment.Shown(), new Treatment.Shown(), 10)).isEmpty();
        assertThat(ways(one, new Treatment.Delayed(30), new Treatment.Delayed(30), 30))
                .as("a delay that ended in its time")
                .isEmpty();
    }

    private static List<Way> ways(Register register, Treatment first, Treatment second, int daysLater) {
        return Differencing.check(
                        register,
                        Publication.of(register, rules(first), Audience.PUBLIC, SAID),
                        Publication.of(register, rules(second), Audience.PUBLIC, SAID.plusDays(daysLater)))
                .stream()
                .map(Differencing.Revealed::way)
                .toList();
    }

    @Test
    void a_count_that_grows_by_less_than_the_least_group_is_found() {
        Rules rules = rules(new Treatment.Aggregated(3));
        Publication three = Publication.of(
                register(Audience.PUBLIC, Audience.PUBLIC, Audience.PUBLIC), rules, Audience.PUBLIC, SAID);
        Register four = register(Audience.PUBLIC, Audience.PUBLIC, Audience.PUBLIC, Audience.PUBLIC);
        assertThat(Differencing.check(four, three, Publication.of(four, rules, Audience.PUBLIC, SAID)))
                .extracting("way")
                .containsExactly(Way.COUNT_DIFFERENCE);
    }
}
