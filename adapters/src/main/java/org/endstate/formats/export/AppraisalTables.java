package org.endstate.formats.export;

import static org.endstate.formats.export.FigureTable.column;
import static org.endstate.formats.export.FigureTable.text;
import static org.endstate.formats.export.OptionTables.OPTION;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.endstate.commission.PlanResult;
import org.endstate.timeline.OptionAppraisal;
import org.endstate.timeline.OptionAppraisal.InformationValue;
import org.endstate.timeline.OptionAppraisal.JointConfidence;
import org.endstate.timeline.OptionAppraisal.OnFutures;
import org.endstate.timeline.OptionAppraisal.PublishedStart;
import org.endstate.timeline.OptionForecast.Probability;
import org.endstate.uncertainty.PairedDifference;

/** The tables that say how far forecasts can be trusted. */
final class AppraisalTables {

    private AppraisalTables() {}

    static List<FigureTable<PlanResult, ?>> all() {
        return List.of(optimism(), joint(), values(), starts(), announcing());
    }

    private record Range(String series, double value, double low, double high) {}

    private static <R> List<FigureTable.Column<R>> range(Function<R, Range> of) {
        return List.of(
                column(
                        "days",
                        "calendar days",
                        row -> Cell.hundredths(of.apply(row).value())),
                column(
                        "low",
                        "lower end of the 95 % interval",
                        row -> Cell.hundredths(of.apply(row).low())),
                column(
                        "high",
                        "upper end of the 95 % interval",
                        row -> Cell.hundredths(of.apply(row).high())));
    }

    private static <R> FigureTable.Column<R> option(Function<R, OptionAppraisal> of) {
        return column("option", OPTION, row -> Json.word(of.apply(row).kind()));
    }

