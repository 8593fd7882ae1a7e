package org.endstate.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.capability.Assessment.Pools;
import org.endstate.capability.FunctionOutlook;
import org.endstate.capability.FunctionOutlook.AtDate;
import org.endstate.capability.History;
import org.endstate.capability.LevelDistribution;
import org.endstate.capability.LevelStanding;
import org.endstate.capability.PooledForecast;
import org.endstate.commission.CapabilityResult;
import org.endstate.condition.GateOutlook;
import org.endstate.mission.Function;
import org.endstate.mission.Label;

/** The machine-readable capability of a mission. */
final class CapabilityJson {

    private CapabilityJson() {}

    /** The threshold of the framework in force, or where it has none the mission's. */
    static int threshold(Function function, FunctionOutlook outlook) {
        List<History.Rule> rules = outlook.history().rules();
        OptionalInt own =
                rules.isEmpty() ? OptionalInt.empty() : rules.getLast().threshold();
        return own.orElse(function.threshold());
    }

    private static Map<String, Object> head(CapabilityResult result) {
        Map<String, Object> all = Json.made(result.stamp(), result.dossier().mission());
        all.put(
                "disclaimer",
                result.dossier().origin().disclaimer().map(Label::en).orElse(""));
        return all;
    }

    static Map<String, Object> projections(CapabilityResult result, Optional<String> wanted) {
        Map<String, Object> all = head(result);
        all.put("method", result.functions().method().toString());
        all.put("supportRemoved", result.dossier().settings().risk().supportRemoved());
        all.put(
                "functions",
                result.dossier().mission().ground().functions().stream()
                        .filter(function -> wanted.isEmpty() || wanted.get().equals(function.id()))
                        .map(function -> function(function, result))
                        .toList());
        return all;
    }

    private static Map<String, Object> function(Function function, CapabilityResult result) {
        return result.functions().value().stream()
                .filter(outlook -> outlook.function().equals(function.id()))
                .findFirst()
                .map(outlook -> function(function, outlook))
                .orElseGet(
                        () -> Json.object("id", function.id(), "essential", function.essential(), "assessed", false));
    }

    private static Map<String, Object> function(Function function, FunctionOutlook outlook) {
        return Json.object(
                "id", function.id(),
                "essential", function.essential(),
                "assessed", true,
                "threshold", threshold(function, outlook),
                "latest", outlook.now().asOf().toString(),
                "now", levels(outlook.now().levels()),
                "parties",
                        outlook.parties().stream()
                                .map(pool -> Json.object("party", pool.party(), "levels", levels(pool.levels())))
                                .toList(),
                "disagreement", outlook.disagreement(),
                "kept", outlook.kept().stream().map(CapabilityJson::at).toList(),
                "removed", outlook.removed().stream().map(CapabilityJson::at).toList(),
                "experts",
                        outlook.history().experts().stream()
                                .map(CapabilityJson::expert)
                                .toList(),
                "past",
                        outlook.history().forecasts().stream()
                                .map(CapabilityJson::past)
                                .toList());
    }

    private static Map<String, Object> at(AtDate at) {
        return Json.object("date", at.date().toString(), "levels", levels(at.levels()));
    }

    private static Map<String, Object> expert(PooledForecast forecast) {
        Pools pools = forecast.pools();
        Map<String, Object> all = Json.object(
                "madeOn", forecast.madeOn().toString(),
                "of", forecast.of().toString(),
                "experts", forecast.experts(),
                "levels", levels(pools.joint()),
                "disagreement", pools.disagreement());
        forecast.outcome().ifPresent(outcome -> all.put("found", levels(outcome.found())));
        return all;
    }

    private static Map<String, Object> past(History.PastForecast past) {
        return Json.object(
                "madeOn", past.madeOn().toString(),
                "of", past.of().toString(),
                "projected", levels(past.forecast()),
                "noChange", levels(past.noChange()),
                "found", levels(past.found()));
    }

    private static List<Double> levels(LevelDistribution levels) {
        return levels.probabilities();
    }

    static Map<String, Object> gates(CapabilityResult result, JudgeServices services) {
        Map<String, Object> all = head(result);
        all.put(
                "gates",
                result.gates().value().stream()
                        .map(gate -> gate(gate, result, services))
                        .toList());
        return all;
    }

    private static Map<String, Object> gate(GateOutlook gate, CapabilityResult result, JudgeServices services) {
        return Json.object(
                "id", gate.gate(),
                "status", name(gate.status()),
                "openBy50", LikelyOpen.by(gate, 0.5).map(Object::toString).orElse(""),
                "openBy80", LikelyOpen.by(gate, 0.8).map(Object::toString).orElse(""),
                "capability",
                        gate.capability().stream()
                                .map(capability -> standing(capability, result, services))
                                .toList());
    }

    private static Map<String, Object> standing(
            GateOutlook.Capability capability, CapabilityResult result, JudgeServices services) {
        LevelStanding standing = capability.standing();
        return Json.object(
                "condition", capability.condition(),
                "status", name(standing.status()),
                "level", standing.rule().level(),
                "inARow", standing.rule().inARow(),
                "run", standing.ahead().run(),
                "earliest", standing.ahead().earliest().toString(),
                "validUntil", standing.ahead().validUntil().toString(),
                "alarm", name(standing.regression().alarm()),
                "below", standing.regression().below(),
                "readings",
                        standing.readings().stream()
                                .map(reading -> reading(reading, result, services))
                                .toList());
    }

    private static Map<String, Object> reading(
            LevelStanding.Reading reading, CapabilityResult result, JudgeServices services) {
        return Json.object(
                "asOf", reading.asOf().toString(),
                "joint", sureness(reading.joint()),
                "parties",
                        reading.parties().stream()
                                .map(party ->
                                        Json.object("party", party.party(), "sureness", sureness(party.sureness())))
                                .toList(),
                "run", reading.run(),
                "reached", reading.reached(),
                "why", services.why(result, reading.shortfalls()));
    }

    private static Map<String, Object> sureness(LevelStanding.Sureness sureness) {
        return Json.object("said", sureness.said(), "known", sureness.known());
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
