package org.endstate.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {

    /** RFC 6238, appendix B, and RFC 4226, appendix D. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, mode SHA1. The RFC shows eight digits; six are the last six of them. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codes_are_those_of_the_vectors_of_the_standard(long seconds, String eightDigits) {
        long step = OneTimeCode.step(Instant.ofEpochSecond(seconds));

        assertThat(OneTimeCode.of(SECRET, step)).isEqualTo(eightDigits.substring(2));
    }

    /** RFC 4226, appendix D: the codes of the first ten counters. */
    @Test
    void codes_of_the_first_steps_are_those_of_the_standard_of_counters() {
        String[] expected = {
            "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"
        };

        for (int step = 0; step < expected.length; step++) {
            assertThat(OneTimeCode.of(SECRET, step)).isEqualTo(expected[step]);
        }
    }

    @Test
    void a_clock_may_be_half_a_minute_off_and_no_more() {
        Instant now = Instant.parse("2024-01-27T09:00:00Z");
        long step = OneTimeCode.step(now);

        assertThat(OneTimeCode.find(SECRET, OneTimeCode.of(SECRET, step - 1), now))
                .hasValue(step - 1);
        assertThat(OneTimeCode.find(SECRET, OneTimeCode.of(SECRET, step + 1), now))
                .hasValue(step + 1);
        assertThat(OneTimeCode.find(SECRET, OneTimeCode.of(SECRET, step - 2), now))
                .isEmpty();
        assertThat(OneTimeCode.find(SECRET, OneTimeCode.of(SECRET, step + 2), now))
                .isEmpty();
    }

    /** RFC 4648, section 10, without padding. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void secrets_are_written_in_the_letters_of_the_standard_and_read_back(String text, String letters) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);

        assertThat(Base32.encode(bytes)).isEqualTo(letters);
        assertThat(Base32.decode(letters)).isEqualTo(bytes);
    }
}
