package org.endstate.formats.mission;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Fields;
import org.endstate.formats.yaml.Scalar;

/** Clauses have words, and say of sites what the sites say. */
final class ClauseChecks {

    private ClauseChecks() {}

    static Stream<Flaw> oneWayToWriteIt(Draft draft) {
        return draft.list("clauses").stream()
                .filter(clause -> clause.has("text") == clause.has("paragraphs"))
                .map(clause -> Flaw.of(
                        clause.at(),
                        clause.has("text") ? "the clause has both a text and paragraphs" : "the clause has no words",
                        "either text or paragraphs"));
    }

    static Stream<Flaw> distinctParagraphs(Draft draft) {
        return draft.list("clauses").stream()
                .flatMap(clause -> repeated(clause, "paragraphs", "id", "the clause has two paragraphs "));
    }

    static Stream<Flaw> distinctOutcomes(Draft draft) {
        return draft.list("clauses").stream()
                .flatMap(clause -> repeated(clause, "outcomes", "site", "the clause settles twice the site "));
    }

    private static Stream<Flaw> repeated(Fields clause, String list, String key, String what) {
        Set<String> seen = new HashSet<>();
        return clause.listGroups(list).stream()
                .flatMap(item -> item.findScalar(key).stream())
                .filter(id -> !seen.add(id.text()))
                .map(id -> Flaw.of(id.at(), what + Quoted.of(id.text()), "each once"));
    }

    /** What is only proposed may differ from what the sites say; what is agreed is what is planned. */
    static Stream<Flaw> agreedOutcomesAreThoseOfTheSites(Draft draft) {
        return draft.list("clauses").stream()
                .filter(clause ->
                        clause.findText("state").filter("agreed"::equals).isPresent())
                .flatMap(clause -> clause.listGroups("outcomes").stream())
                .flatMap(outcome -> contradiction(draft, outcome).stream());
    }

    private static Optional<Flaw> contradiction(Draft draft, Fields outcome) {
        Optional<String> planned = outcome.findText("site")
                .flatMap(site -> draft.find("sites", site))
                .flatMap(site -> site.findText("outcome"));
        Optional<Scalar> agreed = outcome.findScalar("outcome");
        return planned.filter(
                        plan -> agreed.filter(word -> !word.text().equals(plan)).isPresent())
                .map(plan -> Flaw.of(
                        agreed.orElseThrow().at(),
                        "the agreed outcome of site " + Quoted.of(outcome.getText("site")) + " is not the one planned",
                        Quoted.of(plan),
                        "change the site, or the state of the clause"));
    }
}
