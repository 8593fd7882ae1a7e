package org.endstate.evidence.intake;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the short names of bodies stand for in a text that also has their long ones: "AU" for "African Union". */
final class Acronyms {

    private static final Pattern LONG = Pattern.compile(
            "\\b(?!The )\\p{Lu}\\p{Ll}[\\p{L}-]*(?:(?: (?:of|the|for|and|in|on|to))* \\p{Lu}\\p{Ll}[\\p{L}-]*){1,6}");
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}{2,8}");

    private final Map<String, String> longByShort = new TreeMap<>();

    Acronyms(String text) {
        Matcher m = LONG.matcher(text);
        while (m.find()) {
            longByShort.putIfAbsent(m.group().replaceAll("[^\\p{Lu}]", ""), m.group());
        }
    }

    /** The long name; empty for what is no acronym, or one the text does not explain. */
    Optional<Speaker> expand(String name) {
        return SHORT.matcher(name).matches()
                ? Optional.ofNullable(longByShort.get(name)).map(body -> new Speaker("", body))
                : Optional.empty();
    }
}
