package org.endstate.agreement.compare;

import com.github.difflib.algorithm.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.endstate.agreement.Language;
import org.endstate.agreement.Paragraph;
import org.endstate.agreement.compare.ParagraphChange.Added;
import org.endstate.agreement.compare.ParagraphChange.Moved;
import org.endstate.agreement.compare.ParagraphChange.Removed;
import org.endstate.agreement.compare.ParagraphChange.Reworded;

/**
 * What changed from one version of a text to the next. Paragraphs are the same where their ids are; as few as can be
 * count as moved.
 *
 * @param changes removed ones by their place before; then added and moved ones by their place after; then new words, by
 *     the place after and by language
 */
public record TextDiff(List<ParagraphChange> changes) {

    public TextDiff {
        changes = List.copyOf(changes);
    }

    /** The difference of two versions. */
    public static TextDiff between(List<Paragraph> before, List<Paragraph> after) {
        Map<String, Integer> old = places(before);
        Map<String, Integer> next = places(after);
        List<ParagraphChange> changes = new ArrayList<>();
        before.stream()
                .filter(paragraph -> !next.containsKey(paragraph.id()))
                .forEach(paragraph -> changes.add(new Removed(paragraph, place(old, paragraph))));
        Set<String> moved = moved(before, after, old.keySet(), next.keySet());
        for (Paragraph paragraph : after) {
            int to = place(next, paragraph);
            if (!old.containsKey(paragraph.id())) {
                changes.add(new Added(paragraph, to));
            } else if (moved.contains(paragraph.id())) {
                changes.add(new Moved(paragraph.id(), place(old, paragraph), to));
            }
        }
        after.stream()
                .filter(paragraph -> old.containsKey(paragraph.id()))
                .forEach(paragraph -> changes.addAll(reworded(before.get(place(old, paragraph)), paragraph)));
        return new TextDiff(changes);
    }

    private static Map<String, Integer> places(List<Paragraph> text) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < text.size(); i++) {
            if (places.put(text.get(i).id(), i) != null) {
                throw new IllegalArgumentException(
                        "The paragraph [" + text.get(i).id() + "] stands twice in a text.");
            }
        }
        return places;
    }

    private static int place(Map<String, Integer> places, Paragraph paragraph) {
        return Objects.requireNonNull(places.get(paragraph.id()));
    }

    /** Of the ids that both have, those outside the longest run that both have in the same order. */
    private static Set<String> moved(List<Paragraph> before, List<Paragraph> after, Set<String> old, Set<String> next) {
        List<String> from =
                before.stream().map(Paragraph::id).filter(next::contains).toList();
        List<String> to =
                after.stream().map(Paragraph::id).filter(old::contains).toList();
        Set<String> moved = new HashSet<>();
        for (Change change : WordDiff.changes(from, to)) {
            moved.addAll(from.subList(change.startOriginal, change.endOriginal));
        }
        return moved;
    }

    private static List<ParagraphChange> reworded(Paragraph before, Paragraph after) {
        List<ParagraphChange> changes = new ArrayList<>();
        for (Language language : Language.values()) {
            List<Rewording> places = WordDiff.between(
                    before.find(language).orElse(""), after.find(language).orElse(""));
            if (!places.isEmpty()) {
                changes.add(new Reworded(after.id(), language, places));
            }
        }
        return changes;
    }

    /** Whether the versions are the same. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The same without new words in other languages. */
    public TextDiff in(Language language) {
        return new TextDiff(changes.stream()
                .filter(change -> !(change instanceof Reworded reworded) || reworded.language() == language)
                .toList());
    }

    /**
     * The version after, made from the version before.
     *
     * @throws IllegalArgumentException where this is not the difference to that version
     */
    public List<Paragraph> apply(List<Paragraph> before) {
        Map<String, Paragraph> known = before.stream().collect(Collectors.toMap(Paragraph::id, Function.identity()));
        Set<String> gone = new HashSet<>();
        TreeMap<Integer, Paragraph> placed = new TreeMap<>();
        Map<String, List<Reworded>> words = new HashMap<>();
        for (ParagraphChange change : changes) {
            switch (change) {
                case Removed(Paragraph paragraph, int from) ->
                    gone.add(found(known, paragraph.id()).id());
                case Added(Paragraph paragraph, int to) -> placed.put(to, paragraph);
                case Moved(String id, int from, int to) -> {
                    gone.add(id);
                    placed.put(to, found(known, id));
                }
                case Reworded reworded ->
                    words.computeIfAbsent(reworded.id(), id -> new ArrayList<>())
                            .add(reworded);
            }
        }
        List<Paragraph> after = new ArrayList<>(before);
        after.removeIf(paragraph -> gone.contains(paragraph.id()));
        placed.forEach(after::add);
        after.replaceAll(paragraph -> reworded(paragraph, words.getOrDefault(paragraph.id(), List.of())));
        return List.copyOf(after);
    }

    private static Paragraph found(Map<String, Paragraph> known, String id) {
        Paragraph paragraph = known.get(id);
        if (paragraph == null) {
            throw new IllegalArgumentException(
                    "The version has no paragraph [" + id + "].\nMaybe the difference was made from another version.");
        }
        return paragraph;
    }

    private static Paragraph reworded(Paragraph paragraph, List<Reworded> changes) {
        Map<Language, String> words = new HashMap<>(paragraph.words());
        for (Reworded change : changes) {
            String before = words.getOrDefault(change.language(), "");
            if (!WordDiff.before(change.places()).equals(before)) {
                throw new IllegalArgumentException("The paragraph [" + paragraph.id() + "] reads otherwise in ["
                        + change.language() + "].\nMaybe the difference was made from another version.");
            }
            words.put(change.language(), WordDiff.after(change.places()));
        }
        words.values().removeIf(String::isEmpty);
        return new Paragraph(paragraph.id(), words);
    }
}
