package org.endstate.commission.proceedings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.endstate.evidence.register.Complaint;
import org.endstate.evidence.register.Impact;
import org.endstate.evidence.register.RegisterEntry;
import org.endstate.evidence.register.Response;
import org.endstate.evidence.register.Status;
import org.endstate.evidence.register.StatusChange;
import org.endstate.record.Draft;
import org.endstate.record.Entry;
import org.endstate.record.SampleRecord;
import org.endstate.record.SigningKey;
import org.endstate.record.canonical.Reading;
import org.junit.jupiter.api.Test;

class RandomRegisterTest {

    private static final int ACTS = 10_000;
    private static final long SEED = 20240201;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final SampleCommission commission = SampleCommission.inSession();
    private final List<SigningKey> actors = List.of(
            commission.host,
            commission.lead,
            commission.hostExpert,
            commission.leadExpert,
            commission.secretariat,
            commission.observer);
    private final List<RegisterEntry> taken = new ArrayList<>();

    /** Every third illegal act is forced into the record, as a foreign program could. */
    @Test
    void ten_thousand_random_acts_never_lose_or_rewrite_an_entry_and_an_illegal_one_changes_nothing() {
        int forced = 0;
        int refused = 0;
        for (int i = 0; i < ACTS; i++) {
            RegisterEntry entry = any(i);
            Draft draft = commission.draft(actors.get(random.nextInt(actors.size())), new Act.Register(entry));
            int lines = commission.record.lines.size();
            boolean illegal = commission.now.against(draft).isPresent();
            assertThat(commission.record.lines).as("asking writes nothing").hasSize(lines);
            if (!illegal) {
                commission.put(draft);
                taken.add(entry);
            } else if (refused++ % 3 == 0) {
                commission.put(draft);
                forced++;
            }
            if (i % 250 == 0) {
                assertThat(commission.now.register().entries())
                        .as("seed %d, act %d", SEED, i)
                        .isEqualTo(taken);
            }
        }
        assertThat(refused).as("acts that had to be refused").isGreaterThan(1_000);
        assertThat(taken).as("acts that were taken").hasSizeGreaterThan(1_000);
        assertThat(commission.now.breaches()).hasSize(forced);
        replayed();
    }

    private RegisterEntry any(int i) {
        String event = "e-" + random.nextInt(300);
        String party = random.nextBoolean() ? "host" : "lead";
        return switch (random.nextInt(9)) {
            case 0 -> SampleRegister.event(event);
            case 1 -> SampleRegister.document(random.nextInt(20) == 0 ? "d" : "d-" + i);
            case 2 -> SampleRegister.question(random.nextInt(20) == 0 ? "q" : "q-" + i);
            case 3 -> SampleRegister.account("a-" + random.nextInt(ACTS));
            case 4 ->
                new Complaint(
                        "c-" + random.nextInt(300),
                        event,
                        new Complaint.Parties(party, party.equals("host") ? "lead" : "host"),
                        SampleRegister.DAY,
                        "clause",
                        "relief");
            case 5 ->
                new Response(
                        "r-" + i, "c-" + random.nextInt(300), party, SampleRegister.DAY, Response.Kind.DENIES, "No");
            case 6 -> new Impact("i-" + random.nextInt(ACTS), event, Impact.Kind.CONDITION, "condition", "words");
            default -> status(i, event);
        };
    }

    private StatusChange status(int i, String event) {
        Status to = Status.values()[random.nextInt(Status.values().length)];
        Optional<String> by = to == Status.ACCESS_REFUSED ? Optional.of("lead") : Optional.empty();
        return new StatusChange("t-" + i, event, to, SampleRegister.DAY, "reason " + i, by);
    }

    private void replayed() {
        assertThat(SampleRecord.verify(commission.record.bytes()).sound()).isTrue();
        Proceedings again = new Proceedings(SampleRecord.ORIGIN);
        for (String line : commission.record.lines.subList(1, commission.record.lines.size())) {
            if (Entry.read(line.getBytes(UTF_8)) instanceof Reading.Complete<Entry>(Entry entry)) {
                again.accept(entry);
            }
        }
        assertThat(again.register().entries()).isEqualTo(taken);
        assertThat(again.breaches()).isEqualTo(commission.now.breaches());
    }
}
