package org.endstate.formats.export;

import static org.endstate.formats.export.FigureTable.column;
import static org.endstate.formats.export.FigureTable.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.endstate.capability.Assessment;
import org.endstate.capability.Assessment.Pools;
import org.endstate.capability.Evidence;
import org.endstate.capability.FunctionOutlook;
import org.endstate.capability.FunctionOutlook.AtDate;
import org.endstate.capability.LevelDistribution;
import org.endstate.capability.LevelStanding.Reading;
import org.endstate.capability.LevelStanding.Sureness;
import org.endstate.commission.CapabilityResult;
import org.endstate.condition.GateOutlook;

/** The tables of capability: levels over time, how conditions read them, evidence, and past forecasts. */
final class CapabilityTables {

    private CapabilityTables() {}

    /** All of them. */
    static List<FigureTable<CapabilityResult, ?>> all() {
        return List.of(levels(), readings(), evidence(), forecasts());
    }

    private record Levels(String function, String series, LocalDate date, LevelDistribution levels, int level) {}

    static FigureTable<CapabilityResult, Levels> levels() {
        return new FigureTable<>(
                "capability.csv",
                "Probability of each capability level by function, series and day.",
                List.of(
                        text("function", "id of the function", Levels::function),
                        text(
                                "series",
                                "said (the joint pool of a panel), said: and a party's id (its own pool), known (after"
                                        + " the panel, from it and those before), kept or removed (projected with and"
                                        + " without support)",
                                Levels::series),
                        column("date", "the day", row -> row.date().toString()),
                        column("level", "capability level", row -> Integer.toString(row.level())),
                        column(
                                "probability",
                                "probability of this level",
                                row -> Cell.probability(row.levels().at(row.level()))),
                        column(
                                "at_least",
                                "probability of this level or above",
                                row -> Cell.probability(row.levels().atLeast(row.level())))),
                result -> result.functions().value().stream().flatMap(CapabilityTables::levels));
    }

    private static Stream<Levels> levels(FunctionOutlook outlook) {
        return Stream.of(
                        outlook.history().assessments().stream().flatMap(panel -> panel(outlook, panel)),
                        projected(outlook, "kept", outlook.kept()),
                        projected(outlook, "removed", outlook.removed()))
                .flatMap(rows -> rows);
    }

    private static Stream<Levels> panel(FunctionOutlook outlook, Assessment panel) {
        return Stream.of(
                        levels(outlook, "said", panel.asOf(), panel.said().joint()),
                        panel.said().parties().stream()
                                .flatMap(pool -> levels(outlook, "said:" + pool.party(), panel.asOf(), pool.levels())),
                        levels(outlook, "known", panel.asOf(), panel.known().joint()))
                .flatMap(rows -> rows);
    }

    private static Stream<Levels> projected(FunctionOutlook outlook, String series, List<AtDate> projection) {
        return projection.stream().flatMap(at -> levels(outlook, series, at.date(), at.levels()));
    }

    private static Stream<Levels> levels(
            FunctionOutlook outlook, String series, LocalDate date, LevelDistribution levels) {
        return IntStream.range(0, levels.levels())
                .mapToObj(level -> new Levels(outlook.function(), series, date, levels, level));
    }

    private record Read(String condition, Reading reading, String who, Sureness sureness) {}

    private static FigureTable<CapabilityResult, Read> readings() {
        return new FigureTable<>(
                "capability-readings.csv",
                "How each capability condition reads each assessment.",
                List.of(
                        text("condition", "id of the condition", Read::condition),
                        column(
                                "date",
                                "day of the assessment",
                                row -> row.reading().asOf().toString()),
                        text("pool", "joint, or a party's id", Read::who),
                        column(
                                "said",
                                "probability of the level asked for or above, by this panel alone",
                                row -> Cell.probability(row.sureness().said())),
                        column(
                                "known",
                                "the same, from this panel and those before it; the lower of the two must be enough",
                                row -> Cell.probability(row.sureness().known())),
                        column(
                                "run",
                                "counted assessments in a row",
                                row -> Integer.toString(row.reading().run())),
                        column(
                                "reached",
                                "whether the level counts as reached",
                                row -> Boolean.toString(row.reading().reached())),
                        text(
                                "why",
                                "why it does not count: " + ShortfallCode.WHAT,
                                row -> ShortfallCode.all(row.reading().shortfalls()))),
                result -> result.gates().value().stream()
                        .flatMap(gate -> gate.capability().stream())
                        .distinct()
                        .flatMap(CapabilityTables::read));
    }

