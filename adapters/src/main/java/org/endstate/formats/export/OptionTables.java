package org.endstate.formats.export;

import static org.endstate.formats.export.FigureTable.column;
import static org.endstate.formats.export.FigureTable.text;

import java.util.List;
import java.util.stream.Stream;
import org.endstate.commission.PlanResult;
import org.endstate.requirements.Task;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionForecast.CauseShare;
import org.endstate.timeline.OptionForecast.Loss;
import org.endstate.timeline.OptionForecast.PlannedTask;
import org.endstate.timeline.OptionForecast.StrengthPoint;

/** The tables of the options that hold amounts and tasks: strength, presence, causes, losses, plan. */
final class OptionTables {

    static final String OPTION = "date-certain, conditions-based, hybrid, or the id of a proposal";

    private OptionTables() {}

    private record Strength(OptionForecast option, StrengthPoint point, Reading<Double> persons) {}

    static FigureTable<PlanResult, Strength> strength() {
        return new FigureTable<>(
                "strength.csv",
                "Persons in the mission by option, day and series.",
                List.of(
                        column("option", OPTION, row -> Json.word(row.option().kind())),
                        column("date", "the day", row -> row.point().date().toString()),
                        column(
                                "series",
                                "planned, or a " + Reading.QUANTILES,
                                row -> row.persons().series()),
                        column(
                                "persons",
                                "persons in the mission",
                                row -> Cell.tenths(row.persons().value()))),
                result -> result.candidates().stream().flatMap(OptionTables::strength));
    }

    private static Stream<Strength> strength(OptionForecast option) {
        return option.course().strength().stream()
                .flatMap(point -> Reading.first("planned", point.planned(), Reading.of(point.persons()))
                        .map(persons -> new Strength(option, point, persons)));
    }

    private record Presence(OptionForecast option, Reading<Double> personMonths) {}

    static FigureTable<PlanResult, Presence> personMonths() {
        return new FigureTable<>(
                "person-months.csv",
                "Person-months of presence by option.",
                List.of(
                        column("option", OPTION, row -> Json.word(row.option().kind())),
                        column(
                                "series",
                                Reading.QUANTILES,
                                row -> row.personMonths().series()),
                        column(
                                "person_months",
                                "person-months of presence",
                                row -> Cell.tenths(row.personMonths().value()))),
                result -> result.candidates().stream()
                        .flatMap(option -> Reading.of(option.course().personMonths()).stream()
                                .map(reading -> new Presence(option, reading))));
    }

    private record Share(OptionForecast option, String milestone, CauseShare share) {}

    static FigureTable<PlanResult, Share> causes() {
        return new FigureTable<>(
                "causes.csv",
                "What the slip of each milestone is traced to, by option.",
                List.of(
                        column("option", OPTION, row -> Json.word(row.option().kind())),
                        text("milestone", "id of the milestone", Share::milestone),
                        column(
                                "cause",
                                "kind of cause",
                                row -> Json.word(row.share().cause().kind())),
                        text(
                                "subject",
                                "gate, resource or site/task; empty where the kind says it all",
                                row -> row.share().cause().subject()),
                        column(
                                "mean_days",
                                "mean calendar days; negative where time was gained",
                                row -> Cell.hundredths(row.share().meanDays())),
                        column(
                                "binding",
                                "share of scenarios in which it was the largest part",
                                row -> Cell.probability(row.share().binding()))),
                result -> result.candidates().stream().flatMap(OptionTables::causes));
    }

    private static Stream<Share> causes(OptionForecast option) {
        return option.milestones().stream()
                .flatMap(milestone ->
                        milestone.causes().stream().map(share -> new Share(option, milestone.milestone(), share)));
    }

    private record Lost(OptionForecast option, Loss loss) {}

    static FigureTable<PlanResult, Lost> losses() {
        return new FigureTable<>(
                "losses.csv",
                "Expected losses of quality by option.",
                List.of(
                        column("option", OPTION, row -> Json.word(row.option().kind())),
                        column(
                                "loss",
                                "what is lost",
                                row -> Json.word(row.loss().kind())),
                        column(
                                "expected",
                                "mean count over the scenarios",
                                row -> Cell.hundredths(row.loss().expected())),
                        column(
                                "any",
                                "probability of at least one",
                                row -> Cell.probability(row.loss().any()))),
                result -> result.candidates().stream()
                        .flatMap(option -> option.course().losses().stream().map(loss -> new Lost(option, loss))));
    }

    private record Planned(OptionForecast option, PlannedTask planned, Task task) {}

    static FigureTable<PlanResult, Planned> plan() {
        return new FigureTable<>(
                "plan.csv",
                "The planned tasks of each option.",
                List.of(
                        column("option", OPTION, row -> Json.word(row.option().kind())),
                        text("site", "id of the site", row -> row.planned().site()),
                        text("task", "id of the task", row -> row.planned().task()),
                        text(
                                "task_name",
                                "its name in English",
                                row -> row.task().name().en()),
                        column(
                                "role",
                                "what the task is to the closing of the site",
                                row -> Json.word(row.task().role())),
                        column(
                                "start",
                                "first day",
                                row -> row.planned().start().toString()),
                        column(
                                "finish",
                                "last day; the start for a task of no duration",
                                row -> row.planned().finish().toString()),
                        text(
                                "gate",
                                "id of the gate it waits for; empty for none",
                                row -> row.planned().gate().orElse(""))),
                result -> result.candidates().stream().flatMap(option -> tasks(result, option)));
    }

    private static Stream<Planned> tasks(PlanResult result, OptionForecast option) {
        return option.plan().tasks().stream()
                .map(planned -> new Planned(option, planned, Lookup.task(result, planned.site(), planned.task())));
    }
}
