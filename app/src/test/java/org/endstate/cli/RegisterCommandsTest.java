package org.endstate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.evidence.Grade;
import org.endstate.evidence.duplicates.DuplicateDecision;
import org.endstate.evidence.duplicates.ListedEvent;
import org.endstate.evidence.register.Account;
import org.endstate.evidence.register.Audience;
import org.endstate.evidence.register.Claim;
import org.endstate.evidence.register.Document;
import org.endstate.evidence.register.Event;
import org.endstate.evidence.register.Period;
import org.endstate.evidence.register.Publication;
import org.endstate.evidence.register.Question;
import org.endstate.evidence.register.Register;
import org.endstate.evidence.register.Rules;
import org.endstate.mission.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterCommandsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 14);

    @TempDir
    private Path here;

    private Bench bench;

    @BeforeEach
    void set_up() throws IOException {
        bench = new Bench(here);
        bench.register.register = Register.of(List.of(
                new Document("D1", "Statement", "", ""),
                new Question("q", Question.Asks.FIGURE, Label.of("How many?")),
                new Event(
                        "e",
                        Event.Kind.ACCESS_DENIAL,
                        Label.of("A patrol is turned back"),
                        new Period(DAY, DAY),
                        new Event.Place(Event.Precision.COUNTRY, "X"),
                        Optional.of("host")),
                account("a1", 2_500, Audience.PUBLIC),
                account("a2", 2_000, Audience.PARTIES)));
    }

    private static Account account(String id, double number, Audience release) {
        return new Account(
                id,
                new Account.About("q", Optional.empty()),
                new Account.Statement(
                        Label.of("Office " + id), Optional.empty(), DAY, Label.of("Figure of " + id), "words"),
                new Claim.Figure(number, number, "troops"),
                new Grade(Grade.Reliability.B, Grade.Credibility.PROBABLY_TRUE),
                new Account.Origin(List.of("D1"), id, release));
    }

    @Test
    void show_lays_accounts_side_by_side_and_points_at_differences() {
        assertThat(bench.run("register", "show", "small")).isEqualTo(Exit.DONE);
        assertThat(bench.out()).isEqualTo("""
                How many?
                  2024-03-14  B2  Office a1: Figure of a1 [D1]
                  2024-03-14  B2  Office a2: Figure of a2 [D1]
                  ≠ a1 differs from a2

                """);
    }

    @Test
    void show_searches_and_says_when_nothing_is_found() {
        bench.run("register", "show", "small", "--search=FIGURE a2");
        assertThat(bench.out())
                .contains("Office a2")
                .doesNotContain("Office a1")
                .doesNotContain("≠");
        bench.run("register", "show", "small", "--search=elsewhere");
        assertThat(bench.out()).contains("Nothing in the register holds all these words.");
    }

    @Test
    void publish_counts_what_it_withholds() {
        assertThat(bench.run("register", "publish", "small", "--out=open", "--day=2024-03-20"))
                .isEqualTo(Exit.DONE);
        assertThat(here.resolve("open/register.json")).hasContent("PUBLIC");
        assertThat(bench.out()).startsWith("1 account withheld");
    }

    @Test
    void publish_refuses_what_another_publication_would_reveal_and_names_it() {
        assertThat(bench.run("register", "publish", "small", "--out=open", "--day=2024-03-20", "--also-read=parties"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).contains("a2: claim, withheld in one and shown in the other");
        assertThat(Files.exists(here.resolve("open"))).isFalse();
    }

    @Test
    void publish_refuses_what_reveals_something_together_with_what_was_published_before() {
        bench.register.published =
                Publication.of(bench.register.register, Rules.standard(), Audience.PUBLIC, DAY.plusDays(1));
        bench.register.rules = new Rules(Map.of());
        assertThat(bench.run(
                        "register",
                        "publish",
                        "small",
                        "--out=open",
                        "--day=2024-03-20",
                        "--rules=rules.yaml",
                        "--previous=before"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err())
                .contains("published before (before)", "a1: claim, withheld in one", "counts: denials, withheld");
        assertThat(bench.run("register", "publish", "small", "--out=open", "--day=2024-03-20", "--previous=2024-03-15"))
                .isEqualTo(Exit.DONE);
        assertThat(bench.err()).contains("the standard rules are used, an assumption");
    }

    private static ListedEvent listed(String file, String id) {
        return new ListedEvent(
                file,
                new org.endstate.evidence.Event(
                        id,
                        new org.endstate.evidence.Event.Timing(DAY, DAY, 1),
                        new org.endstate.evidence.Event.Location("Iraq", "Anbar", "", 4, Optional.empty()),
                        new org.endstate.evidence.Event.Violence(
                                org.endstate.evidence.Event.Type.STATE_BASED, "", "Iraq", "IS"),
                        new org.endstate.evidence.Event.Deaths(3, 3, 3, OptionalInt.empty())));
    }

    @Test
    void duplicates_lists_pairs_with_their_reasons_until_they_are_decided() throws IOException {
        bench.register.events = List.of(listed("ged.csv", "1"), listed("acled.csv", "2"));
        Files.writeString(here.resolve("ged.csv"), "");
        assertThat(bench.run("register", "duplicates", "small", "--events=ged.csv"))
                .isEqualTo(Exit.DONE);
        assertThat(bench.out()).isEqualTo("""
                1 pair of events is probably one and not decided; nothing is merged.

                acled.csv#2  2024-03-14  Anbar  Iraq – IS  deaths: 3
                ged.csv#1  2024-03-14  Anbar  Iraq – IS  deaths: 3
                  the same day; both in Anbar; the same sides; deaths 3 and 3
                Decided in inputs/duplicates.yaml: 0 the same, 0 different.
                """);
        bench.register.decisions = List.of(new DuplicateDecision("ged.csv#1", "acled.csv#2", true, DAY, "One."));
        bench.run("register", "duplicates", "small", "--events=ged.csv");
        assertThat(bench.out()).contains("0 pairs", "1 the same, 0 different");
        assertThat(bench.run("register", "duplicates", "small", "--events=none.csv"))
                .isEqualTo(Exit.BAD_INPUT);
    }

    @Test
    void summary_is_printed_in_a_language_and_written_as_pages() {
        assertThat(bench.run("register", "summary", "small", "--from=2024-03-14", "--language=ar", "--out=day"))
                .isEqualTo(Exit.DONE);
        assertThat(bench.out()).startsWith("ar 2024-03-14 {host=Change[now=1, before=0]}");
        assertThat(here.resolve("day/summary.en.html")).hasContent("2024-03-14");
    }
}
