package org.endstate.web.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.endstate.provenance.ContentHash;

/** Ids of entries: what whoever writes one calls it, or one made of what it says. */
final class EntryIds {

    private static final Pattern GOOD = Pattern.compile("[a-z0-9](?:[a-z0-9.-]{0,58}[a-z0-9])?");
    private static final int WORDS_LENGTH = 32;
    private static final int HASH_LENGTH = 6;

    private EntryIds() {}

    static boolean fits(String id) {
        return GOOD.matcher(id).matches();
    }

    /** The id given in the form; where none is, the first words of what it says and a part of its hash. */
    static String of(EntryKind kind, Map<String, String> form) {
        String given = form.getOrDefault("id", "");
        if (!given.isEmpty()) {
            return given;
        }
        String said = form.getOrDefault("text-en", "")
                + form.getOrDefault("what-en", "")
                + form.getOrDefault("speaker-en", "")
                + form.getOrDefault("subject", "");
        String words =
                said.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String first = words.isEmpty() ? kind.path() : words;
        String hash = ContentHash.of((kind + form.toString()).getBytes(StandardCharsets.UTF_8))
                .hex()
                .substring(0, HASH_LENGTH);
        return first.substring(0, Math.min(WORDS_LENGTH, first.length())).replaceAll("-$", "") + "-" + hash;
    }
}
