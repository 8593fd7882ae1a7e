package org.endstate.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that the annotated texts of {@code corpus/} keep what their README says; it measures no extractor. */
class CorpusTest {

    static Stream<Path> annotated() throws IOException {
        return Stream.concat(annotatedIn("rules"), annotatedIn("held-out"));
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

        for (Map<String, Object> quote : text.entries("quotes")) {
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
    @ValueSource(strings = {"rules", "held-out"})
    void a_half_has_33_English_and_7_Arabic_texts(String half) throws IOException {
        try (Stream<Path> files = annotatedIn(half)) {
            Map<Boolean, Long> arabic = files.collect(Collectors.partitioningBy(
                    file -> file.getFileName().toString().startsWith("ar-"), Collectors.counting()));

            assertThat(arabic).containsExactlyInAnyOrderEntriesOf(Map.of(false, 33L, true, 7L));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules", "held-out"})
    void no_text_and_no_quotation_is_found_twice_in_the_corpus(String half) throws IOException {
        Set<String> seen = new HashSet<>();
        try (Stream<Path> files = annotated()) {
            for (Path file : files.toList()) {
                CorpusText text = CorpusText.annotatedBy(file);
                assertThat(seen.add(text.body()))
                        .as("%s, seen from %s", file, half)
                        .isTrue();
                for (Map<String, Object> quote : text.entries("quotes")) {
                    assertThat(seen.add(string(quote, "text")))
                            .as("%s: %s", file, quote.get("text"))
                            .isTrue();
                }
            }
        }
    }

    private static Stream<Path> annotatedIn(String half) throws IOException {
        URL folder = Objects.requireNonNull(CorpusTest.class.getResource("/corpus/" + half), half);
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
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
