package org.endstate.evidence.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.endstate.evidence.Grade;
import org.endstate.mission.Label;
import org.endstate.record.canonical.CanonicalJson;
import org.endstate.record.canonical.JsonValue;
import org.endstate.record.canonical.JsonValue.Members;
import org.endstate.record.canonical.JsonValue.Text;
import org.endstate.record.canonical.Reading;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private static Event event(String id, Event.Kind kind, Optional<String> by) {
        return new Event(
                id,
                kind,
                new Label("Something " + id, "شيء"),
                new Period(DAY, DAY.plusDays(1)),
                new Event.Place(Event.Precision.COUNTRY, "X"),
                by);
    }

    private static Account account(String id, String question, Claim claim) {
        return new Account(
                id,
                new Account.About(question, Optional.empty()),
                new Account.Statement(Label.of("Office"), Optional.of("host"), DAY, Label.of("Says " + id), "„x“"),
                claim,
                new Grade(Grade.Reliability.B, Grade.Credibility.DOUBTFUL),
                new Account.Origin(List.of("D1"), id, Audience.PUBLIC));
    }

    /** One entry of every kind, and of every kind of claim. */
    private static List<RegisterEntry> everyKind() {
        return List.of(
                new Document("D1", "Statement", "https://example.org", ""),
                new Question("q", Question.Asks.FIGURE, new Label("How many?", "كم؟")),
                event("e", Event.Kind.ACCESS_DENIAL, Optional.of("lead")),
                account("a1", "q", new Claim.Figure(1.5, 2, "troops")),
                account("a2", "q", new Claim.Dated(new Period(DAY, DAY), true)),
                account("a3", "q", new Claim.Position("p-q", true)),
                account("a4", "q", new Claim.Silence()),
                new Assessment(
                        "s",
                        "e",
                        new Assessment.Body("Team", DAY),
                        "visit",
                        new Assessment.Finding(
                                Assessment.Attribution.ATTRIBUTED_BY_BODY,
                                Optional.of("lead"),
                                Assessment.Confidence.LOW),
                        List.of("one member"),
                        Optional.empty()),
                new Complaint("c", "e", new Complaint.Parties("host", "lead"), DAY, "clause 3", "access"),
                new Response("r", "c", "lead", DAY, Response.Kind.PROMISES_INQUIRY, "will look"),
                new Impact("i", "e", Impact.Kind.SESSION_SUSPENDED, "2024-01-28", "put off"),
                new StatusChange("t", "e", Status.LOGGED, DAY, "seen"),
                new StatusChange("t2", "e", Status.UNDER_INQUIRY, DAY, "asked"),
                new StatusChange("t3", "e", Status.ACCESS_REFUSED, DAY, "turned back", Optional.of("lead")));
    }

    @Test
    void every_kind_of_entry_goes_through_the_bytes_of_the_record_and_comes_back_equal() {
        assertThat(throughBytes(everyKind())).isEqualTo(everyKind());
    }

    @Test
    void every_kind_is_among_them() {
        assertThat(everyKind()).extracting(RegisterEntry::entryKind).contains(RegisterEntry.Kind.values());
    }

    @Test
    void what_is_no_entry_is_refused_and_never_taken_for_one() {
        Members event = EntryWriting.write(event("e", Event.Kind.ATTACK, Optional.empty()));
        assertThatThrownBy(() -> EntryReading.read(event.with("period-from", new Text("yesterday"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EntryReading.read(event.with("is", new Text("rumour"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<RegisterEntry> throughBytes(List<RegisterEntry> entries) {
        return entries.stream()
                .map(entry -> EntryReading.read(read(EntryWriting.write(entry))))
                .toList();
    }

    private static Members read(Members written) {
        return (Members) ((Reading.Complete<JsonValue>) CanonicalJson.read(CanonicalJson.text(written))).value();
    }

    @Test
    void a_random_sequence_of_10_000_actions_never_loses_or_rewrites_an_entry() {
        long seed = 20240127;
        Random random = new Random(seed);
        Fold fold = new Fold();
        List<RegisterEntry> accepted = new ArrayList<>(List.of(new Document("D1", "Statement", "", "")));
        fold.add(accepted.getFirst());
        int refused = 0;
        for (int i = 0; i < 10_000; i++) {
            RegisterEntry entry = anyAction(random, i);
            List<RegisterEntry> before = List.copyOf(accepted);
            if (fold.objection(entry).isEmpty()) {
                fold.add(entry);
                accepted.add(entry);
            } else {
                refused++;
            }
            if (i % 500 == 0) {
                assertThat(fold.register().entries().subList(0, before.size()))
                        .as("seed %d, action %d", seed, i)
                        .isEqualTo(before);
            }
        }
        assertThat(accepted.size() + refused).isEqualTo(10_001);
        assertThat(refused).as("actions that had to be refused").isGreaterThan(500);
        assertThat(accepted.size()).as("actions that were taken in").isGreaterThan(2_000);
        Register replayed = Register.of(throughBytes(accepted));
        assertThat(replayed.entries()).isEqualTo(accepted);
        assertThat(replayed.list(Event.class))
                .allSatisfy(event -> assertThat(replayed.findStatus(event.id()))
                        .isEqualTo(fold.register().findStatus(event.id())));
    }

    private static RegisterEntry anyAction(Random random, int i) {
        String subject = "x" + random.nextInt(i + 1);
        Status status = Status.values()[random.nextInt(Status.values().length)];
        return switch (random.nextInt(6)) {
            case 0 -> event("x" + random.nextInt(400), Event.Kind.ATTACK, Optional.empty());
            case 1 -> new Question("q" + random.nextInt(i + 1), Question.Asks.REASON, Label.of("Why?"));
            case 2 -> account("a" + i, "q" + random.nextInt(i + 1), new Claim.Silence());
            case 3 -> new Impact("i" + i, subject, Impact.Kind.CONDITION, "c", "w");
            default ->
                new StatusChange(
                        "t" + i,
                        "x" + random.nextInt(400),
                        status,
                        DAY,
                        "reason " + i,
                        status == Status.ACCESS_REFUSED ? Optional.of("host") : Optional.empty());
        };
    }

    @Test
    void denials_are_counted_for_the_party_that_refused_and_have_the_rank_of_incidents() {
        Register register = Register.of(List.of(
                event("e1", Event.Kind.ACCESS_DENIAL, Optional.of("host")),
                event("e2", Event.Kind.MOVEMENT_RESTRICTION, Optional.of("host")),
                event("e3", Event.Kind.ACCESS_DENIAL, Optional.empty()),
                event("e4", Event.Kind.ATTACK, Optional.empty())));
        Period period = new Period(DAY, DAY);
        assertThat(register.denials(period)).hasToString("{=1, host=2}");
        assertThat(register.counts(period)).hasToString("{ATTACK=1, ACCESS_DENIAL=2, MOVEMENT_RESTRICTION=1}");
    }

    @Test
    void nobody_is_named_as_the_actor_of_an_attack_outside_accounts_and_assessments() {
        assertThatThrownBy(() -> event("e", Event.Kind.ATTACK, Optional.of("host")))
                .hasMessageContaining("Maybe put down an account");
    }
}
