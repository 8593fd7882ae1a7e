package org.endstate.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that the annotated texts of {@code corpus/} keep what their README says; it measures no extractor. */
class CorpusTest {

    static Stream<Path> annotated() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String split : List.of("rules", "rules-2", "held-out", "held-out-2", "held-out-3", "held-out-4")) {
            all.addAll(annotatedIn(split));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("annotated")
    void every_annotation_stands_in_its_text_as_often_as_it_is_listed(Path annotations) throws IOException {
        CorpusText text = CorpusText.annotatedBy(annotations);

        for (String kind : List.of("quotes", "figures", "dates", "places")) {
            text.entries(kind).stream()
                    .collect(Collectors.groupingBy(entry -> string(entry, "text"), Collectors.counting()))
                    .forEach((phrase, listed) -> assertThat(text.occurrences(phrase))
                            .as("%s [%s]", kind, phrase)
                            .isGreaterThanOrEqualTo(Math.toIntExact(listed)));
        }
    }

    @ParameterizedTest
    @MethodSource("annotated")
    void quotes_name_a_speaker_and_an_office_that_the_text_names(Path annotations) throws IOException {
        CorpusText text = CorpusText.annotatedBy(annotations);
        boolean held = annotations.getParent().getFileName().toString().startsWith("held-out");
        assertThat(held && !text.whollyAnnotated()).isFalse();

        for (Map<String, Object> quote :
                text.whollyAnnotated() ? text.entries("quotes") : List.<Map<String, Object>>of()) {
            assertThat(string(quote, "kind")).isIn("direct", "indirect");
            assertThat(text.whole()).containsIgnoringCase(string(quote, "speaker"));
            assertThat(text.whole()).containsIgnoringCase((String) quote.getOrDefault("office", ""));
        }
    }

    @ParameterizedTest
    @MethodSource("annotated")
    void figures_have_a_unit_and_a_value_within_their_bounds(Path annotations) throws IOException {
        for (Map<String, Object> figure : CorpusText.annotatedBy(annotations).entries("figures")) {
            double value = number(Objects.requireNonNull(figure.get("value")));

            assertThat(string(figure, "unit")).isNotBlank();
            assertThat(number(figure.getOrDefault("low", value))).isLessThanOrEqualTo(value);
            assertThat(number(figure.getOrDefault("high", value))).isGreaterThanOrEqualTo(value);
        }
    }

    @ParameterizedTest
    @MethodSource("annotated")
    void dates_are_intervals_that_do_not_end_before_they_begin(Path annotations) throws IOException {
        for (Map<String, Object> date : CorpusText.annotatedBy(annotations).entries("dates")) {
            assertThat(LocalDate.parse(string(date, "to"))).isAfterOrEqualTo(LocalDate.parse(string(date, "from")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "rules, 64, 21",
        "rules-2, 58, 12",
        "held-out, 33, 7",
        "held-out-2, 30, 10",
        "held-out-3, 36, 12",
        "held-out-4, 32, 12"
    })
    void a_split_has_as_many_texts_of_a_language_as_its_guide_says(String split, long english, long arabic)
            throws IOException {
        Map<Boolean, Long> texts = annotatedIn(split).stream()
                .collect(Collectors.partitioningBy(
                        file -> file.getFileName().toString().startsWith("ar-"), Collectors.counting()));

        assertThat(texts).containsExactlyInAnyOrderEntriesOf(Map.of(false, english, true, arabic));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules-2", "held-out-2", "held-out-3", "held-out-4"})
    void each_text_of_the_later_splits_has_150_to_600_words(String split) throws IOException {
        for (Path file : annotatedIn(split)) {
            assertThat(CorpusText.annotatedBy(file).body().strip().split(" "))
                    .as("%s", file)
                    .hasSizeBetween(150, 600);
        }
    }

    @Test
    void no_text_and_no_quotation_is_found_twice_in_the_corpus() throws IOException {
        Set<String> seen = new HashSet<>();
        try (Stream<Path> files = annotated()) {
            for (Path file : files.toList()) {
                CorpusText text = CorpusText.annotatedBy(file);
                assertThat(seen.add(text.body())).as("%s", file).isTrue();
                for (Map<String, Object> quote : text.entries("quotes")) {
                    assertThat(seen.add(string(quote, "text")))
                            .as("%s: %s", file, quote.get("text"))
                            .isTrue();
                }
            }
        }
    }

    private static List<Path> annotatedIn(String split) throws IOException {
        URL folder = Objects.requireNonNull(CorpusTest.class.getResource("/corpus/" + split), split);
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (URISyntaxException notAPath) {
            throw new IOException(notAPath);
        }
    }

    private static String string(Map<String, Object> entry, String field) {
        return (String) Objects.requireNonNull(entry.get(field), field);
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
