package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.commission.ThreatResult;
import org.endstate.mission.Area;
import org.endstate.threat.AreaOutlook;
import org.endstate.threat.Indicators;
import org.endstate.threat.JointCalm;
import org.endstate.threat.RecentThreat;
import org.endstate.threat.ThreatOutlook;

/** The threat of a mission in at most 100 columns: where each area stands, how likely calm is, what is forecast. */
final class ThreatSummary {

    /** The months ahead that are shown, the first being 1. */
    static final List<Integer> AHEAD = List.of(1, 3, 6, 12);

    private static final int WIDTH = 22;
    private static final String INDENT = "  ";

    private final ThreatResult result;
    private final ThreatOutlook outlook;
    private final Paint paint;

    ThreatSummary(ThreatResult result, Paint paint) {
        this.result = result;
        this.outlook = result.outlook().value();
        this.paint = paint;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(head());
        if (outlook.areas().isEmpty()) {
            lines.add(text("threat.no-record"));
            return lines;
        }
        lines.addAll(record());
        lines.add("");
        lines.addAll(headed(today().lines()));
        lines.add("");
        lines.addAll(headed(calms().lines()));
        lines.add("");
        lines.addAll(headed(forecasts().lines()));
        lines.add("");
        Wrapped.of(text("threat.legend"), 96).forEach(line -> lines.add(paint.dim(line)));
        return lines;
    }

    private List<String> head() {
        var identity = result.dossier().mission().identity();
        return List.of(
                paint.bold(identity.name().en()),
                text(
                        "summary.run",
                        identity.asOf(),
                        Numbers.whole(result.stamp().scenarios()),
                        result.stamp().seed()),
                text("threat.zero"));
    }

    private List<String> record() {
        List<String> lines = new ArrayList<>();
        outlook.record().ifPresent(record -> {
            lines.add(text("threat.record", record.first(), record.last()));
            if (record.unlocated() > 0) {
                lines.add(text("threat.unlocated", Numbers.whole(record.unlocated()), Numbers.whole(record.total())));
            }
        });
        return lines;
    }

    private Table today() {
        Table table = new Table(WIDTH);
        table.row(
                text("column.area"),
                text("column.last-year"),
                text("column.mean3"),
                text("column.peak"),
                text("column.level"),
                text("column.districts"),
                text("column.civilians"),
                text("column.skill"));
        outlook.areas().forEach(area -> table.row(today(area)));
        return table;
    }

    private String[] today(ThreatOutlook.Area area) {
        RecentThreat recent = area.recent();
        String mark = recent.allotted() ? "*" : "";
        return new String[] {
            INDENT + name(area.outlook().area()) + mark,
            range(recent.lastYear(), 0),
            range(recent.mean(), 1),
            text("threat.peak", deaths(recent.peak().deaths()), recent.peak().month()),
            level(recent.level()),
            districts(area.indicators()),
            civilians(area.indicators()),
            area.outlook().skill().map(ThreatSummary::skill).orElse(text("none"))
        };
    }

    private static String districts(Indicators indicators) {
        return indicators.districts().isPresent()
                ? Numbers.whole(indicators.districts().getAsInt())
                : text("threat.unmeasured");
    }

    private static String civilians(Indicators indicators) {
        return indicators.civilianShare().isPresent()
                ? Numbers.percent(indicators.civilianShare().getAsDouble())
                : text("threat.unmeasured");
    }

    /** Whole where it is whole: an expected value is not. */
    private static String deaths(double count) {
        return Numbers.decimal(count, count == StrictMath.rint(count) ? 0 : 1);
    }

    private static String range(RecentThreat.Deaths deaths, int decimals) {
        String best = Numbers.decimal(deaths.best(), decimals);
        String band =
                text("summary.band", Numbers.decimal(deaths.low(), decimals), Numbers.decimal(deaths.high(), decimals));
        return deaths.low() == deaths.high() ? best : best + " (" + band + ")";
    }

    private static String level(RecentThreat.Level level) {
        return level.isUncertain()
                ? level.best() + " (" + text("summary.band", level.low(), level.high()) + ")"
                : Integer.toString(level.best());
    }

    /** The method's error over the benchmark's; where the benchmark made none there is nothing to divide by. */
    private static String skill(AreaOutlook.Skill skill) {
        return skill.crpsConflictology12() > 0
                ? Numbers.decimal(skill.crps() / skill.crpsConflictology12(), 2)
                : text("none");
    }

    private Table calms() {
        Table table = new Table(60);
        table.row(text("column.calm"), text("column.together"), text("column.alone"));
        outlook.calms().forEach(calm -> table.row(calm(calm)));
        return table;
    }

    private String[] calm(JointCalm calm) {
        String areas = calm.areas().size() == outlook.areas().size()
                        && calm.areas().size() > 1
                ? text("threat.all-areas")
                : String.join(", ", calm.areas().stream().map(this::name).toList());
        double lowest = calm.alone().stream().mapToDouble(p -> p).min().orElse(1);
        double highest = calm.alone().stream().mapToDouble(p -> p).max().orElse(1);
        String alone = lowest == highest
                ? Numbers.percent(lowest)
                : text("summary.band", Numbers.percent(lowest), Numbers.percent(highest));
        return new String[] {
            INDENT + text("threat.calm", calm.level(), calm.months(), areas), Numbers.percent(calm.together()), alone
        };
    }

    private Table forecasts() {
        Table table = new Table(WIDTH);
        int levels = result.dossier().inputs().scale().levels();
        List<String> head = new ArrayList<>(List.of(text("column.month"), "P10", "P50", "P90"));
        IntStream.range(0, levels).forEach(level -> head.add(text("column.level-of", level)));
        table.row(head.toArray(String[]::new));
        for (ThreatOutlook.Area area : outlook.areas()) {
            List<AreaOutlook.Month> months = area.outlook().months();
            table.heading(name(area.outlook().area()));
            AHEAD.stream()
                    .filter(ahead -> ahead <= months.size())
                    .forEach(ahead -> table.row(month(ahead, months.get(ahead - 1))));
        }
        return table;
    }

    private static String[] month(int ahead, AreaOutlook.Month month) {
        List<String> row = new ArrayList<>(List.of(
                INDENT + text("threat.month", month.month(), ahead),
                Numbers.whole(month.deaths().p10()),
                Numbers.whole(month.deaths().p50()),
                Numbers.whole(month.deaths().p90())));
        month.levels().forEach(probability -> row.add(Numbers.percent(probability)));
        return row.toArray(String[]::new);
    }

    private String name(String area) {
        return result.dossier().mission().areas().stream()
                .filter(each -> each.id().equals(area))
                .map((Area each) -> each.name().en())
                .findFirst()
                .orElse(area);
    }

    private List<String> headed(List<String> lines) {
        List<String> headed = new ArrayList<>(lines);
        headed.set(0, paint.bold(lines.getFirst()));
        return headed;
    }
}
