package org.endstate.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the scores are counted against: all annotations, also those whose words are lost in reading. */
class AnnotatedTextTest {

    private static final Path CORPUS =
            Path.of(System.getProperty("endstate.root", ".."), "adapters/src/test/resources/corpus");

    @ParameterizedTest
    @ValueSource(strings = {"rules", "rules-2", "held-out", "held-out-2", "held-out-3", "held-out-4"})
    void every_annotated_quotation_figure_and_date_counts_also_when_the_reader_drops_its_words(String split)
            throws IOException {
        for (AnnotatedText text : AnnotatedText.read(CORPUS.resolve(split))) {
            String places = "(?s)\nplaces:.*";
            String annotations =
                    Files.readString(CORPUS.resolve(split).resolve(text.name())).replaceFirst(places, "");

            assertThat(text.quotes().size()
                            + text.figures().size()
                            + text.dates().size())
                    .as("%s/%s", split, text.name())
                    .isEqualTo(annotations.split("\n  - text:", -1).length - 1);
        }
    }
}
