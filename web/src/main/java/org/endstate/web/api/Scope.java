package org.endstate.web.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a token is for, beyond what the role of its person allows. */
public enum Scope {
    READ,
    /** Have plans made. */
    RUN;

    /** Its word, as programs and forms write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static String words(Set<Scope> scopes) {
        return new TreeSet<>(scopes).stream().map(Scope::word).collect(Collectors.joining(" "));
    }

    static Set<Scope> of(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> valueOf(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
