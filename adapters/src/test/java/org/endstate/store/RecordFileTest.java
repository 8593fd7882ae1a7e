package org.endstate.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordFileTest {

    private static final int BUFFER = 1 << 16;

    @TempDir
    private Path folder;

    private boolean brokenOff;

    private List<Integer> lengths(String text) throws IOException {
        List<Integer> lengths = new ArrayList<>();
        try (RecordFile lines = RecordFile.open(Files.writeString(folder.resolve("file"), text))) {
            lines.forEachRemaining(line -> lengths.add(line.length));
            brokenOff = lines.brokenOff();
        }
        return lengths;
    }

    @ParameterizedTest
    @ValueSource(ints = {BUFFER - 2, BUFFER - 1, BUFFER, BUFFER + 1, 3 * BUFFER - 1, 3 * BUFFER})
    void a_line_is_whole_wherever_its_end_falls(int length) throws IOException {
        assertThat(lengths("x".repeat(length) + "\nsecond\n\nfourth\n")).containsExactly(length, 6, 0, 6);
        assertThat(brokenOff).isFalse();
    }

    @Test
    void a_last_line_without_an_end_is_broken_off() throws IOException {
        assertThat(lengths("first\nsecond")).containsExactly(5, 6);
        assertThat(brokenOff).isTrue();
        assertThat(lengths("x".repeat(BUFFER))).containsExactly(BUFFER);
        assertThat(brokenOff).isTrue();
    }

    @Test
    void an_empty_file_has_no_lines() throws IOException {
        assertThat(lengths("")).isEmpty();
        assertThat(brokenOff).isFalse();
    }

    @Test
    void a_line_too_long_for_any_record_comes_in_pieces() throws IOException {
        int most = 16 << 20;
        assertThat(lengths("x".repeat(most + 5) + "\nlast\n")).containsExactly(most, 5, 4);
    }

    @Test
    void lines_are_given_as_bytes() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "\u0642\u0631\u0627\u0631\n");
        try (RecordFile lines = RecordFile.open(file)) {
            assertThat(lines.next()).isEqualTo("\u0642\u0631\u0627\u0631".getBytes(UTF_8));
        }
    }
}