    private static Stream<Read> read(GateOutlook.Capability capability) {
        return capability.standing().readings().stream()
                .flatMap(reading -> Stream.concat(
                        Stream.of(new Read(capability.condition(), reading, "joint", reading.joint())),
                        reading.parties().stream()
                                .map(party ->
                                        new Read(capability.condition(), reading, party.party(), party.sureness()))));
    }

    private record Cited(String function, LocalDate panel, Evidence item) {}

    private static FigureTable<CapabilityResult, Cited> evidence() {
        return new FigureTable<>(
                "capability-evidence.csv",
                "The evidence that each panel cites.",
                Stream.concat(what().stream(), worth().stream()).toList(),
                result -> result.functions().value().stream().flatMap(CapabilityTables::cited));
    }

    private static Stream<Cited> cited(FunctionOutlook outlook) {
        return outlook.history().assessments().stream()
                .flatMap(panel ->
                        panel.basis().cited().stream().map(item -> new Cited(outlook.function(), panel.asOf(), item)));
    }

    private static List<FigureTable.Column<Cited>> what() {
        return List.of(
                text("function", "id of the function", Cited::function),
                column("panel", "day of the panel", row -> row.panel().toString()),
                text("evidence", "id of the evidence", row -> row.item().id()),
                column("date", "its day", row -> row.item().date().toString()),
                column(
                        "kind",
                        "how it came to be known",
                        row -> Json.word(row.item().kind())),
                column(
                        "release",
                        "who may read it",
                        row -> Json.word(row.item().verification().release())));
    }

    private static List<FigureTable.Column<Cited>> worth() {
        return List.of(
                column(
                        "reliability",
                        "of the source, A to F; F cannot be judged",
                        row -> row.item().grade().reliability().name()),
                column(
                        "credibility",
                        "of what it says, 1 to 6; 6 cannot be judged",
                        row -> Integer.toString(row.item().grade().credibility().digit())),
                text(
                        "verified_by",
                        "ids of the parties that verified it",
                        row -> String.join(" ", row.item().verification().verifiedBy())),
                text(
                        "neutral",
                        "who else verified it",
                        row -> row.item().verification().neutral()),
                text(
                        "origin",
                        "items of one origin count as one source",
                        row -> row.item().verification().independenceGroup()));
    }

    private record Forecast(
            String function, String who, LocalDate madeOn, LocalDate of, LevelDistribution levels, int level) {}

    private static FigureTable<CapabilityResult, Forecast> forecasts() {
        return new FigureTable<>(
                "capability-forecasts.csv",
                "Forecasts of levels, and what was found where their day has come.",
                List.of(
                        text("function", "id of the function", Forecast::function),
                        text(
                                "series",
                                "projected (by the model), no-change (the latest panel), found (by the panel of the"
                                        + " day), experts (all parties' own forecasts), experts: and a party's id",
                                Forecast::who),
                        column(
                                "made_on",
                                "when the forecast was made",
                                row -> row.madeOn().toString()),
                        column("of", "the day it speaks of", row -> row.of().toString()),
                        column("level", "capability level", row -> Integer.toString(row.level())),
                        column(
                                "probability",
                                "probability of this level",
                                row -> Cell.probability(row.levels().at(row.level())))),
                result -> result.functions().value().stream().flatMap(CapabilityTables::forecasts));
    }

    private static Stream<Forecast> forecasts(FunctionOutlook outlook) {
        String function = outlook.function();
        return Stream.concat(
                outlook.history().forecasts().stream()
                        .flatMap(past -> Stream.of(
                                        forecast(function, "projected", past.madeOn(), past.of(), past.forecast()),
                                        forecast(function, "no-change", past.madeOn(), past.of(), past.noChange()),
                                        forecast(function, "found", past.madeOn(), past.of(), past.found()))
                                .flatMap(rows -> rows)),
                outlook.history().experts().stream()
                        .flatMap(own -> experts(function, own.madeOn(), own.of(), own.pools())));
    }

    private static Stream<Forecast> experts(String function, LocalDate madeOn, LocalDate of, Pools pools) {
        return Stream.concat(
                forecast(function, "experts", madeOn, of, pools.joint()),
                pools.parties().stream()
                        .flatMap(pool -> forecast(function, "experts:" + pool.party(), madeOn, of, pool.levels())));
    }

    private static Stream<Forecast> forecast(
            String function, String who, LocalDate madeOn, LocalDate of, LevelDistribution levels) {
        return IntStream.range(0, levels.levels())
                .mapToObj(level -> new Forecast(function, who, madeOn, of, levels, level));
    }
}
