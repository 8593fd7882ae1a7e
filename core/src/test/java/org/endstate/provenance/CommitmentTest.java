package org.endstate.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    private static final byte[] SEEN = "seen".getBytes(StandardCharsets.UTF_8);

    /** Expected: (head -c 32 /dev/zero; printf seen) | sha256sum. */
    @Test
    void it_is_the_hash_of_salt_and_content_that_any_tool_computes() {
        assertThat(Commitment.to(SEEN, new byte[32]).hash().hex())
                .isEqualTo("fa0d60be5aa8a7ba85b3e25f818f0727919509c892e9ac6aee547f86ab6b1314");
    }

    @Test
    void only_the_same_content_under_the_same_salt_opens_it() {
        Commitment commitment = Commitment.to(SEEN, Commitment.salt("11".repeat(32)));
        assertThat(commitment.opens(SEEN, Commitment.salt("11".repeat(32)))).isTrue();
        assertThat(commitment.opens(SEEN, Commitment.salt("12".repeat(32)))).isFalse();
        assertThat(commitment.opens("seem".getBytes(StandardCharsets.UTF_8), Commitment.salt("11".repeat(32))))
                .isFalse();
        assertThat(commitment.opens(SEEN, new byte[31])).isFalse();
    }

    @Test
    void a_salt_of_another_length_is_refused() {
        assertThatThrownBy(() -> Commitment.to(SEEN, new byte[16]))
                .hasMessage("A salt of [16] bytes is not one of 32.");
    }
}
