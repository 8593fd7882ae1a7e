package org.endstate.formats.mission;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.endstate.agreement.Clause;
import org.endstate.agreement.DefinedTerm;
import org.endstate.agreement.Language;
import org.endstate.agreement.Paragraph;
import org.endstate.formats.yaml.Fields;
import org.endstate.mission.Outcome;

/** Binds the text between the parties. */
final class BindClauses {

    private final Assumptions assumptions;

    BindClauses(Assumptions assumptions) {
        this.assumptions = assumptions;
    }

    Clause clause(Fields group) {
        String id = group.getText("id");
        return new Clause(
                id,
                paragraphs(id, group),
                Parts.constant(Clause.Kind.class, group.getText("kind")),
                Parts.constant(Clause.State.class, group.getText("state")),
                new Clause.Links(
                        group.listTexts("milestones"),
                        group.listTexts("conditions"),
                        group.listGroups("outcomes").stream()
                                .map(BindClauses::outcome)
                                .toList()),
                assumptions.sourcing(group, "clause " + id));
    }

    private static List<Paragraph> paragraphs(String clause, Fields group) {
        if (group.has("text")) {
            return List.of(new Paragraph(clause, Clause.words(Bind.label(group, "text"))));
        }
        return group.listGroups("paragraphs").stream()
                .map(paragraph -> new Paragraph(clause + "/" + paragraph.getText("id"), words(paragraph)))
                .toList();
    }

    /** The texts of a group by language; a language that it does not have is left out. */
    static Map<Language, String> words(Fields group) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            group.findText(language.code()).ifPresent(text -> words.put(language, text));
        }
        return words;
    }

    private static Clause.SettledOutcome outcome(Fields group) {
        return new Clause.SettledOutcome(
                group.getText("site"), Parts.constant(Outcome.class, group.getText("outcome")));
    }

    static DefinedTerm term(Fields group) {
        Map<Language, List<String>> forms = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            forms.put(language, group.listTexts(language.code()));
        }
        return new DefinedTerm(forms);
    }
}
