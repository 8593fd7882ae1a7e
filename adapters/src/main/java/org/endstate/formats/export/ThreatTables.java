package org.endstate.formats.export;

import static org.endstate.formats.export.FigureTable.column;
import static org.endstate.formats.export.FigureTable.text;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.endstate.formats.export.FigureTable.Column;
import org.endstate.threat.AreaOutlook;
import org.endstate.threat.AreaOutlook.Month;
import org.endstate.threat.Forecaster.Analogue;
import org.endstate.threat.JointCalm;
import org.endstate.threat.RecentThreat;
import org.endstate.threat.ThreatOutlook;

/** The tables of the threat: recorded, forecast, today, calm, why. */
final class ThreatTables {

    private ThreatTables() {}

    /** All of them. */
    static List<FigureTable<ThreatOutlook, ?>> all() {
        return List.of(deaths(), levels(), today(), calms(), analogues());
    }

    private record Deaths(String area, YearMonth month, String origin, Reading<Double> deaths) {}

    static FigureTable<ThreatOutlook, Deaths> deaths() {
        return new FigureTable<>(
                "threat.csv",
                "Deaths by area and month: recorded, forecast, and under the baseline.",
                List.of(
                        text("area", "id of the area", Deaths::area),
                        column("month", "the month", row -> row.month().toString()),
                        column("origin", "past, forecast, or baseline (the last month repeats)", Deaths::origin),
                        column(
                                "series",
                                "of the past: recorded, or allotted from the whole territory's total; else mean or a "
                                        + Reading.QUANTILES,
                                row -> row.deaths().series()),
                        column(
                                "deaths",
                                "deaths in the month",
                                row -> Cell.hundredths(row.deaths().value()))),
                outlook -> outlook.areas().stream()
                        .map(ThreatOutlook.Area::outlook)
                        .flatMap(ThreatTables::deaths));
    }

    private static Stream<Deaths> deaths(AreaOutlook area) {
        return Stream.of(
                        area.past().stream()
                                .map(past -> new Deaths(
                                        area.area(),
                                        past.month(),
                                        "past",
                                        new Reading<>(past.allotted() ? "allotted" : "recorded", past.deaths()))),
                        area.months().stream().flatMap(month -> deaths(area, "forecast", month)),
                        area.baseline().stream().flatMap(month -> deaths(area, "baseline", month)))
                .flatMap(rows -> rows);
    }

    private static Stream<Deaths> deaths(AreaOutlook area, String origin, Month month) {
        return Reading.first("mean", month.mean(), Reading.of(month.deaths()))
                .map(deaths -> new Deaths(area.area(), month.month(), origin, deaths));
    }

    private record ThreatLevel(String area, Month month, String origin, int level) {}

    static FigureTable<ThreatOutlook, ThreatLevel> levels() {
        return new FigureTable<>(
                "threat-levels.csv",
                "Probability of each threat level by area and month.",
                List.of(
                        text("area", "id of the area", ThreatLevel::area),
                        column("month", "the month", row -> row.month().month().toString()),
                        column("origin", "forecast, or baseline (the last month repeats)", ThreatLevel::origin),
                        column(
                                "level",
                                "threat level, on the mean of three months",
                                row -> Integer.toString(row.level())),
                        column(
                                "probability",
                                "probability of this level",
                                row -> Cell.probability(row.month().levels().get(row.level())))),
                outlook -> outlook.areas().stream()
                        .map(ThreatOutlook.Area::outlook)
                        .flatMap(area -> Stream.concat(
                                levels(area.area(), area.months(), "forecast"),
                                levels(area.area(), area.baseline(), "baseline"))));
    }

    private static Stream<ThreatLevel> levels(String area, List<Month> months, String origin) {
        return months.stream()
                .flatMap(month -> IntStream.range(0, month.levels().size())
                        .mapToObj(level -> new ThreatLevel(area, month, origin, level)));
    }

    static FigureTable<ThreatOutlook, ThreatOutlook.Area> today() {
        List<Column<ThreatOutlook.Area>> columns = new ArrayList<>();
        columns.add(text("area", "id of the area", area -> area.outlook().area()));
        columns.addAll(deaths("last_year", "deaths of the last twelve months", RecentThreat::lastYear));
        columns.addAll(deaths("mean", "deaths a month, mean of the last three months", RecentThreat::mean));
        columns.addAll(levels("level", "threat level of that mean"));
        columns.addAll(peak());
        columns.add(column(
                "allotted",
                "whether any of it was allotted from the territory's total",
                area -> Boolean.toString(area.recent().allotted())));
        columns.add(column(
                "districts",
                "second-level areas with an event in twelve months; empty where unmeasured",
                ThreatTables::districts));
        columns.add(column(
                "civilian_share",
                "civilian share of these deaths; empty where unmeasured, or nobody died",
                ThreatTables::civilianShare));
        return new FigureTable<>(
                "threat-today.csv",
                "Where each area stands by the record: level on the mean of the last three months.",
                columns,
                outlook -> outlook.areas().stream());
    }

