package org.endstate.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.JsonSchema;

/**
 * One text of the corpus with its annotations.
 *
 * @param whole the file with its headers, or all text of a page
 * @param body what is annotated, runs of white space as one space
 * @param annotations the lists of entries by kind
 */
record CorpusText(String whole, String body, Map<String, List<Map<String, Object>>> annotations) {

    CorpusText {
        annotations = Map.copyOf(annotations);
    }

    /** Reads the annotations and the text of the same name beside them. */
    @SuppressWarnings("unchecked")
    static CorpusText annotatedBy(Path file) throws IOException {
        Load yaml = new Load(LoadSettings.builder().setSchema(new JsonSchema()).build());
        var annotations = (Map<String, List<Map<String, Object>>>)
                Objects.requireNonNull(yaml.loadFromString(Files.readString(file)), file.toString());
        String name = file.getFileName().toString().replace(".yaml", "");
        Path page = file.resolveSibling(name + ".html");
        if (Files.exists(page)) {
            var document = Jsoup.parse(page);
            return new CorpusText(document.text(), document.select("article").text(), annotations);
        }
        String text = Files.readString(file.resolveSibling(name + ".txt"));
        return new CorpusText(text, text.substring(text.indexOf("\n\n")).replaceAll("\\s+", " "), annotations);
    }

    /** The entries of this kind; none where the text was not annotated for it. */
    List<Map<String, Object>> entries(String kind) {
        return annotations.getOrDefault(kind, List.of());
    }

    /** Whether it was annotated for everything the guide names; the later texts for writing rules leave out places. */
    boolean whollyAnnotated() {
        return annotations.keySet().containsAll(List.of("quotes", "figures", "dates", "places"));
    }

    /** How often the phrase stands in the body, overlaps not counted. */
    int occurrences(String phrase) {
        return (body.length() - body.replace(phrase, "").length()) / phrase.length();
    }
}
