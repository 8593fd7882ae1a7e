package org.endstate.agreement.compare;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The difference of two texts word by word, after Myers (1986, An O(ND) difference algorithm and its variations,
 * Algorithmica 1, section 4b, linear space). Words, blanks and every other character are compared as they are; places
 * that only blanks keep apart are one.
 */
final class WordDiff {

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{Nd}]+|.", Pattern.DOTALL);

    private WordDiff() {}

    /** The places in order; none where the texts are equal. */
    static List<Rewording> between(String before, String after) {
        if (before.equals(after)) {
            return List.of();
        }
        List<String> old = words(before);
        List<String> next = words(after);
        List<Rewording> places = new ArrayList<>();
        int done = 0;
        for (Change change : changes(old, next)) {
            add(
                    places,
                    new Rewording(
                            text(old, done, change.startOriginal),
                            text(old, change.startOriginal, change.endOriginal),
                            text(next, change.startRevised, change.endRevised)));
            done = change.endOriginal;
        }
        if (done < old.size()) {
            places.add(new Rewording(text(old, done, old.size()), "", ""));
        }
        return List.copyOf(places);
    }

    static <T> List<Change> changes(List<T> before, List<T> after) {
        return new MyersDiffWithLinearSpace<T>().computeDiff(before, after, null);
    }

    private static void add(List<Rewording> places, Rewording place) {
        if (!places.isEmpty() && place.kept().isBlank()) {
            Rewording last = places.removeLast();
            places.add(new Rewording(
                    last.kept(),
                    last.deleted() + place.kept() + place.deleted(),
                    last.inserted() + place.kept() + place.inserted()));
        } else {
            places.add(place);
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String text(List<String> words, int from, int to) {
        return words.subList(from, to).stream().collect(Collectors.joining());
    }

    /** The text as it was before. */
    static String before(List<Rewording> places) {
        return places.stream().map(place -> place.kept() + place.deleted()).collect(Collectors.joining());
    }

    /** The text as it is after. */
    static String after(List<Rewording> places) {
        return places.stream().map(place -> place.kept() + place.inserted()).collect(Collectors.joining());
    }
}
