package org.endstate.formats.mission;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Fields;

/** Who decides: the parties, the working groups, and what needs the signature of both principals. */
final class PartyChecks {

    private static final Set<String> WORDS = Set.of("host", "lead", "observer", "threat", "requirements", "capability");

    private PartyChecks() {}

    static Stream<Flaw> oneHostAndOneLead(Draft draft) {
        return Stream.of("host", "lead")
                .flatMap(role -> exactlyOne(draft, "parties", "role", role, "party with role " + role));
    }

    static Stream<Flaw> eachSubjectOnce(Draft draft) {
        return Stream.of("threat", "requirements", "capability")
                .flatMap(subject -> exactlyOne(
                        draft, "working-groups", "subject", subject, "working group with subject " + subject));
    }

    private static Stream<Flaw> exactlyOne(Draft draft, String section, String key, String word, String what) {
        if (!draft.root().has(section) || hasUnknownWord(draft.list(section), key)) {
            return Stream.empty();
        }
        List<Fields> found = draft.list(section).stream()
                .filter(group -> group.findText(key).filter(word::equals).isPresent())
                .toList();
        if (found.isEmpty()) {
            return Stream.of(Flaw.of(draft.root().placeOf(section), "there is no " + what, "exactly one"));
        }
        int first = found.getFirst().placeOf(key).line();
        return found.stream()
                .skip(1)
                .map(group -> Flaw.of(
                        group.placeOf(key),
                        "there is a second " + what,
                        "exactly one",
                        "the first is in line " + first));
    }

    /** A mistyped word may be the one that seems to be missing, and is reported anyway. */
    private static boolean hasUnknownWord(List<Fields> groups, String key) {
        return groups.stream()
                .anyMatch(group -> !WORDS.contains(group.findText(key).orElse("")));
    }

    static Stream<Flaw> signatures(Draft draft) {
        List<Flaw> flaws = new ArrayList<>();
        for (Fields gate : draft.list("gates")) {
            gate.findGroup("waiver").ifPresent(waiver -> flaws.addAll(unsigned(waiver, "the waiver", draft)));
        }
        for (Fields condition : draft.list("conditions")) {
            condition.findGroup("estimate").ifPresent(guess -> flaws.addAll(unsigned(guess, "the estimate", draft)));
        }
        return flaws.stream();
    }

    private static List<Flaw> unsigned(Fields signed, String what, Draft draft) {
        List<String> missing = draft.principals().stream()
                .filter(party -> !signed.listTexts("signed-by").contains(party))
                .map(Quoted::of)
                .toList();
        return signed.listTexts("signed-by").isEmpty() || missing.isEmpty()
                ? List.of()
                : List.of(Flaw.of(
                        signed.placeOf("signed-by"),
                        what + " is not signed by " + String.join(" and ", missing),
                        "the signatures of both principals, host and lead"));
    }
}
