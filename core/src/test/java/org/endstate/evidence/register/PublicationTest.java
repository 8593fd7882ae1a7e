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
                for (Field field : Field.OF_ACCOUNT) {
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

    private static Event denial(String id, LocalDate day, String by) {
        return new Event(
                id,
                Event.Kind.ACCESS_DENIAL,
                Label.of("Turned back"),
                new Period(day, day),
                new Event.Place(Event.Precision.AREA, "anbar"),
                Optional.of(by));
    }

    /** The host refused three times and the lead once, on four days from {@link #SAID} on. */
    private static Register denials() {
        return Register.of(List.of(
                denial("e1", SAID, "host"),
                denial("e2", SAID.plusDays(1), "host"),
                denial("e3", SAID.plusDays(2), "lead"),
                denial("e4", SAID.plusDays(3), "host"),
                new StatusChange("t", "e1", Status.LOGGED, SAID.plusDays(3), "seen")));
    }

    private static String counts(Treatment treatment, int daysLater, Field field) {
        return Publication.of(denials(), rules(treatment), Audience.PUBLIC, SAID.plusDays(daysLater))
                .counts()
                .find(field)
                .map(told -> told.toString().replace("Count", ""))
                .orElse("held");
    }

    @Test
    void counts_are_treated_by_the_rules_and_are_those_of_the_day() {
        assertThat(counts(new Treatment.Shown(), 3, Field.DENIALS))
                .isEqualTo("{host=[low=3, high=3], lead=[low=1, high=1]}");
        assertThat(counts(new Treatment.Shown(), 1, Field.DENIALS)).isEqualTo("{host=[low=2, high=2]}");
        assertThat(counts(new Treatment.Shown(), 2, Field.STATUSES)).isEqualTo("{REPORTED=[low=3, high=3]}");
        assertThat(counts(new Treatment.Shown(), 3, Field.STATUSES))
                .isEqualTo("{LOGGED=[low=1, high=1], REPORTED=[low=3, high=3]}");
        assertThat(counts(new Treatment.Withheld(), 3, Field.DENIALS)).isEqualTo("held");
        assertThat(counts(new Treatment.Delayed(2), 3, Field.DENIALS)).isEqualTo("{host=[low=2, high=2]}");
        assertThat(counts(new Treatment.Aggregated(3), 3, Field.DENIALS)).isEqualTo("{host=[low=3, high=3]}");
        assertThat(counts(new Treatment.Widened(2), 3, Field.DENIALS))
                .isEqualTo("{host=[low=2, high=4], lead=[low=0, high=2]}");
    }

    private static List<String> countsReveal(Treatment first, int firstDay, Treatment second, int secondDay) {
        return Differencing.check(
                        denials(),
                        Publication.of(denials(), rules(first), Audience.PUBLIC, SAID.plusDays(firstDay)),
                        Publication.of(denials(), rules(second), Audience.PUBLIC, SAID.plusDays(secondDay)))
                .stream()
                .filter(found -> found.field().filter(Field.DENIALS::equals).isPresent())
                .map(found -> found.way() + " " + found.what())
                .toList();
    }

    @Test
    void two_publications_that_together_reveal_a_count_are_found() {
        Treatment shown = new Treatment.Shown();
        assertThat(countsReveal(new Treatment.Withheld(), 3, shown, 3)).containsExactly("SHOWN_ELSEWHERE counts");
        assertThat(countsReveal(new Treatment.Delayed(2), 3, shown, 3)).containsExactly("SHOWN_ELSEWHERE counts");
        assertThat(countsReveal(new Treatment.Delayed(2), 1, new Treatment.Delayed(2), 3))
                .as("one day later, by the same rule")
                .isEmpty();
        assertThat(countsReveal(new Treatment.Widened(2), 3, new Treatment.Widened(3), 3))
                .containsExactly("RANGE_NARROWED host", "RANGE_NARROWED lead");
        assertThat(countsReveal(new Treatment.Aggregated(3), 3, shown, 3)).containsExactly("COUNT_DIFFERENCE lead");
        assertThat(countsReveal(shown, 1, shown, 3)).isEmpty();
        assertThat(countsReveal(new Treatment.Aggregated(2), 1, new Treatment.Aggregated(2), 3))
                .as("one more than before is a group of one")
                .containsExactly("COUNT_DIFFERENCE host");
    }

    @Test
    void what_was_published_is_read_back_and_held_against_what_follows() {
        Register register = register(Audience.PUBLIC, Audience.PARTIES);
        for (Treatment treatment : List.of(
                new Treatment.Shown(),
                new Treatment.Withheld(),
                new Treatment.Widened(500),
                new Treatment.Delayed(30),
                new Treatment.Aggregated(3))) {
            Publication written = Publication.of(register, rules(treatment), Audience.PUBLIC, SAID);
            assertThat(PublicationJson.read(PublicationJson.write(written))).isEqualTo(written);
        }
        Publication open = Publication.of(register, rules(new Treatment.Shown()), Audience.PUBLIC, SAID);
        Publication closed = Publication.of(register, rules(new Treatment.Withheld()), Audience.PUBLIC, SAID);
        assertThat(Differencing.check(register, PublicationJson.read(PublicationJson.write(open)), closed))
                .isNotEmpty();
    }

    @Test
    void a_question_that_only_later_accounts_answer_is_not_published_yet() {
        assertThat(Publication.of(register(Audience.PUBLIC), Rules.standard(), Audience.PUBLIC, SAID.minusDays(1))
                        .questions())
                .isEmpty();
    }
}
