package org.endstate.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.endstate.record.canonical.JsonValue;
import org.endstate.record.canonical.JsonValue.Members;
import org.endstate.record.canonical.Reading;
import org.endstate.record.canonical.Reading.Complete;
import org.junit.jupiter.api.Test;

class SigningTest {

    private final SampleRecord record = SampleRecord.of(20);

    /** RFC 8032, section 7.1, test 1. */
    @Test
    void keys_and_signatures_are_those_of_the_standard() {
        SigningKey key = SigningKey.of(
                "rfc.example",
                HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
        assertThat(HexFormat.of()
                        .formatHex(Base64.getDecoder().decode(key.verifyingKey().encoded())))
                .isEqualTo("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        assertThat(HexFormat.of().formatHex(key.sign(new byte[0])))
                .isEqualTo(
                        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                                + "d25bf5f0595bbe24655141438e7a100b");
    }

    @Test
    void keys_read_back_as_they_were_written_and_show_no_secret() {
        assertThat(VerifyingKey.read(record.host.verifyingKey().text()))
                .isEqualTo(new Complete<>(record.host.verifyingKey()));
        assertThat(SigningKey.read(record.host.secretText()))
                .isInstanceOfSatisfying(
                        Complete.class,
                        read -> assertThat(((SigningKey) read.value()).secretText())
                                .isEqualTo(record.host.secretText()));
        assertThat(record.host.toString())
                .doesNotContain(record.host.secretText().substring(40));
    }

    @Test
    void a_key_whose_name_was_changed_is_no_key() {
        assertThat(VerifyingKey.read(record.host.verifyingKey().text().replace("host", "lead")))
                .isEqualTo(new Reading.Refused<VerifyingKey>(0, "the id does not belong to the key"));
    }

    @Test
    void a_key_of_an_algorithm_to_come_is_named_as_such() {
        byte[] tagged = new byte[33];
        tagged[0] = 6;
        String text = "a.example+00000000+" + Base64.getEncoder().encodeToString(tagged);
        assertThat(VerifyingKey.read(text))
                .isEqualTo(new Reading.Refused<VerifyingKey>(0, "algorithm 6 is not known to this version"));
    }

    @Test
    void a_party_signs_what_grew_from_what_it_signed() {
        Checkpoint last = new Checkpoint(SampleRecord.ORIGIN, 12, record.log.root(12));
        assertThat(cosign(last, Optional.of(record.log.consistency(12, 20))))
                .isInstanceOfSatisfying(
                        Cosigning.Cosigned.class,
                        signed -> assertThat(signed.note().standing(record.host.verifyingKey()))
                                .isEqualTo(SignedNote.Standing.SIGNED));
    }

    @Test
    void a_party_signs_nothing_else() {
        Checkpoint rewritten = new Checkpoint(SampleRecord.ORIGIN, 12, record.log.root(11));
        assertThat(cosign(rewritten, Optional.of(record.log.consistency(12, 20))))
                .isEqualTo(new Cosigning.Refused(Cosigning.Reason.NOT_CONSISTENT));
        Checkpoint last = new Checkpoint(SampleRecord.ORIGIN, 12, record.log.root(12));
        assertThat(cosign(last, Optional.empty())).isEqualTo(new Cosigning.Refused(Cosigning.Reason.NOT_CONSISTENT));
        assertThat(cosign(last, Optional.of(record.log.consistency(11, 20))))
                .isEqualTo(new Cosigning.Refused(Cosigning.Reason.NOT_CONSISTENT));
        assertThat(cosign(new Checkpoint(SampleRecord.ORIGIN, 21, last.root()), Optional.empty()))
                .isEqualTo(new Cosigning.Refused(Cosigning.Reason.SHORTER));
        assertThat(cosign(new Checkpoint("other.example", 12, last.root()), Optional.empty()))
                .isEqualTo(new Cosigning.Refused(Cosigning.Reason.OTHER_RECORD));
    }

    private Cosigning cosign(Checkpoint last, Optional<ConsistencyProof> proof) {
        Checkpoint next = record.checkpoint();
        return Cosigning.of(record.host, Optional.of(last), next, next.unsigned(), proof);
    }

    @Test
    void a_note_reads_back_and_a_signature_of_other_text_is_forged() {
        SignedNote note = record.checkpoint().unsigned().with(record.host).with(record.lead);
        assertThat(SignedNote.read(note.note())).isEqualTo(new Complete<>(note));
        SignedNote other = new SignedNote(note.text().replace("20", "21"), note.signatures());
        assertThat(other.standing(record.host.verifyingKey())).isEqualTo(SignedNote.Standing.FORGED);
        assertThat(note.standing(record.secretariat.verifyingKey())).isEqualTo(SignedNote.Standing.ABSENT);
    }

    @Test
    void a_proof_stands_alone_and_holds_for_its_entry_only() {
        Checkpoint checkpoint = record.checkpoint();
        SignedNote note = checkpoint.unsigned().with(record.host);
        Entry entry = entry(7);
        ProofText proof = new ProofText(entry, record.log.inclusion(7, 20), checkpoint, note);
        assertThat(ProofText.read(proof.text())).isEqualTo(new Complete<>(proof));
        assertThat(proof.holds()).isTrue();
        assertThat(new ProofText(entry(8), proof.proof(), checkpoint, note).holds())
                .isFalse();
    }

    private Entry entry(int seq) {
        return switch (Entry.read(record.lines.get(1 + seq).getBytes(UTF_8))) {
            case Complete<Entry>(Entry entry) -> entry;
            case Reading.Refused<Entry> refused -> throw new AssertionError(refused);
        };
    }

    @Test
    void a_withheld_member_opens_with_its_salt_and_value_only() {
        Members body = Members.ofTexts("text", "Site A closes.", "annex", "3 convoys");
        Members shown = Withheld.withhold(body, "annex", SampleRecord.seed(4));
        assertThat(shown.values().toString()).doesNotContain("convoys");
        JsonValue annex = new JsonValue.Text("3 convoys");
        assertThat(Withheld.opens(shown, "annex", annex, SampleRecord.seed(4))).isTrue();
        assertThat(Withheld.opens(shown, "annex", annex, SampleRecord.seed(5))).isFalse();
        assertThat(Withheld.opens(shown, "annex", new JsonValue.Text("4 convoys"), SampleRecord.seed(4)))
                .isFalse();
        assertThat(Withheld.opens(shown, "text", annex, SampleRecord.seed(4))).isFalse();
    }

    @Test
    void numbers_are_written_as_text() {
        Members body = new Members(new java.util.TreeMap<>(java.util.Map.of("share", new JsonValue.Number(0.1))));
        assertThatThrownBy(() -> new Draft("a", "host", "decision", SampleRecord.BEGIN, body))
                .hasMessage("The body of an entry holds a JSON number.\nMaybe write it as text.");
    }
}
