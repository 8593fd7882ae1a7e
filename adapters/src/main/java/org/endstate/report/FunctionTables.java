package org.endstate.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.capability.Assessment;
import org.endstate.capability.Coverage.UnitOutlook;
import org.endstate.capability.Evidence;
import org.endstate.capability.History;
import org.endstate.capability.History.PastForecast;
import org.endstate.capability.LevelDistribution;
import org.endstate.capability.PooledForecast;
import org.endstate.capability.Unit.Personnel;
import org.endstate.report.CapabilityBrief.Assessed;

/** The record behind one function in tables: evidence, past forecasts, changed rules, units. */
final class FunctionTables {

    private final CapabilityBrief brief;
    private final Words words;
    private final Assessed assessed;

    FunctionTables(CapabilityBrief brief, Assessed assessed) {
        this.brief = brief;
        this.words = brief.words();
        this.assessed = assessed;
    }

    /** Those that hold anything. */
    List<Table> all() {
        List<Table> tables = new ArrayList<>();
        List.of(evidence(), forecasts(), experts(), rules(), units()).forEach(found -> found.ifPresent(tables::add));
        return tables;
    }

    /** What the latest panel rests on. */
    private Optional<Table> evidence() {
        List<Assessment> panels = assessed.history().assessments();
        List<Evidence> cited =
                panels.isEmpty() ? List.of() : panels.getLast().basis().cited();
        return table(
                "capability.evidence",
                List.of(
                        "column.date",
                        "capability.column.kind",
                        "capability.column.what",
                        "capability.column.reliability",
                        "capability.column.credibility",
                        "capability.column.verified",
                        "capability.column.origin"),
                cited.stream().map(this::row).toList());
    }

    private List<String> row(Evidence item) {
        List<String> verified = new ArrayList<>(item.verification().verifiedBy().stream()
                .map(brief.names()::party)
                .toList());
        if (!item.verification().neutral().isEmpty()) {
            verified.add(item.verification().neutral());
        }
        return List.of(
                words.date(item.date()),
                words.of(item.kind()),
                item.verification().release() == Evidence.Release.WITHHELD
                        ? words.of("capability.withheld")
                        : words.name(item.finding().what()),
                item.grade().reliability().name(),
                Integer.toString(item.grade().credibility().digit()),
                verified.isEmpty() ? words.of("capability.nobody") : words.list(verified),
                item.verification().independenceGroup());
    }

    /** What would have been projected, beside what was found. */
    private Optional<Table> forecasts() {
        return table(
                "capability.forecasts",
                List.of(
                        "capability.column.made-on",
                        "capability.column.of",
                        "capability.column.projected",
                        "capability.column.no-change",
                        "capability.column.found"),
                assessed.history().forecasts().reversed().stream()
                        .map(this::row)
                        .toList());
    }

    private List<String> row(PastForecast past) {
        return List.of(
                words.date(past.madeOn()),
                words.date(past.of()),
                at(past.forecast()),
                at(past.noChange()),
                at(past.found()));
    }

    /** What experts foresaw, beside what was found where the day has come. */
    private Optional<Table> experts() {
        return table(
                "capability.experts",
                List.of(
                        "capability.column.made-on",
                        "capability.column.of",
                        "capability.column.experts",
                        "capability.column.foreseen",
                        "capability.column.projected",
                        "capability.column.no-change",
                        "capability.column.found"),
                assessed.history().experts().stream().map(this::row).toList());
    }

    private List<String> row(PooledForecast forecast) {
        String open = words.of("empty");
        return List.of(
                words.date(forecast.madeOn()),
                words.date(forecast.of()),
                words.whole(forecast.experts()),
                at(forecast.pools().joint()),
                forecast.outcome().map(outcome -> at(outcome.model())).orElse(open),
                forecast.outcome().map(outcome -> at(outcome.noChange())).orElse(open),
                forecast.outcome().map(outcome -> at(outcome.found())).orElse(open));
    }

    private String at(LevelDistribution levels) {
        return words.probability(levels.atLeast(assessed.threshold()));
    }

    /** The same panels under every version of the rule, once it has changed. */
    private Optional<Table> rules() {
        List<History.Rule> rules = assessed.history().rules();
        if (rules.size() < 2) {
            return Optional.empty();
        }
        List<String> columns = new ArrayList<>(List.of(words.of("column.date")));
        rules.forEach(rule -> columns.add(words.of(
                "capability.version",
                words.whole(rule.version()),
                words.date(rule.from()),
                words.of(rule.change()),
                rule.threshold().isPresent() ? words.whole(rule.threshold().getAsInt()) : words.of("empty"))));
        List<LocalDate> days = rules.stream()
                .flatMap(rule -> rule.points().stream())
                .map(History.Point::asOf)
                .distinct()
                .sorted()
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (LocalDate day : days) {
            List<String> row = new ArrayList<>(List.of(words.date(day)));
            rules.forEach(rule -> row.add(rule.points().stream()
                    .filter(point -> point.asOf().equals(day))
                    .findFirst()
                    .map(point -> words.probability(point.atThreshold()))
                    .orElse(words.of("empty"))));
            rows.add(row);
        }
        return Optional.of(new Table(words.of("capability.rules"), columns, rows));
    }

    /** Every unit that serves the function; personnel are four numbers, not one. */
    private Optional<Table> units() {
        return table(
                "capability.units",
                List.of(
                        "capability.column.unit",
                        "capability.column.assessed",
                        "capability.column.at-level",
                        "capability.column.authorised",
                        "capability.column.assigned",
                        "capability.column.present",
                        "capability.column.paid"),
                assessed.history().units().units().stream().map(this::row).toList());
    }

    private List<String> row(UnitOutlook unit) {
        Optional<Personnel> personnel = unit.unit().personnel();
        return List.of(
                words.name(unit.unit().name()),
                unit.latest().map(panel -> words.date(panel.asOf())).orElse(words.of("capability.never")),
                unit.latest().map(panel -> at(panel.joint())).orElse(words.of("empty")),
                number(personnel.map(Personnel::authorised)),
                number(personnel.map(Personnel::assigned)),
                number(personnel.map(Personnel::presentVerified)),
                number(personnel.map(Personnel::paid)));
    }

    private String number(Optional<OptionalInt> count) {
        OptionalInt known = count.orElse(OptionalInt.empty());
        return known.isPresent() ? words.whole(known.getAsInt()) : words.of("capability.not-counted");
    }

    private Optional<Table> table(String caption, List<String> columns, List<List<String>> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        words.of(caption, words.whole(assessed.threshold())),
                        columns.stream()
                                .map(column -> words.of(column, words.whole(assessed.threshold())))
                                .toList(),
                        rows));
    }
}
