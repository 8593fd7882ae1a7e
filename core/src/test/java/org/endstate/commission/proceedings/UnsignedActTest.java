package org.endstate.commission.proceedings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.endstate.record.SampleRecord;
import org.endstate.record.SigningKey;
import org.junit.jupiter.api.Test;

class UnsignedActTest {

    private static final Instant NOON = Instant.parse("2024-01-27T12:00:00Z");
    private static final Act CONVENE = new Act.Convene("session-1", List.of("الافتتاح", "Opening \"remarks\""));

    private final SigningKey key = new SampleCommission().host;

    private UnsignedAct convening() {
        return UnsignedAct.of(
                SampleRecord.ORIGIN, NOON, CONVENE, key.verifyingKey().name());
    }

    @Test
    void an_act_signed_elsewhere_is_the_act_signed_here() {
        byte[] signature = key.sign(convening().message().getBytes(UTF_8));

        assertThat(convening().signed(signature)).isEqualTo(SignedAct.of(SampleRecord.ORIGIN, NOON, CONVENE, key));
    }

    @Test
    void what_is_to_be_signed_says_everything_and_is_read_back() {
        assertThat(convening().message()).contains(SampleRecord.ORIGIN, "session-1", "2024-01-27T12:00:00Z");
        assertThat(UnsignedAct.read(convening().message())).contains(convening());
        assertThat(convening().act()).isEqualTo(CONVENE);
    }

    @Test
    void a_changed_message_is_another_or_none() {
        String message = convening().message();

        assertThat(UnsignedAct.read(message.replace("session-1", "session-2"))).isNotEqualTo(convening());
        assertThat(UnsignedAct.read(message + " ")).isEmpty();
        assertThat(UnsignedAct.read(message.replace("convene", "dissolve"))).isEmpty();
        assertThat(UnsignedAct.read(message.replace("T12:00:00Z", "T25:00:00Z")))
                .isEmpty();
        assertThat(UnsignedAct.read(message.replace("\"id\":\"act-", "\"id\":\"act ")))
                .isEmpty();
    }

    @Test
    void what_the_rules_forbid_is_known_before_it_is_signed() {
        SampleCommission commission = SampleCommission.inSession();
        String observer = commission.observer.verifyingKey().name();
        UnsignedAct act = UnsignedAct.of(SampleRecord.ORIGIN, NOON, new Act.Convene("session-2", List.of()), observer);

        assertThat(commission.now.against(act)).isPresent();
    }
}