    private static <R> List<FigureTable.Column<R>> columns(
            List<FigureTable.Column<R>> first, List<FigureTable.Column<R>> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private static Stream<Range> ranges(PairedDifference difference) {
        return Stream.of(
                new Range(
                        "mean",
                        difference.mean_days().mean(),
                        difference.mean_days().low(),
                        difference.mean_days().high()),
                new Range(
                        "p80",
                        difference.p80_days().value(),
                        difference.p80_days().low(),
                        difference.p80_days().high()));
    }

    private record Seen(OptionAppraisal appraisal, String set, int futures, Range range) {}

    private static FigureTable<PlanResult, Seen> optimism() {
        return new FigureTable<>(
                "optimism.csv",
                "What each option's priority does on the futures it was found on, chosen on and reported on.",
                columns(
                        List.of(
                                option(Seen::appraisal),
                                column("set", "search, choice, report, or the gap between first and last", Seen::set),
                                column("futures", "how many", row -> Integer.toString(row.futures())),
                                column(
                                        "series",
                                        "mean of what the search minimises, or its gain on the plan's own priority",
                                        row -> row.range().series())),
                        range(Seen::range)),
                result -> result.timeline().appraisals().stream().flatMap(AppraisalTables::optimism));
    }

    private static Stream<Seen> optimism(OptionAppraisal appraisal) {
        var optimism = appraisal.optimism();
        var gap = optimism.gap_days();
        return Stream.of(
                        seen(appraisal, "search", optimism.search()),
                        seen(appraisal, "choice", optimism.choice()),
                        seen(appraisal, "report", optimism.report()),
                        Stream.of(new Seen(
                                appraisal,
                                "gap",
                                optimism.report().pairs(),
                                new Range("gain", gap.mean(), gap.low(), gap.high()))))
                .flatMap(rows -> rows);
    }

    private static Stream<Seen> seen(OptionAppraisal appraisal, String set, OnFutures on) {
        var mean = on.mean_days();
        var gain = on.gain_days();
        return Stream.of(
                new Seen(appraisal, set, on.futures(), new Range("mean", mean.mean(), mean.low(), mean.high())),
                new Seen(appraisal, set, on.pairs(), new Range("gain", gain.mean(), gain.low(), gain.high())));
    }

    private record Part(OptionAppraisal appraisal, JointConfidence joint, String part, Probability probability) {}

    private static FigureTable<PlanResult, Part> joint() {
        return new FigureTable<>(
                "joint-confidence.csv",
                "Probability of keeping date, quality and presence, at once and each alone.",
                List.of(
                        option(Part::appraisal),
                        text(
                                "milestone",
                                "id of the milestone",
                                row -> row.joint().milestone()),
                        column("by", "the date", row -> row.joint().by().toString()),
                        column(
                                "agreed",
                                "whether the date is agreed",
                                row -> Boolean.toString(row.joint().agreed())),
                        column("part", "date, quality, presence or all", Part::part),
                        column(
                                "probability",
                                "share of the scenarios",
                                row -> Cell.probability(row.probability().value())),
                        column(
                                "low",
                                "lower end of the 95 % interval",
                                row -> Cell.probability(row.probability().low())),
                        column(
                                "high",
                                "upper end of the 95 % interval",
                                row -> Cell.probability(row.probability().high()))),
                result -> result.timeline().appraisals().stream()
                        .flatMap(appraisal -> appraisal.joint().stream()
                                .flatMap(joint -> Stream.of(
                                        new Part(appraisal, joint, "date", joint.date()),
                                        new Part(appraisal, joint, "quality", joint.quality()),
                                        new Part(appraisal, joint, "presence", joint.presence()),
                                        new Part(appraisal, joint, "all", joint.all())))));
    }

    private record Worth(OptionAppraisal appraisal, InformationValue value, Range range) {}

    private static FigureTable<PlanResult, Worth> values() {
        return new FigureTable<>(
                "information-value.csv",
                "By how much sooner the last site is vacated if something is known beforehand, with hindsight.",
                columns(
                        List.of(
                                option(Worth::appraisal),
                                text(
                                        "gate",
                                        "id of the gate whose opening is known; empty where everything is",
                                        row -> row.value().gate().orElse("")),
                                column(
                                        "futures",
                                        "how many",
                                        row -> Integer.toString(
                                                row.value().sooner().pairs())),
                                column(
                                        "series",
                                        "mean or p80",
                                        row -> row.range().series())),
                        range(Worth::range)),
                result -> result.timeline().appraisals().stream()
                        .flatMap(appraisal -> appraisal.values().stream()
                                .flatMap(value ->
                                        ranges(value.sooner()).map(range -> new Worth(appraisal, value, range)))));
    }

    private record Published(OptionAppraisal appraisal, PublishedStart start) {}

    private static FigureTable<PlanResult, Published> starts() {
        return new FigureTable<>(
                "published-starts.csv",
                "Starts that can be published, and how likely they are to be kept.",
                List.of(
                        option(Published::appraisal),
                        text("site", "id of the site", row -> row.start().site()),
                        text("task", "id of the task", row -> row.start().task()),
                        column(
                                "start",
                                "the date; empty where none within the horizon is kept with the option's confidence",
                                row -> row.start()
                                        .start()
                                        .map(LocalDate::toString)
                                        .orElse("")),
                        column(
                                "met",
                                "probability of starting on it",
                                row -> Cell.probability(row.start().met().value())),
                        column(
                                "low",
                                "lower end of the 95 % interval",
                                row -> Cell.probability(row.start().met().low())),
                        column(
                                "high",
                                "upper end of the 95 % interval",
                                row -> Cell.probability(row.start().met().high()))),
                result -> result.timeline().appraisals().stream()
                        .flatMap(appraisal -> appraisal.announcement().starts().stream()
                                .map(start -> new Published(appraisal, start))));
    }

    private record Price(OptionAppraisal appraisal, Range range) {}

    private static FigureTable<PlanResult, Price> announcing() {
        return new FigureTable<>(
                "announcing.csv",
                "By how much later the last site is vacated if what no gate holds starts no sooner than published.",
                columns(
                        List.of(
                                option(Price::appraisal),
                                column(
                                        "series",
                                        "mean or p80",
                                        row -> row.range().series())),
                        range(Price::range)),
                result -> result.timeline().appraisals().stream()
                        .flatMap(appraisal ->
                                ranges(appraisal.announcement().later()).map(range -> new Price(appraisal, range))));
    }
}
