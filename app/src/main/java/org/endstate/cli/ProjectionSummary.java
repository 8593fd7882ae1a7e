package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.endstate.capability.FunctionOutlook;
import org.endstate.capability.FunctionOutlook.AtDate;
import org.endstate.capability.History;
import org.endstate.capability.LevelDistribution;
import org.endstate.capability.PooledForecast;
import org.endstate.commission.CapabilityResult;
import org.endstate.commission.Dossier;
import org.endstate.mission.Function;

/** What may become of each function, in at most 100 columns. */
final class ProjectionSummary {

    private static final List<Integer> AHEAD_months = List.of(0, 3, 6, 12, 24);
    private static final int WIDTH = 42;
    private static final String INDENT = "  ";

    private final CapabilityResult result;
    private final Optional<String> wanted;
    private final Paint paint;

    ProjectionSummary(CapabilityResult result, Optional<String> wanted, Paint paint) {
        this.result = result;
        this.wanted = wanted;
        this.paint = paint;
    }

    /** What judgements are of, and what is to be said of them before anything else; may be added to. */
    static List<String> head(Dossier dossier, Paint paint) {
        List<String> lines = new ArrayList<>();
        lines.add(paint.bold(dossier.mission().identity().name().en()));
        lines.add(text("judge.as-of", dossier.mission().asOf()));
        dossier.origin().disclaimer().ifPresent(disclaimer -> lines.addAll(Wrapped.of(disclaimer.en(), 96)));
        return lines;
    }

    List<String> lines() {
        List<String> lines = head(result.dossier(), paint);
        lines.add("");
        lines.addAll(table());
        wanted.flatMap(this::find).ifPresent(outlook -> lines.addAll(inFull(outlook)));
        lines.add("");
        Wrapped.of(
                        text(
                                "judge.project.legend",
                                Numbers.decimal(
                                        result.dossier().settings().risk().supportRemoved(), 2)),
                        96)
                .forEach(line -> lines.add(paint.dim(line)));
        return lines;
    }

    private List<String> table() {
        Table table = new Table(WIDTH);
        List<String> head = new ArrayList<>(List.of(text("column.function"), text("column.panel")));
        AHEAD_months.forEach(months -> head.add(months == 0 ? text("column.now") : text("judge.ahead", months)));
        table.row(head.toArray(String[]::new));
        for (Function function : result.dossier().mission().ground().functions()) {
            if (wanted.isEmpty() || wanted.get().equals(function.id())) {
                find(function.id())
                        .ifPresentOrElse(
                                outlook -> rows(table, function, outlook),
                                () -> table.heading(
                                        text("judge.unmeasured", function.name().en())));
            }
        }
        List<String> lines = new ArrayList<>(table.lines());
        lines.set(0, paint.bold(lines.getFirst()));
        return lines;
    }

    private void rows(Table table, Function function, FunctionOutlook outlook) {
        int threshold = CapabilityJson.threshold(function, outlook);
        table.heading(text(
                function.essential() ? "judge.essential" : "judge.function",
                function.name().en(),
                threshold));
        table.row(
                INDENT + text("judge.no-change"),
                outlook.now().asOf().toString(),
                Numbers.percent(outlook.now().levels().atLeast(threshold)));
        table.row(ahead(text("judge.kept"), outlook.kept(), threshold));
        table.row(ahead(text("judge.removed"), outlook.removed(), threshold));
        outlook.history().experts().stream()
                .filter(forecast -> forecast.outcome().isEmpty())
                .forEach(forecast -> table.row(expert(forecast, threshold)));
    }

    private static String[] ahead(String name, List<AtDate> fan, int threshold) {
        List<String> row = new ArrayList<>(List.of(INDENT + name, ""));
        AHEAD_months.forEach(months -> row.add(
                months < fan.size() ? Numbers.percent(fan.get(months).levels().atLeast(threshold)) : text("none")));
        return row.toArray(String[]::new);
    }

    private static String[] expert(PooledForecast forecast, int threshold) {
        return new String[] {
            INDENT + text("judge.experts", forecast.experts(), forecast.of()),
            forecast.madeOn().toString(),
            Numbers.percent(forecast.pools().joint().atLeast(threshold))
        };
    }

    private Optional<FunctionOutlook> find(String function) {
        return result.functions().value().stream()
                .filter(outlook -> outlook.function().equals(function))
                .findFirst();
    }

    /** The levels quarter by quarter, and every past projection beside what was found. */
    private List<String> inFull(FunctionOutlook outlook) {
        List<String> lines = new ArrayList<>(List.of(""));
        Table levels = new Table(WIDTH);
        List<String> head = new ArrayList<>(List.of(text("judge.levels")));
        for (int level = 0; level < outlook.now().levels().levels(); level++) {
            head.add(text("column.level-of", level));
        }
        levels.row(head.toArray(String[]::new));
        quarters(levels, text("judge.kept"), outlook.kept());
        quarters(levels, text("judge.removed"), outlook.removed());
        lines.addAll(levels.lines());
        if (!outlook.history().forecasts().isEmpty()) {
            lines.add("");
            lines.addAll(past(outlook));
        }
        return lines;
    }

    private static void quarters(Table table, String name, List<AtDate> fan) {
        table.heading(name);
        for (int month = 0; month < fan.size(); month += 6) {
            table.row(levels(fan.get(month).date(), fan.get(month).levels()));
        }
    }

    private static String[] levels(LocalDate date, LevelDistribution levels) {
        List<String> row = new ArrayList<>(List.of(INDENT + date));
        levels.probabilities().forEach(probability -> row.add(Numbers.percent(probability)));
        return row.toArray(String[]::new);
    }

    private List<String> past(FunctionOutlook outlook) {
        Function function = result.dossier().mission().ground().functions().stream()
                .filter(known -> known.id().equals(outlook.function()))
                .findFirst()
                .orElseThrow();
        int threshold = CapabilityJson.threshold(function, outlook);
        Table table = new Table(WIDTH);
        table.row(
                text("judge.past"),
                text("column.for"),
                text("column.projected"),
                text("column.unchanged"),
                text("column.found"));
        for (History.PastForecast past : outlook.history().forecasts()) {
            table.row(
                    INDENT + past.madeOn(),
                    past.of().toString(),
                    Numbers.percent(past.forecast().atLeast(threshold)),
                    Numbers.percent(past.noChange().atLeast(threshold)),
                    Numbers.percent(past.found().atLeast(threshold)));
        }
        return table.lines();
    }
}
