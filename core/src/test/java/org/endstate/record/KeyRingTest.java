package org.endstate.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.endstate.record.Finding.Kind;
import org.junit.jupiter.api.Test;

class KeyRingTest {

    private static final Instant LATER = SampleRecord.BEGIN.plusSeconds(86_400);

    private final SampleRecord record = SampleRecord.of(5, 5);
    private final SigningKey heir = SigningKey.of("host.example/co-chair", SampleRecord.seed(9));

    private List<Kind> kinds() {
        return SampleRecord.verify(record.bytes()).findings().stream()
                .map(Finding::kind)
                .toList();
    }

    @Test
    void a_rotated_key_signs_no_more_and_its_heir_does() {
        SignedNote rotation = KeyDrafts.rotation(SampleRecord.ORIGIN, record.host.verifyingKey(), heir.verifyingKey());
        record.add(
                KeyDrafts.rotated("rotation", "host", rotation.with(record.host).with(heir), LATER));
        record.sign(heir, record.lead);
        assertThat(kinds()).isEmpty();
        assertThat(SampleRecord.verify(record.bytes()).signedByAllParties()).isEqualTo(6);
        record.add(
                new Draft("more", "host", "decision", LATER, record.decision(0).body()));
        record.sign(record.host);
        assertThat(kinds()).containsExactly(Kind.KEY_NOT_VALID);
    }

    @Test
    void nobody_names_the_heir_of_anothers_key() {
        SignedNote rotation = KeyDrafts.rotation(SampleRecord.ORIGIN, record.host.verifyingKey(), heir.verifyingKey());
        record.add(
                KeyDrafts.rotated("rotation", "host", rotation.with(record.lead).with(heir), LATER));
        assertThat(kinds()).containsExactly(Kind.KEY_REFUSED);
    }

    @Test
    void a_lost_key_is_revoked_by_all_others_and_by_no_single_one() {
        SignedNote revocation = KeyDrafts.revocation(SampleRecord.ORIGIN, record.host.verifyingKey());
        record.add(KeyDrafts.revoked("alone", "lead", "host", revocation.with(record.lead), LATER));
        assertThat(kinds()).containsExactly(Kind.KEY_REFUSED);
        SignedNote both = revocation.with(record.lead).with(record.secretariat);
        record.add(KeyDrafts.revoked("both", "lead", "host", both, LATER));
        record.sign(record.host);
        assertThat(kinds()).containsExactly(Kind.KEY_REFUSED, Kind.KEY_NOT_VALID);
    }

    @Test
    void a_rotation_of_another_record_counts_for_nothing_here() {
        SignedNote rotation = KeyDrafts.rotation("other.example", record.host.verifyingKey(), heir.verifyingKey());
        record.add(
                KeyDrafts.rotated("rotation", "host", rotation.with(record.host).with(heir), LATER));
        assertThat(kinds()).containsExactly(Kind.KEY_REFUSED);
    }

    @Test
    void a_stranger_signs_nothing() {
        record.add(
                new Draft("more", "host", "decision", LATER, record.decision(0).body()));
        record.sign(heir);
        assertThat(kinds()).containsExactly(Kind.UNKNOWN_SIGNER);
    }

    @Test
    void a_key_the_reader_was_not_given_is_not_trusted() {
        Set<VerifyingKey> known = Set.of(record.lead.verifyingKey(), record.secretariat.verifyingKey());
        assertThat(SampleRecord.verify(record.bytes(), known).findings())
                .containsExactly(new Finding(
                        Kind.KEY_NOT_TRUSTED, 2, 0, record.host.verifyingKey().text()));
    }
}
