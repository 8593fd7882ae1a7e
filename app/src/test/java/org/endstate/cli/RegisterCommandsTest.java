package org.endstate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.evidence.Grade;
import org.endstate.evidence.register.Account;
import org.endstate.evidence.register.Audience;
import org.endstate.evidence.register.Claim;
import org.endstate.evidence.register.Document;
import org.endstate.evidence.register.Event;
import org.endstate.evidence.register.Period;
import org.endstate.evidence.register.Question;
import org.endstate.evidence.register.Register;
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
    void summary_counts_denials_as_incidents_beside_the_day_before() {
        assertThat(bench.run("register", "summary", "small", "--from=2024-03-14"))
                .isEqualTo(Exit.DONE);
        assertThat(bench.out()).isEqualTo("""
                2024-03-14, beside 2024-03-13
                Observed
                  denials of access: 1 (before: 0)
                  2024-03-14  A patrol is turned back (X)
                  known to the country only, and counted in no area: 1 of 1
                Denials of access and movement, by the party that refused
                  host: 1 (before: 0)
                Assessed
                """);
    }
}
