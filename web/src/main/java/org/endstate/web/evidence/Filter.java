package org.endstate.web.evidence;

/**
 * What somebody looks for in the register; an empty text asks for everything.
 *
 * @param words every one of which must occur
 * @param question id
 * @param party id
 * @param status name of the constant
 */
public record Filter(String words, String question, String party, String status) {

    /** Whether anything is asked for. */
    public boolean asks() {
        return !(words + question + party + status).isBlank();
    }
}
