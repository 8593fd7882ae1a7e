package org.endstate.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "anbar, anbar, 0",
        "anbr, anbar, 1",
        "anabr, anbar, 1",
        "xanbar, anbar, 1",
        "kitten, sitting, 3",
        "a, '', 1"
    })
    void the_distance_counts_insertions_deletions_replacements_and_swaps(String a, String b, int distance) {
        assertThat(Nearest.distance(a, b)).isEqualTo(distance);
    }

    @Test
    void the_nearest_word_is_found_whatever_its_capitals() {
        assertThat(Nearest.to("ANBR", List.of("babil", "anbar", "basra"))).contains("anbar");
    }

    @Test
    void of_two_equally_near_words_the_first_in_the_alphabet_is_meant() {
        assertThat(Nearest.to("c3", List.of("c2", "c1"))).contains("c1");
    }

    @Test
    void a_word_that_shares_too_little_is_not_meant() {
        assertThat(Nearest.to("colour", List.of("seed", "horizon"))).isEmpty();
        assertThat(Nearest.to("", List.of("a"))).isEmpty();
        assertThat(Nearest.to("x".repeat(10_000), List.of("x"))).isEmpty();
    }
}
