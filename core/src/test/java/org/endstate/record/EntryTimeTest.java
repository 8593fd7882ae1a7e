package org.endstate.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTimeTest {

    private static final int CASES = 10_000;
    private static final long YEAR_s = 31_556_952;

    /** Years from before 0 to after 9999, where the JDK prints a sign. */
    @Test
    void every_time_reads_back_as_the_jdk_prints_it() {
        Draws draws = Draws.of(5);
        for (int i = 0; i < CASES; i++) {
            Instant time = Instant.ofEpochSecond((long) ((draws.uniform(i) - 0.25) * 15_000 * YEAR_s));
            assertThat(EntryTime.read(time.toString())).as("case %d", i).contains(time);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-01-27",
                "2024-01-27T10:00Z",
                "2024-01-27T10:00:00",
                "2024-01-27t10:00:00z",
                "2024-01-27T10:00:00+00:00",
                "2024-01-27T10:00:00.000Z",
                "2024-02-30T10:00:00Z",
                "2024-13-01T10:00:00Z",
                "2024-01-27T24:00:00Z",
                "2024-06-30T23:59:60Z",
                "+2024-01-27T10:00:00Z",
                "\u0662\u0660\u0662\u0664-01-27T10:00:00Z"
            })
    void a_time_written_otherwise_is_no_time_of_an_entry(String text) {
        assertThat(EntryTime.read(text)).isEmpty();
    }
}
