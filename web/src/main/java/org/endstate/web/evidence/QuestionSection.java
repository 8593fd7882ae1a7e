package org.endstate.web.evidence;

import java.util.List;

/**
 * A question with what is told of it to a reader.
 *
 * @param heading its text
 * @param asks what it asks for
 * @param columns the accounts, each column by those who speak for one party
 * @param held how many accounts are held back; empty text where none is
 * @param differences in sentences
 */
public record QuestionSection(
        String id, String heading, String asks, List<Column> columns, String held, List<String> differences) {

    public QuestionSection {
        columns = List.copyOf(columns);
        differences = List.copyOf(differences);
    }

    /** Those who speak for a party, or for none. */
    public record Column(String party, List<Card> cards) {
        public Column {
            cards = List.copyOf(cards);
        }
    }

    /**
     * An account; what is held back is an empty text.
     *
     * @param claim what it answers
     * @param changed what the speaker did with what it had said before; empty text where nothing
     * @param foot grade, sources, fields held back
     */
    public record Card(String id, Said said, String claim, String changed, List<String> foot) {
        public Card {
            foot = List.copyOf(foot);
        }
    }

    /** Who says what, and when. */
    public record Said(String speaker, String date, String says, String original) {}
}
