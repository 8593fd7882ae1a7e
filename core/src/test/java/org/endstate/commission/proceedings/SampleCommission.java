package org.endstate.commission.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.endstate.agreement.Clause;
import org.endstate.agreement.Language;
import org.endstate.record.Draft;
import org.endstate.record.Entry;
import org.endstate.record.SampleRecord;
import org.endstate.record.SigningKey;

/** A commission of two parties on a record in memory. */
final class SampleCommission {

    final SampleRecord record = new SampleRecord();
    final Proceedings now = new Proceedings(SampleRecord.ORIGIN);
    final SigningKey host = record.host;
    final SigningKey lead = record.lead;
    final SigningKey secretariat = record.secretariat;
    final SigningKey hostExpert = SigningKey.of("host.example/threat", SampleRecord.seed(4));
    final SigningKey leadExpert = SigningKey.of("lead.example/capability", SampleRecord.seed(5));
    final SigningKey observer = SigningKey.of("observer.example", SampleRecord.seed(6));
    final SigningKey auditor = SigningKey.of("auditor.example", SampleRecord.seed(7));

    private Instant time = SampleRecord.BEGIN;
    private int acts;

    Charter charter() {
        return new Charter(
                List.of("host", "lead"),
                List.of(
                        new Member(host.verifyingKey(), Role.CO_CHAIR, "host", ""),
                        new Member(lead.verifyingKey(), Role.CO_CHAIR, "lead", ""),
                        new Member(hostExpert.verifyingKey(), Role.EXPERT, "host", "threat"),
                        new Member(leadExpert.verifyingKey(), Role.EXPERT, "lead", "capability"),
                        new Member(secretariat.verifyingKey(), Role.SECRETARIAT, "", ""),
                        new Member(observer.verifyingKey(), Role.OBSERVER, "", ""),
                        new Member(auditor.verifyingKey(), Role.AUDITOR, "", "")),
                new TreeMap<>(Map.of("threat", "Assess the threat", "capability", "Assess the forces")),
                List.of("deputies", "principals"),
                new Charter.Terms(1, 7, 14, Set.of(Language.EN, Language.AR), Set.of(Clause.Kind.PROCEDURAL)));
    }

    Map<Role, SigningKey> keys() {
        return Map.of(
                Role.CO_CHAIR, host,
                Role.EXPERT, hostExpert,
                Role.SECRETARIAT, secretariat,
                Role.OBSERVER, observer,
                Role.AUDITOR, auditor);
    }

    /** A commission whose charter is agreed and whose first session is open and has its quorum. */
    static SampleCommission inSession() {
        SampleCommission commission = new SampleCommission();
        commission.does(commission.host, new Act.Constitute(commission.charter()));
        commission.agree("charter");
        commission.does(commission.secretariat, new Act.Convene("session-1", List.of("Opening")));
        commission.does(
                commission.secretariat,
                new Act.Attend("session-1", List.of("host.example/co-chair", "lead.example/co-chair")));
        return commission;
    }

    void wait(Duration length) {
        time = time.plus(length);
    }

    Draft draft(SigningKey key, Act act) {
        return SignedAct.of(SampleRecord.ORIGIN, "act-" + (acts + 1), time.plusSeconds(60), act, key);
    }

    /** Why this is refused; it is not put down. */
    Optional<Refusal> refusal(SigningKey key, Act act) {
        return now.against(draft(key, act));
    }

    void does(SigningKey key, Act act) {
        Draft draft = draft(key, act);
        assertThat(now.against(draft)).as(act.toString()).isEmpty();
        put(draft);
    }

    /** Puts down what the door may have refused. */
    void put(Draft draft) {
        acts++;
        time = draft.time();
        Entry entry = record.add(draft);
        now.accept(entry);
    }

    void move(SigningKey key, Verb verb, String item, String remark) {
        does(key, moving(verb, item, remark));
    }

    Act moving(Verb verb, String item, String remark) {
        String text = now.findItem(item).map(Item::text).map(hash -> hash.hex()).orElse("");
        return new Act.Move(verb, item, text, remark);
    }

    void agree(String item) {
        move(host, Verb.AGREE, item, "");
        move(lead, Verb.AGREE, item, "");
    }

    void table(SigningKey key, String id, Content content) {
        does(key, put(id, content, ""));
    }

    static Act put(String id, Content content, String replaces) {
        return new Act.Put(new Proposal(
                id,
                content,
                new TreeMap<>(Map.of(Language.EN, "Text of " + id, Language.AR, "\u0646\u0635")),
                replaces));
    }

    Clause.State state(String item) {
        return now.findItem(item).orElseThrow().state();
    }
}
