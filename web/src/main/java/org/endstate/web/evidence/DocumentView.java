package org.endstate.web.evidence;

import java.util.List;
import java.util.Optional;
import org.endstate.web.screen.MissionPage;

/**
 * A document of the reader's own side.
 *
 * @param reading its text and candidates; empty while it is read, or where it is refused
 * @param questions to which a candidate may be an answer
 */
public record DocumentView(
        MissionPage on, UploadedDocument document, Optional<Reading> reading, List<FormField.Choice> questions) {

    public DocumentView {
        questions = List.copyOf(questions);
    }

    /**
     * What was read.
     *
     * @param facts form, publisher, day, language
     * @param direction in which the text runs
     */
    public record Reading(
            String title, List<String> facts, String direction, MarkedText text, List<CandidateCard> cards) {
        public Reading {
            facts = List.copyOf(facts);
            cards = List.copyOf(cards);
        }
    }
}
