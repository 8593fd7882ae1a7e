package org.endstate.web.evidence;

import java.util.List;

/**
 * An event or a complaint, and what became of it.
 *
 * @param what in a sentence
 * @param facts when, where, who: each with its word before it
 * @param status where it stands
 * @param history every status it has had, with day and reason, the first before the others
 * @param findings of events, what bodies find and what it did to the work; of complaints, what was answered
 */
public record Happening(
        String id, String what, List<String> facts, String status, List<String> history, List<String> findings) {
    public Happening {
        facts = List.copyOf(facts);
        history = List.copyOf(history);
        findings = List.copyOf(findings);
    }

    /** All of it, to be searched. */
    String text() {
        return String.join(" ", id, what, status, String.join(" ", facts)) + " " + String.join(" ", history) + " "
                + String.join(" ", findings);
    }
}
