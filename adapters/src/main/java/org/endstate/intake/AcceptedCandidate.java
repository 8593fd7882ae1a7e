package org.endstate.intake;

import org.endstate.formats.yaml.Fields;

/**
 * A candidate that a person has accepted, with what the register needs of it.
 *
 * @param speaker the person's name; empty where an office, a body or the document itself speaks
 * @param office empty where only a name is given
 * @param said in the words of the document, or as corrected
 * @param origin the document
 */
public record AcceptedCandidate(String id, String kind, String speaker, String office, String said, Origin origin) {

    /**
     * Where it stands.
     *
     * @param published year-month-day; empty where unknown
     * @param span the characters of the main text, as {@code [from, to]}
     */
    public record Origin(String file, String sha256, String publisher, String published, String language, String span) {}

    static AcceptedCandidate of(Fields candidate, Fields document) {
        
        String span = String.join(", ", candidate.listTexts("span"));
        return new AcceptedCandidate(
                candidate.findText("id").orElse(""),
                candidate.findText("kind").orElse(""),
                candidate.findText("speaker").orElse(""),
                candidate.findText("office").orElse(""),
                candidate.findText("said").orElse(""),
                new Origin(
                        text(document, "file"),
                        text(document, "sha256"),
                        text(document, "publisher"),
                        text(document, "published"),
                        text(document, "language"),
                        span));
    }

    private static String text(Fields fields, String key) {
        return fields.findText(key).orElse("");
    }

    /** Who speaks: the name, else the office, else the publisher. */
    public String who() {
        return !speaker.isBlank() ? speaker : !office.isBlank() ? office : origin.publisher();
    }
}
