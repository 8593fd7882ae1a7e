package org.endstate.evidence.duplicates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether two data sets name one side. What stands in brackets, years, and words that any force bears are passed over,
 * so that "Government of Iraq" and "Military Forces of Iraq (2022-)" are one; "IS" is "Islamic State" by its initials.
 */
final class SideNames {

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)?");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> BORNE_BY_ANY =
            Set.of("government", "military", "armed", "forces", "force", "army", "police", "of", "the", "and");

    private SideNames() {}

    static boolean same(String one, String other) {
        Set<String> first = own(one);
        Set<String> second = own(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        return first.equals(second) || isInitials(first, other) || isInitials(second, one);
    }

    private static boolean isInitials(Set<String> word, String name) {
        String initials = Arrays.stream(words(name))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1))
                .collect(Collectors.joining());
        return initials.length() > 1 && word.equals(Set.of(initials));
    }

    private static Set<String> own(String name) {
        Set<String> own = new TreeSet<>(Arrays.asList(words(name)));
        own.removeAll(BORNE_BY_ANY);
        own.remove("");
        return own;
    }

    private static String[] words(String name) {
        return BREAKS.split(BRACKETS.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT));
    }
}
