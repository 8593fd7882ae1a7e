package org.endstate.formats.mission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Fields;
import org.endstate.formats.yaml.Scalar;
import org.endstate.threat.ThreatScale;

/** Conditions that can be read: there is evidence, or a judgement, to read them from. */
final class ConditionChecks {

    private ConditionChecks() {}

    private static Stream<Fields> ofType(Draft draft, String type) {
        return draft.list("conditions").stream()
                .filter(condition ->
                        condition.findText("type").filter(type::equals).isPresent());
    }

    static Stream<Flaw> threatHasEvents(Draft draft) {
        boolean unreadable =
                draft.tables().events().isEmpty() && draft.tables().present().contains(Tables.EVENTS);
        boolean some = draft.tables().events().filter(EventCounts::hasRecord).isPresent();
        if (unreadable || some) {
            return Stream.empty();
        }
        return ofType(draft, "threat")
                .map(condition -> Flaw.of(
                        condition.placeOf("type"),
                        "a threat condition cannot be read without events before the planning month",
                        "some in " + Tables.EVENTS));
    }

    static Stream<Flaw> threatLevelOnScale(Draft draft) {
        int top = draft.root()
                .findGroup("threat")
                .map(threat -> threat.listScalars("levels").size())
                .orElse(ThreatScale.DEFAULT.upTo().size());
        return ofType(draft, "threat")
                .filter(condition -> condition
                        .findWhole("level")
                        .filter(level -> level > top)
                        .isPresent())
                .map(condition -> Flaw.of(
                        condition.placeOf("level"),
                        "the threat scale has no level " + condition.getWhole("level"),
                        "a level from 0 to " + top));
    }

    static Stream<Flaw> scaleRises(Draft draft) {
        List<Flaw> flaws = new ArrayList<>();
        List<Scalar> levels = draft.root()
                .findGroup("threat")
                .map(threat -> threat.listScalars("levels"))
                .orElse(List.of());
        Optional<Double> before = Optional.empty();
        for (Scalar level : levels) {
            Optional<Double> deaths = level.findNumber();
            if (deaths.isPresent() && before.isPresent() && !(deaths.get() > before.get())) {
                flaws.add(Flaw.of(
                        level.at(),
                        "the level up to " + Bind.plain(deaths.get()) + " follows the level up to "
                                + Bind.plain(before.get()),
                        "thresholds that rise"));
            }
            before = deaths;
        }
        return flaws.stream();
    }

    static Stream<Flaw> capabilityHasJudgements(Draft draft) {
        return ofType(draft, "capability")
                .flatMap(condition -> condition.findScalar("function").stream())
                .filter(function -> draft.ids().has(Kinds.FUNCTION, function.text()))
                .filter(function -> isUnjudged(draft, function.text()))
                .map(function -> Flaw.of(
                        function.at(),
                        "there is no judgement of function " + Quoted.of(function.text()) + " up to the planning date",
                        "at least one in " + Tables.JUDGEMENTS));
    }

    private static boolean isUnjudged(Draft draft, String function) {
        return draft.tables()
                .capability()
                .judgements()
                .functions()
                .filter(judged -> !judged.contains(function))
                .isPresent();
    }
}
