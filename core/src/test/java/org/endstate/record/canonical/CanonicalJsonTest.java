package org.endstate.record.canonical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.endstate.SharedData;
import org.endstate.record.canonical.Reading.Complete;
import org.endstate.record.canonical.Reading.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected forms: the test data of cyberphone/json-canonicalization, by the author of RFC 8785. */
class CanonicalJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"arrays", "french", "structures", "unicode", "values", "weird"})
    void the_published_examples_come_out_as_published(String name) throws IOException {
        Path data = SharedData.at("jcs/testdata");
        String input = Files.readString(data.resolve("input/" + name + ".json"));
        assertThat(canonical(input)).isEqualTo(Files.readString(data.resolve("output/" + name + ".json")));
        String hex = Files.readString(data.resolve("outhex/" + name + ".txt")).replaceAll("\\s", "");
        assertThat(canonical(input).getBytes(UTF_8)).isEqualTo(HexFormat.of().parseHex(hex));
    }

    private static String canonical(String text) {
        assertThat(CanonicalJson.read(text)).isInstanceOf(Complete.class);
        return ((Complete<JsonValue>) CanonicalJson.read(text)).value() instanceof JsonValue value
                ? CanonicalJson.text(value)
                : "";
    }

    /** The sequence and its hash are described in the README of the test data. */
    @Test
    void a_hundred_thousand_numbers_print_as_ecmascript_prints_them() throws IOException, GeneralSecurityException {
        String readme = Files.readString(SharedData.at("jcs/testdata/README.md"));
        List<Long> fixed = Pattern.compile("0x([0-9a-f]{16})n,")
                .matcher(readme)
                .results()
                .map(MatchResult::group)
                .map(hex -> Long.parseUnsignedLong(hex.substring(2, 18), 16))
                .toList();
        MessageDigest lines = MessageDigest.getInstance("SHA-256");
        Numbers numbers = new Numbers(fixed);
        for (int i = 0; i < 100_000; i++) {
            double number = numbers.next();
            String bits = Long.toHexString(Double.doubleToRawLongBits(number));
            lines.update((bits + "," + EcmaNumber.text(number) + "\n").getBytes(UTF_8));
        }
        assertThat(readme).contains("| 100000 ");
        assertThat(HexFormat.of().formatHex(lines.digest()))
                .isEqualTo("22776e6d4b49fa294a0d0f349268e5c28808fe7e0cb2bcbe28f63894e494d4c7");
    }

    /** First the fixed numbers, then 2,000 subnormals, then hashes of hashes read as doubles. */
    private static final class Numbers {

        private final List<Long> fixed;
        private int given;
        private byte[] block = new byte[32];
        private int used = 4;

        Numbers(List<Long> fixed) {
            this.fixed = fixed;
        }

        double next() throws GeneralSecurityException {
            int index = given++;
            if (index < fixed.size()) {
                return Double.longBitsToDouble(fixed.get(index));
            }
            if (index < fixed.size() + 2000) {
                return Double.longBitsToDouble(0x0010000000000000L + index - fixed.size());
            }
            double number = 0;
            while (number == 0 || !Double.isFinite(number)) {
                if (used == 4) {
                    block = MessageDigest.getInstance("SHA-256").digest(block);
                    used = 0;
                }
                number = ByteBuffer.wrap(block)
                        .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                        .getDouble(8 * used++);
            }
            return number;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"a\":1,\"a\":2}|7|the name \"a\" stands here twice",
                "[1,]|3|expected a value",
                "{\"a\" 1}|5|expected :",
                "\"\\ud800\"|0|the text holds half a surrogate pair",
                "1e999|0|the number is larger or longer than a double holds; write it as text",
                "[01]|2|expected ]",
                "\"\\x\"|2|there is no escape \\x",
                "nul|0|expected null",
                "{}{}|2|there is more after the value",
                "[|1|the text ends too early"
            })
    void what_is_not_in_order_is_refused_with_its_place(String text, int at, String what) {
        assertThat(CanonicalJson.read(text)).isEqualTo(new Refused<JsonValue>(at, what));
    }

    @Test
    void nesting_has_an_end() {
        assertThat(CanonicalJson.read("[".repeat(100_000)))
                .isEqualTo(new Refused<JsonValue>(65, "values are nested more than 64 deep"));
    }
}
