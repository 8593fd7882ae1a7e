package org.endstate.judgement;

/**
 * Someone who answers.
 *
 * @param id alias of the expert; never a name
 * @param party id of the party that sent the expert
 */
public record Expert(String id, String party) {

    /** The party of experts whose study knows no parties. */
    public static final String NO_PARTY = "panel";

    public Expert {
        if (id.isBlank() || party.isBlank()) {
            throw new IllegalArgumentException("An expert [" + id + "] of party [" + party + "] lacks one of the two.");
        }
    }
}
