package org.endstate.formats.mission;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endstate.capability.LevelRule;
import org.endstate.capability.framework.Framework;
import org.endstate.capability.framework.FrameworkHistory;
import org.endstate.capability.framework.FunctionStandard;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Nearest;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Fields;

/** Functions and capability conditions of mission.yaml beside the framework that measures them. */
final class CapabilityChecks {

    private CapabilityChecks() {}

    private static Stream<Fields> conditions(Draft draft) {
        return draft.list("conditions").stream()
                .filter(condition ->
                        condition.findText("type").filter("capability"::equals).isPresent());
    }

    private static Optional<FrameworkHistory> frameworks(Draft draft) {
        return draft.tables().capability().frameworks();
    }

    static Stream<Flaw> lostBelowWhatReaches(Draft draft) {
        return conditions(draft)
                .filter(condition -> condition.has("closes-below") || condition.has("opens-at"))
                .filter(condition -> !(closes(condition) <= opens(condition)))
                .map(condition -> Flaw.of(
                        condition.placeOf(condition.has("closes-below") ? "closes-below" : "opens-at"),
                        "the level is lost below " + closes(condition) + " and reached at " + opens(condition),
                        "closes-below no higher than opens-at"));
    }

    private static double closes(Fields condition) {
        return condition.findNumber("closes-below").orElse(LevelRule.Odds.DEFAULT.closes());
    }

    private static double opens(Fields condition) {
        return condition.findNumber("opens-at").orElse(LevelRule.Odds.DEFAULT.opens());
    }

    static Stream<Flaw> enablersExist(Draft draft) {
        Optional<Set<String>> known = frameworks(draft).map(EvidenceChecks::enablers);
        return known.stream()
                .flatMap(all -> conditions(draft)
                        .flatMap(condition -> condition.listScalars("enablers").stream())
                        .filter(id -> !all.contains(id.text()))
                        .map(id -> EvidenceChecks.unknownEnabler(id, all)));
    }

    /** A function that names a standard names one that the framework has, or had. */
    static Stream<Flaw> standardsExist(Draft draft) {
        Optional<Set<String>> known = frameworks(draft)
                .map(history -> history.versions().stream()
                        .flatMap(version -> version.functions().stream())
                        .map(FunctionStandard::id)
                        .collect(Collectors.toSet()));
        return known.stream()
                .flatMap(all -> draft.list("functions").stream()
                        .flatMap(function -> function.findScalar("standard").stream())
                        .filter(id -> !all.contains(id.text()))
                        .map(id -> Flaw.of(
                                        id.at(),
                                        "the framework has no function " + Quoted.of(id.text()),
                                        "one of its functions")
                                .maybe(Nearest.to(id.text(), all))));
    }

    /** A threshold belongs to the framework version, not to the meeting. */
    static Stream<Flaw> thresholdsAsAdopted(Draft draft) {
        List<Framework> latest =
                frameworks(draft).map(FrameworkHistory::latest).stream().toList();
        return latest.stream()
                .flatMap(version ->
                        draft.list("functions").stream().flatMap(function -> threshold(function, version).stream()));
    }

    private static Optional<Flaw> threshold(Fields function, Framework version) {
        Optional<String> standard = function.findText("standard").or(() -> function.findText("id"));
        OptionalInt adopted = standard.flatMap(version::findFunction)
                .map(FunctionStandard::threshold)
                .orElse(OptionalInt.empty());
        Optional<Integer> stated = function.findWhole("threshold");
        return adopted.isPresent()
                        && stated.filter(level -> level != adopted.getAsInt()).isPresent()
                ? Optional.of(Flaw.of(
                        function.placeOf("threshold"),
                        "the threshold is " + stated.get() + "; version " + version.version()
                                + " of the framework says " + adopted.getAsInt(),
                        "the framework's",
                        "a threshold is changed by a new version of the framework, signed by both parties"))
                : Optional.empty();
    }
}
