package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.endstate.agreement.Language;
import org.endstate.agreement.Paragraph;
import org.endstate.agreement.compare.ParagraphChange;
import org.endstate.agreement.compare.Rewording;
import org.endstate.agreement.compare.TextDiff;

/** Writes what changed in a text: deleted words in {@code [-…-]}, inserted ones in {@code {+…+}}. */
final class DiffLines {

    private final Paint paint;
    private final Set<Language> languages;

    /** Lines with the words of these languages. */
    DiffLines(Paint paint, Set<Language> languages) {
        this.paint = paint;
        this.languages = Set.copyOf(languages);
    }

    List<String> of(TextDiff diff) {
        if (diff.isEmpty()) {
            return List.of(text("diff.none"));
        }
        List<String> lines = new ArrayList<>();
        diff.changes().forEach(change -> lines.addAll(lines(change)));
        lines.add("");
        lines.add(text(
                "diff.counts",
                count(diff, ParagraphChange.Added.class),
                count(diff, ParagraphChange.Removed.class),
                count(diff, ParagraphChange.Moved.class),
                diff.changes().stream()
                        .filter(ParagraphChange.Reworded.class::isInstance)
                        .map(ParagraphChange::id)
                        .distinct()
                        .count()));
        return lines;
    }

    private static long count(TextDiff diff, Class<? extends ParagraphChange> kind) {
        return diff.changes().stream().filter(kind::isInstance).count();
    }

    private List<String> lines(ParagraphChange change) {
        return switch (change) {
            case ParagraphChange.Removed(Paragraph paragraph, int from) ->
                whole(text("diff.removed", paragraph.id()), paragraph, "[-", "-]");
            case ParagraphChange.Added(Paragraph paragraph, int to) ->
                whole(text("diff.added", paragraph.id(), to + 1), paragraph, "{+", "+}");
            case ParagraphChange.Moved(String id, int from, int to) ->
                List.of(paint.bold(text("diff.moved", id, from + 1, to + 1)));
            case ParagraphChange.Reworded(String id, Language language, List<Rewording> places) ->
                List.of(paint.bold(text("diff.reworded", id, language.code())), "  " + marked(places));
        };
    }

    private List<String> whole(String head, Paragraph paragraph, String open, String close) {
        List<String> lines = new ArrayList<>();
        lines.add(paint.bold(head));
        paragraph.words().forEach((language, words) -> {
            if (languages.contains(language)) {
                lines.add("  " + language.code() + " " + open + words + close);
            }
        });
        return lines;
    }

    private String marked(List<Rewording> places) {
        StringBuilder line = new StringBuilder();
        for (Rewording place : places) {
            line.append(place.kept());
            if (!place.deleted().isEmpty()) {
                line.append(paint.red("[-" + place.deleted() + "-]"));
            }
            if (!place.inserted().isEmpty()) {
                line.append(paint.green("{+" + place.inserted() + "+}"));
            }
        }
        return line.toString();
    }
}
