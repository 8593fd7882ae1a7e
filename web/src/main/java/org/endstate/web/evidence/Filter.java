package org.endstate.web.evidence;

import java.util.Map;

/**
 * What somebody looks for in the register; an empty text asks for everything.
 *
 * @param words every one of which must occur
 * @param question id
 * @param party id
 * @param status name of the constant
 */
public record Filter(String words, String question, String party, String status) {

    /** What an address asks for. */
    static Filter of(Map<String, String> asked) {
        return new Filter(
                asked.getOrDefault("q", "").strip(),
                asked.getOrDefault("question", ""),
                asked.getOrDefault("party", ""),
                asked.getOrDefault("status", ""));
    }

    /** Whether anything is asked for. */
    public boolean asks() {
        return !(words + question + party + status).isBlank();
    }
}