    private static List<Column<ThreatOutlook.Area>> deaths(
            String name, String what, Function<RecentThreat, RecentThreat.Deaths> deaths) {
        Function<ThreatOutlook.Area, RecentThreat.Deaths> of = area -> deaths.apply(area.recent());
        return List.of(
                column(
                        name + "_low",
                        what + ", lowest estimate",
                        area -> Cell.hundredths(of.apply(area).low())),
                column(
                        name,
                        what + ", best estimate",
                        area -> Cell.hundredths(of.apply(area).best())),
                column(
                        name + "_high",
                        what + ", highest estimate",
                        area -> Cell.hundredths(of.apply(area).high())));
    }

    private static List<Column<ThreatOutlook.Area>> levels(String name, String what) {
        Function<ThreatOutlook.Area, RecentThreat.Level> of =
                area -> area.recent().level();
        return List.of(
                column(
                        name + "_low",
                        what + ", lowest estimate",
                        area -> Integer.toString(of.apply(area).low())),
                column(
                        name,
                        what + ", best estimate",
                        area -> Integer.toString(of.apply(area).best())),
                column(
                        name + "_high",
                        what + ", highest estimate",
                        area -> Integer.toString(of.apply(area).high())));
    }

    private static List<Column<ThreatOutlook.Area>> peak() {
        Function<ThreatOutlook.Area, RecentThreat.Peak> of =
                area -> area.recent().peak();
        return List.of(
                column(
                        "peak_month",
                        "the worst of the three months",
                        area -> of.apply(area).month().toString()),
                column(
                        "peak_deaths",
                        "its deaths, best estimate",
                        area -> Cell.hundredths(of.apply(area).deaths())),
                column(
                        "peak_level",
                        "the level it would have by itself",
                        area -> Integer.toString(of.apply(area).level())));
    }

    private static String districts(ThreatOutlook.Area area) {
        var districts = area.indicators().districts();
        return districts.isPresent() ? Integer.toString(districts.getAsInt()) : "";
    }

    private static String civilianShare(ThreatOutlook.Area area) {
        var share = area.indicators().civilianShare();
        return share.isPresent() ? Cell.probability(share.getAsDouble()) : "";
    }

    private record CalmRow(int statement, JointCalm calm, String areas, double probability) {}

    static FigureTable<ThreatOutlook, CalmRow> calms() {
        return new FigureTable<>(
                "threat-calm.csv",
                "How likely it is that areas have at most a level in each of the first months.",
                List.of(
                        column("statement", "number of the statement", row -> Integer.toString(row.statement())),
                        text("areas", "all of its areas together, or one by itself", CalmRow::areas),
                        column(
                                "level",
                                "the level",
                                row -> Integer.toString(row.calm().level())),
                        column(
                                "months",
                                "how many months",
                                row -> Integer.toString(row.calm().months())),
                        column("probability", "probability", row -> Cell.probability(row.probability()))),
                ThreatTables::calmRows);
    }

    private static Stream<CalmRow> calmRows(ThreatOutlook outlook) {
        List<JointCalm> calms = outlook.calms();
        return IntStream.range(0, calms.size()).boxed().flatMap(i -> {
            JointCalm calm = calms.get(i);
            return Stream.concat(
                    Stream.of(new CalmRow(i + 1, calm, String.join(" ", calm.areas()), calm.together())),
                    IntStream.range(0, calm.areas().size())
                            .filter(area -> calm.areas().size() > 1)
                            .mapToObj(area -> new CalmRow(
                                    i + 1,
                                    calm,
                                    calm.areas().get(area),
                                    calm.alone().get(area))));
        });
    }

    private record AnalogueRow(String area, Analogue analogue) {}

    static FigureTable<ThreatOutlook, AnalogueRow> analogues() {
        return new FigureTable<>(
                "threat-analogues.csv",
                "The past months that each area's forecast repeats, the likeliest first.",
                List.of(
                        text("area", "id of the area", AnalogueRow::area),
                        text(
                                "of",
                                "id of the area where it was",
                                row -> row.analogue().unit()),
                        column(
                                "month",
                                "the past month",
                                row -> row.analogue().month().toString()),
                        column(
                                "weight",
                                "how often it is drawn",
                                row -> Cell.probability(row.analogue().weight()))),
                outlook -> outlook.areas().stream()
                        .flatMap(area -> area.analogues().stream()
                                .map(analogue -> new AnalogueRow(area.outlook().area(), analogue))));
    }
}
