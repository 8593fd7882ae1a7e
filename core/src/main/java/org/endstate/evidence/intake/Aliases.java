package org.endstate.evidence.intake;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of bodies that a text also calls by their kind: "the mission, known as M", "M, the mission in the north".
 */
final class Aliases {

    private static final String KIND = "(mission|force|operation|agency|group|movement|authority|command)";
    private static final Pattern KNOWN = Pattern.compile("\\b[Tt]he (?:[\\p{L}-]+ ){0,3}?" + KIND
            + "(?: in \\p{Lu}\\p{L}+)?, (?:better )?(?:known as|called) (?:the )?(\\p{Lu}[\\p{L}-]+)");
    private static final Pattern NAMED =
            Pattern.compile("\\b(\\p{Lu}{4,}), (?:as )?the (?:[\\p{L}-]+ ){0,4}?" + KIND + "\\b");

    private final Map<String, String> names = new TreeMap<>();

    Aliases(String text) {
        Matcher known = KNOWN.matcher(text);
        while (known.find()) {
            names.putIfAbsent(known.group(1), known.group(2));
        }
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            names.putIfAbsent(named.group(2), named.group(1));
        }
    }

    /** The name behind a kind of body, alone or with an adjective or two. */
    Optional<Speaker> of(String office) {
        String kind = office.substring(office.lastIndexOf(' ') + 1);
        return office.matches("(?:(?:UN|United Nations|peacekeeping|international|multinational|joint) ){0,2}\\p{Ll}+")
                ? Optional.ofNullable(names.get(kind)).map(name -> new Speaker("", name))
                : Optional.empty();
    }
}
