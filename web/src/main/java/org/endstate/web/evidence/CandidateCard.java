package org.endstate.web.evidence;

import java.util.List;
import java.util.Optional;

/**
 * A candidate as it is shown.
 *
 * @param id its span, such as {@code 120-310}
 * @param number in the order of the text, from 1
 * @param kind what it is: a quotation, a post, a figure reported
 * @param details figures, days and places in it, each with what it was read as
 * @param decision what was decided; empty where nothing yet
 */
public record CandidateCard(
        String id, int number, String kind, Said said, List<String> details, Optional<Decision> decision) {

    public CandidateCard {
        details = List.copyOf(details);
    }

    /** Who says what, and when; what is not known is an empty text. */
    public record Said(String who, String when, String words) {}
}
