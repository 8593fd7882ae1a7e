package org.endstate.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import org.endstate.formats.yaml.Fields;

/**
 * A candidate that a person has accepted, with what the register needs of it.
 *
 * @param speaker the office or body that speaks; the name where no office is known
 * @param said in the words of the document, or as corrected
 * @param grade the person's judgement of source and account
 * @param claim the answer it gives, as the file of accounts writes it
 * @param origin the document
 */
public record AcceptedCandidate(String id, String speaker, String said, Grade grade, String claim, Origin origin) {

    /**
     * How the person who accepted it sees it.
     *
     * @param question id of the question it answers
     * @param reliability A to F
     * @param credibility 1 to 6
     */
    public record Grade(String question, String reliability, int credibility) {}

    /**
     * Where it stands.
     *
     * @param document its id in the file of candidates
     * @param published year-month-day
     */
    public record Origin(String document, String title, String sha256, String published, String language) {}

    /** A title such as "Lt. Col.", which names nobody without the name after it. */
    private static final Pattern RANK = Pattern.compile("(?:\\p{Lu}\\p{L}{0,5}\\.\\s?)+");

    /** Reads an entry that has been checked. */
    static AcceptedCandidate of(Fields candidate, Fields document) {
        return new AcceptedCandidate(
                candidate.getText("id"),
                speaker(candidate, document),
                candidate.getText("said"),
                new Grade(
                        candidate.getText("question"),
                        candidate.getText("reliability"),
                        candidate.getWhole("credibility")),
                claim(candidate),
                new Origin(
                        document.getText("id"),
                        text(document, "publisher")
                                + (text(document, "publisher").isEmpty() ? "" : ", ")
                                + title(document),
                        text(document, "sha256"),
                        posted(candidate).orElse(text(document, "published")),
                        text(document, "language")));
    }

    private static String title(Fields document) {
        String title = text(document, "title");
        return (title.isEmpty() ? text(document, "file") : title) + ", " + text(document, "published");
    }

    private static Optional<String> posted(Fields candidate) {
        return candidate.findText("posted").filter(day -> !day.isBlank());
    }

    /** An office or body before a name: officials stand in the register by role. */
    static String speaker(Fields candidate, Fields document) {
        String office = text(candidate, "office");
        String name = text(candidate, "speaker");
        boolean rank = RANK.matcher(office).matches() && !name.isEmpty();
        return rank
                ? office + " " + name
                : !office.isEmpty() ? office : !name.isEmpty() ? name : text(document, "publisher");
    }

    /** The only figure, else the only time, else a position of its own that a person joins with others. */
    private static String claim(Fields candidate) {
        var figures = candidate.listGroups("figures");
        var dates = candidate.listGroups("dates");
        if (figures.size() == 1 && figures.getFirst().has("value")) {
            Fields figure = figures.getFirst();
            double value = figure.getNumber("value");
            return "{type: figure, low: " + Yaml.number(figure.findNumber("low").orElse(value)) + ", high: "
                    + Yaml.number(figure.findNumber("high").orElse(value)) + ", unit: "
                    + Yaml.text(text(figure, "unit")) + "}";
        }
        if (figures.isEmpty()
                && dates.size() == 1
                && dates.getFirst().findDate("from").isPresent()) {
            return "{type: date, from: " + text(dates.getFirst(), "from") + ", to: " + text(dates.getFirst(), "to")
                    + "}";
        }
        String denied = text(candidate, "denial").equals("true") ? ", denied: true" : "";
        return "{type: position, position: " + candidate.getText("id") + denied + "}";
    }

    private static String text(Fields fields, String key) {
        return fields.findText(key).orElse("").strip();
    }
}
