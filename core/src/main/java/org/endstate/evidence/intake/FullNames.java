package org.endstate.evidence.intake;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names a text gives in full, wherever they stand, by their first and last words: "Lena" for "Lena Orth". */
final class FullNames {

    private static final Pattern FULL = Pattern.compile(
            "(?<![\\p{L}'\u2019-])(?=(\\p{Lu}\\p{Ll}+) ((?:(?:[Aa]l-|bin |[Aa]g |de |ould )?\\p{Lu}\\p{Ll}+(?:-\\p{L}+)?)))");

    /** A word with a capital inside a sentence. */
    private static final Pattern INSIDE = Pattern.compile("(?<=[\\p{Ll},;] )\\p{Lu}[\\p{L}-]+");

    private final Map<String, String> fullBySingle = new TreeMap<>();
    private final Set<String> inside = new HashSet<>();

    FullNames(String text) {
        Matcher m = FULL.matcher(text);
        while (m.find()) {
            String full = m.group(1) + " " + m.group(2);
            if (NounPhrase.read(full).filter(who -> who.name().equals(full)).isPresent()) {
                fullBySingle.putIfAbsent(m.group(1), full);
                fullBySingle.putIfAbsent(m.group(2), full);
            }
        }
        INSIDE.matcher(text).results().forEach(word -> inside.add(word.group()));
    }

    /** Whether a single word is a name rather than the first word of a sentence. */
    boolean isName(String single) {
        return inside.contains(single) || fullBySingle.containsKey(single);
    }

    /** The full name; empty where the text gives none or more words were said. */
    Optional<String> of(String single) {
        return Optional.ofNullable(fullBySingle.get(single));
    }
}
