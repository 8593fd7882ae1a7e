package org.endstate.evidence.intake;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names a text gives in full, wherever they stand, by their first and last words: "Lena" for "Lena Orth". */
final class FullNames {

    private static final Pattern FULL = Pattern.compile(
            "(?<![\\p{L}'\u2019-])(?=(\\p{Lu}\\p{Ll}+) ((?:(?:[Aa]l-|bin |[Aa]g |de |ould )?\\p{Lu}\\p{Ll}+(?:-\\p{L}+)?)))");

    private final Map<String, String> fullBySingle = new TreeMap<>();

    FullNames(String text) {
        Matcher m = FULL.matcher(text);
        while (m.find()) {
            String full = m.group(1) + " " + m.group(2);
            if (NounPhrase.read(full).filter(who -> who.name().equals(full)).isPresent()) {
                fullBySingle.putIfAbsent(m.group(1), full);
                fullBySingle.putIfAbsent(m.group(2), full);
            }
        }
    }

    /** The full name; empty where the text gives none or more words were said. */
    Optional<String> of(String single) {
        return Optional.ofNullable(fullBySingle.get(single));
    }
}
