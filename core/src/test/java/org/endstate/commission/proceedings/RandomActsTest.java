package org.endstate.commission.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.endstate.agreement.Clause;
import org.endstate.agreement.Clause.State;
import org.endstate.record.Draft;
import org.endstate.record.Entry;
import org.endstate.record.SampleRecord;
import org.endstate.record.SigningKey;
import org.endstate.record.canonical.Reading;
import org.junit.jupiter.api.Test;

class RandomActsTest {

    private static final int ACTS = 10_000;
    private static final long SEED = 7;

    /** Where an item may come from each state by one act; written from the rules of the commission. */
    private static final Map<State, Set<State>> NEXT = Map.of(
            State.TABLED,
                    EnumSet.of(
                            State.BRACKETED,
                            State.AGREED_AD_REFERENDUM,
                            State.AGREED,
                            State.RESERVED,
                            State.OBJECTED,
                            State.LAPSED,
                            State.SUPERSEDED),
            State.BRACKETED, EnumSet.of(State.OBJECTED, State.LAPSED, State.SUPERSEDED),
            State.AGREED_AD_REFERENDUM,
                    EnumSet.of(State.TABLED, State.AGREED, State.RESERVED, State.OBJECTED, State.SUPERSEDED),
            State.AGREED, EnumSet.of(State.SUPERSEDED),
            State.RESERVED, EnumSet.of(State.AGREED, State.SUPERSEDED),
            State.OBJECTED, EnumSet.of(State.TABLED, State.BRACKETED, State.LAPSED, State.SUPERSEDED),
            State.LAPSED, EnumSet.noneOf(State.class),
            State.SUPERSEDED, EnumSet.noneOf(State.class));

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final SampleCommission commission = SampleCommission.inSession();
    private final List<SigningKey> actors = List.copyOf(List.of(
            commission.host, commission.lead, commission.hostExpert, commission.secretariat, commission.observer));

    @Test
    void ten_thousand_random_acts_lose_no_entry_and_reach_no_forbidden_state() {
        Set<State> reached = EnumSet.noneOf(State.class);
        int taken = 0;
        for (int i = 0; i < ACTS; i++) {
            String id = "item-" + (i / 40 + random.nextInt(3));
            List<Item> before = commission.now.items();
            Draft draft = commission.draft(pick(actors), act(id));
            boolean refused = commission.now.against(draft).isPresent();
            commission.put(draft);
            List<Item> after = commission.now.items();
            assertThat(!refused || before.equals(after))
                    .as("seed " + SEED + ", act " + i)
                    .isTrue();
            taken += refused ? 0 : 1;
            reached.addAll(checked(before, after));
            if (random.nextInt(20) == 0) {
                commission.wait(Duration.ofDays(random.nextInt(9)));
            }
        }
        assertThat(commission.now.breaches()).hasSize(ACTS - taken);
        assertThat(reached).isEqualTo(EnumSet.complementOf(EnumSet.of(State.DRAFT)));
        replayed();
    }

    private Act act(String id) {
        Verb verb = pick(List.of(Verb.values()));
        if (random.nextInt(4) == 0 && verb.ordinal() < Verb.BRACKET.ordinal()) {
            String replaces = random.nextBoolean()
                    ? ""
                    : pick(commission.now.items()).proposal().id();
            return SampleCommission.put(id, new Content.Paragraph(Clause.Kind.PROCEDURAL), replaces);
        }
        return commission.moving(verb, id, "words");
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<State> checked(List<Item> before, List<Item> after) {
        List<State> states = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            State from = before.get(i).state();
            State to = after.get(i).state();
            assertThat(after.get(i).proposal()).isEqualTo(before.get(i).proposal());
            if (from != to) {
                assertThat(NEXT.get(from)).as(after.get(i).toString()).contains(to);
            }
            if (to == State.AGREED) {
                assertThat(after.get(i).positions().values()).hasSize(2).allMatch(Position::whole);
            }
            states.add(to);
        }
        return states;
    }

    private void replayed() {
        assertThat(SampleRecord.verify(commission.record.bytes()).sound()).isTrue();
        Proceedings again = new Proceedings(SampleRecord.ORIGIN);
        for (String line : commission.record.lines.subList(1, commission.record.lines.size())) {
            if (Entry.read(line.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    instanceof Reading.Complete<Entry>(Entry entry)) {
                again.accept(entry);
            }
        }
        assertThat(commission.record.log.size()).isEqualTo(ACTS + 3 + 5);
        assertThat(again.items()).isEqualTo(commission.now.items());
        assertThat(again.breaches()).isEqualTo(commission.now.breaches());
        assertThat(again.seen()).isEqualTo(commission.now.seen());
    }
}
