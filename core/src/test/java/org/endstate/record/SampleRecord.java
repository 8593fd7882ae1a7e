package org.endstate.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.endstate.record.canonical.JsonValue.Members;

/** A record that grows in memory, with the keys of two parties and a secretariat; for tests here and elsewhere. */
public final class SampleRecord {

    public static final String ORIGIN = "iraq-2024.example/commission";
    public static final Instant BEGIN = Instant.parse("2024-01-27T10:00:00Z");

    public final SigningKey host = SigningKey.of("host.example/co-chair", seed(1));
    public final SigningKey lead = SigningKey.of("lead.example/co-chair", seed(2));
    public final SigningKey secretariat = SigningKey.of("secretariat.example", seed(3));
    public final List<String> lines = new ArrayList<>(List.of(RecordText.header(ORIGIN)));
    public final MerkleLog log = new MerkleLog();

    private Entry.Place next = Entry.Place.first(ORIGIN);

    /** A record that holds the three keys and nothing else. */
    public SampleRecord() {
        keys().forEach(this::add);
    }

    /** A record of so many entries, signed by all after each of these sizes. */
    public static SampleRecord of(int entries, Integer... signedAfter) {
        SampleRecord record = new SampleRecord();
        while (record.log.size() < entries) {
            record.add(record.decision(record.log.size()));
            if (Arrays.asList(signedAfter).contains(record.log.size())) {
                record.sign(record.host, record.lead, record.secretariat);
            }
        }
        return record;
    }

    /** The entries that name the three keys. */
    public List<Draft> keys() {
        return List.of(
                KeyDrafts.added("key-host", "host", KeyTerm.Role.PARTY, host.verifyingKey(), BEGIN),
                KeyDrafts.added("key-lead", "lead", KeyTerm.Role.PARTY, lead.verifyingKey(), BEGIN),
                KeyDrafts.added(
                        "key-secretariat", "secretariat", KeyTerm.Role.SECRETARIAT, secretariat.verifyingKey(), BEGIN));
    }

    /** The decision that belongs at this place. */
    public Draft decision(int seq) {
        Members body = Members.ofTexts("text", "Decision " + seq, "\u0642\u0631\u0627\u0631", Integer.toString(seq));
        return new Draft("decision-" + seq, "secretariat", "decision", BEGIN.plusSeconds(60L * seq), body);
    }

    /** Another decision for the same place and time. */
    public Draft rival(int seq) {
        Draft decision = decision(seq);
        return new Draft("rival-" + seq, decision.author(), decision.kind(), decision.time(), decision.body());
    }

    /** Adds an entry. */
    public Entry add(Draft draft) {
        Entry entry = new Entry(next, draft);
        next = entry.next();
        log.add(entry.bytes());
        lines.add(new String(entry.bytes(), UTF_8));
        return entry;
    }

    /** The checkpoint of all entries so far. */
    public Checkpoint checkpoint() {
        return new Checkpoint(ORIGIN, log.size(), log.root(log.size()));
    }

    /** Adds a checkpoint with these signatures. */
    public SignedNote sign(SigningKey... keys) {
        SignedNote note = checkpoint().unsigned();
        for (SigningKey key : keys) {
            note = ((Cosigning.Cosigned) Cosigning.of(key, Optional.empty(), checkpoint(), note, Optional.empty()))
                    .note();
        }
        lines.addAll(RecordText.lines(note));
        return note;
    }

    /** The text of the record. */
    public byte[] bytes() {
        return (String.join("\n", lines) + "\n").getBytes(UTF_8);
    }

    /** What is found in a text. */
    public static Verdict verify(byte[] text) {
        return verify(text, Set.of());
    }

    /** What a reader who trusts these keys finds in a text. */
    public static Verdict verify(byte[] text, Collection<VerifyingKey> trusted) {
        RecordVerifier verifier = new RecordVerifier(Set.copyOf(trusted));
        int start = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\n') {
                verifier.accept(Arrays.copyOfRange(text, start, i));
                start = i + 1;
            }
        }
        if (start < text.length) {
            verifier.accept(Arrays.copyOfRange(text, start, text.length));
            verifier.brokenOff();
        }
        return verifier.finish();
    }

    /** A seed that is no secret. */
    public static byte[] seed(int of) {
        byte[] seed = new byte[32];
        Arrays.fill(seed, (byte) of);
        return seed;
    }
}
