package org.endstate.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.endstate.evidence.intake.SourceText;
import org.endstate.evidence.intake.Span;
import org.endstate.formats.yaml.Fields;
import org.endstate.formats.yaml.YamlReader;

/** A text of the corpus with what a person found in it. */
record AnnotatedText(String name, SourceText source, List<Quote> quotes, List<Figure> figures, List<Date> dates) {

    record Quote(Span span, String speaker, String office) {}

    record Figure(Span span, double value, String unit) {}

    record Date(Span span, String from, String to) {}

    static List<AnnotatedText> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(AnnotatedText::one)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a stretch, or that the reader dropped them. */
    String words(Span span) {
        return span.end() > source.text().length() ? "(dropped in reading)" : span.of(source.text());
    }

    private static AnnotatedText one(Path yaml) {
        String stem = yaml.toString().replaceAll("\\.yaml$", "");
        Path file = Files.exists(Path.of(stem + ".html")) ? Path.of(stem + ".html") : Path.of(stem + ".txt");
        try {
            SourceText source = DocumentReader.document(Files.readAllBytes(file), file.toString(), Optional.empty())
                    .source();
            Fields found = (Fields) YamlReader.read(Files.readString(yaml, StandardCharsets.UTF_8))
                    .root()
                    .orElseThrow();
            Places places = new Places(source.text());
            return new AnnotatedText(
                    String.valueOf(yaml.getFileName()),
                    source,
                    places.each(
                            found,
                            "quotes",
                            (group, span) -> new Quote(
                                    span,
                                    group.findText("speaker").orElse(""),
                                    group.findText("office").orElse(""))),
                    places.each(
                            found,
                            "figures",
                            (group, span) -> new Figure(
                                    span,
                                    Double.parseDouble(group.findText("value").orElse("NaN")),
                                    group.findText("unit").orElse(""))),
                    places.each(
                            found,
                            "dates",
                            (group, span) -> new Date(
                                    span,
                                    group.findText("from").orElse(""),
                                    group.findText("to").orElse(""))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Unreadable e) {
            throw new IllegalStateException(file + ": " + e.unread(), e);
        }
    }

    /** Where annotated words stand: annotations of a kind come in the order of the text. */
    private record Places(String text) {

        <T> List<T> each(Fields found, String key, java.util.function.BiFunction<Fields, Span, T> make) {
            List<T> all = new ArrayList<>();
            List<Span> used = new ArrayList<>();
            for (Fields group : found.listGroups(key)) {
                String words = group.findText("text").orElse("").strip();
                Span span = span(words, used).orElse(nowhere());
                if (!span.equals(nowhere())) {
                    used.add(span);
                }
                all.add(make.apply(group, span));
            }
            return all;
        }

        /**
         * Where words stand that the reader dropped: after the text, where nothing is found, so they count as missed.
         */
        private Span nowhere() {
            return new Span(text.length(), text.length() + 1);
        }

        private Optional<Span> span(String words, List<Span> used) {
            Function<String, String> plain = text -> text.replaceAll("\\s", " ");
            String flat = plain.apply(text);
            String wanted = plain.apply(words);
            int from = used.isEmpty() ? 0 : used.getLast().start();
            int first = flat.indexOf(wanted, from) < 0 ? flat.indexOf(wanted) : flat.indexOf(wanted, from);
            for (int at = first; at >= 0 && !wanted.isEmpty(); at = flat.indexOf(wanted, at + 1)) {
                Span span = new Span(at, at + wanted.length());
                if (!used.contains(span)) {
                    return Optional.of(span);
                }
            }
            return Optional.empty();
        }
    }
}
