package org.endstate.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search that overlooks a secret would make every test of secrecy pass. */
class LettersTest {

    private static final String WORD = "quietcorridor";

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "abc", "abcd"})
    void a_word_is_found_in_base64_wherever_it_begins(String before) {
        byte[] text = (before + WORD + before).getBytes(StandardCharsets.UTF_8);

        assertThat(Letters.hold("{\"payload\":\"" + Base64.getEncoder().encodeToString(text) + "\"}", WORD))
                .isTrue();
        assertThat(Letters.hold(HexFormat.of().formatHex(text), WORD)).isTrue();
        assertThat(Letters.hold(
                        Base64.getEncoder().encodeToString("quietcorner".getBytes(StandardCharsets.UTF_8)), WORD))
                .isFalse();
    }

    @Test
    void a_word_is_found_in_an_archive_within_an_archive_and_in_the_name_of_a_file() throws IOException {
        byte[] inner = archive("inner.txt", WORD.getBytes(StandardCharsets.UTF_8));

        assertThat(Letters.of(archive("outer.zip", inner))).contains(WORD);
        assertThat(Letters.of(archive(WORD, new byte[] {1}))).contains(WORD);
    }

    private static byte[] archive(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
