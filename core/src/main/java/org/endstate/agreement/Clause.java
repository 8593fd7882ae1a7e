package org.endstate.agreement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.endstate.mission.Label;
import org.endstate.mission.Outcome;
import org.endstate.mission.Sourcing;

/**
 * One clause of the text between the parties.
 *
 * @param paragraphs in order, at least one, each with English words; a single one has the clause's own id, of several
 *     each has that id, a slash and its own
 */
public record Clause(String id, List<Paragraph> paragraphs, Kind kind, State state, Links links, Sourcing sourcing) {

    public Clause {
        paragraphs = List.copyOf(paragraphs);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("The clause [" + id + "] has no paragraph.");
        }
    }

    /** A clause of one paragraph that settles no outcome of a site. */
    public Clause(
            String id,
            Label text,
            Kind kind,
            State state,
            List<String> milestones,
            List<String> conditions,
            Sourcing sourcing) {
        this(
                id,
                List.of(new Paragraph(id, words(text))),
                kind,
                state,
                new Links(milestones, conditions, List.of()),
                sourcing);
    }

    /** What a clause binds to in the mission. */
    public record Links(List<String> milestones, List<String> conditions, List<SettledOutcome> outcomes) {
        public Links {
            milestones = List.copyOf(milestones);
            conditions = List.copyOf(conditions);
            outcomes = List.copyOf(outcomes);
        }
    }

    /** What a clause says is to become of a site. */
    public record SettledOutcome(String site, Outcome outcome) {}

    /** What the clause binds to. Clauses of one statement may differ. */
    public enum Kind {
        DATE_CERTAIN,
        CONDITIONAL,
        PROCEDURAL
    }

    /** Where the text stands. */
    public enum State {
        DRAFT,
        TABLED,
        BRACKETED,
        AGREED_AD_REFERENDUM,
        AGREED,
        RESERVED,
        OBJECTED,
        LAPSED,
        SUPERSEDED
    }

    /** The words of a label by language; a translation that has not been entered is left out. */
    public static Map<Language, String> words(Label label) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        words.put(Language.EN, label.en());
        if (!label.ar().isBlank()) {
            words.put(Language.AR, label.ar());
        }
        return words;
    }

    /** All its words, its paragraphs one after the other; no Arabic unless every paragraph has it. */
    public Label text() {
        boolean translated =
                paragraphs.stream().allMatch(p -> p.find(Language.AR).isPresent());
        return new Label(joined(Language.EN), translated ? joined(Language.AR) : "");
    }

    private String joined(Language language) {
        return paragraphs.stream().flatMap(p -> p.find(language).stream()).collect(Collectors.joining(" "));
    }

    /** Ids of the milestones it promises. */
    public List<String> milestones() {
        return links.milestones();
    }

    /** Ids of the conditions it names. */
    public List<String> conditions() {
        return links.conditions();
    }
}
