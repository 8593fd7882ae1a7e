package org.endstate.capability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.capability.Coverage.UnitOutlook;
import org.endstate.capability.Coverage.UnitPanel;
import org.endstate.capability.History.Change;
import org.endstate.capability.History.Dimension;
import org.endstate.capability.History.PastForecast;
import org.endstate.capability.History.Point;
import org.endstate.capability.History.Rule;
import org.endstate.capability.framework.Framework;
import org.endstate.capability.framework.Succession;

/** Collects the record behind the outlook of each function. */
final class HistoryReader {

    private final CapabilityInputs inputs;
    private final List<Framework> versions;
    private final List<Judgement> restated;

    HistoryReader(CapabilityInputs inputs) {
        this.inputs = inputs;
        this.versions = inputs.measure().frameworks().versions();
        int latest = versions.getLast().version();
        this.restated = inputs.judgements().stream()
                .flatMap(judgement -> inputs.restate(judgement, latest).stream())
                .toList();
    }

    History read(FunctionRecord record) {
        return new History(
                record.assessments(),
                rules(record.function()),
                forecasts(record),
                new PooledForecastReader(record).read(foreseen()),
                dimensions(record),
                units(record));
    }

    /** The experts' forecasts in the terms of the latest version. */
    private List<DatedForecast> foreseen() {
        int latest = versions.getLast().version();
        return inputs.forecasts().stream()
                .flatMap(forecast -> inputs
                        .restate(forecast.judgement(), latest)
                        .map(judgement -> new DatedForecast(judgement, forecast.madeOn()))
                        .stream())
                .toList();
    }

    private List<Rule> rules(String function) {
        List<Panel> panels = versions.stream()
                .flatMap(version -> FunctionRecord.byDay(inputs.judgements().stream()
                                .filter(judgement -> judgement.function().equals(function))
                                .filter(judgement -> judgement.subject().isWhole())
                                .filter(judgement -> judgement.subject().framework() == version.version())
                                .toList())
                        .stream())
                .sorted(Comparator.comparing(Panel::asOf))
                .toList();
        return versions.stream().map(version -> rule(function, version, panels)).toList();
    }

    private Rule rule(String function, Framework version, List<Panel> panels) {
        OptionalInt threshold = threshold(function, version);
        List<Point> points = new ArrayList<>();
        threshold.ifPresent(level ->
                panels.forEach(panel -> point(panel, version.version(), level).ifPresent(points::add)));
        return new Rule(version.version(), version.edition().from(), threshold, change(function, version), points);
    }

    private Optional<Point> point(Panel panel, int version, int threshold) {
        Judgement.Subject subject = panel.judgements().getFirst().subject();
        return inputs.measure()
                .frameworks()
                .findMap(inputs.measure().standardOf(subject.function()), subject.framework(), version)
                .map(map -> new Point(
                        panel.asOf(),
                        subject.framework(),
                        panel.joint().mapped(map).atLeast(threshold)));
    }

    /** A function that no version knows has the mission's own threshold under all of them. */
    private OptionalInt threshold(String function, Framework version) {
        boolean known = isKnown(function, version) || versions.stream().noneMatch(v -> isKnown(function, v));
        return known ? inputs.measure().threshold(function, version) : OptionalInt.empty();
    }

    private boolean isKnown(String function, Framework version) {
        return inputs.measure().findStandard(function, version).isPresent();
    }

    private Change change(String function, Framework version) {
        Optional<Succession> follows = version.edition().follows();
        if (follows.isEmpty()) {
            return Change.FIRST;
        }
        Framework before = versions.get(version.version() - 2);
        OptionalInt now = threshold(function, version);
        OptionalInt then = threshold(function, before);
        if (now.isEmpty() || then.isEmpty()) {
            return now.isPresent() ? Change.ADDED : then.isPresent() ? Change.DROPPED : Change.UNCHANGED;
        }
        return inputs.measure()
                .frameworks()
                .findMap(inputs.measure().standardOf(function), version.version(), before.version())
                .map(was -> Integer.compare(was.get(now.getAsInt()), then.getAsInt()))
                .map(demand -> demand < 0 ? Change.LOWERED : demand > 0 ? Change.RAISED : Change.UNCHANGED)
                .orElse(Change.BROKEN);
    }

    private static List<PastForecast> forecasts(FunctionRecord record) {
        List<PastForecast> forecasts = new ArrayList<>();
        List<Panel> panels = record.panels();
        for (int i = 1; i < panels.size(); i++) {
            Panel before = panels.get(i - 1);
            Panel found = panels.get(i);
            record.findProjection(before.asOf(), found.asOf())
                    .ifPresent(forecast -> forecasts.add(
                            new PastForecast(before.asOf(), found.asOf(), forecast, before.joint(), found.joint())));
        }
        return forecasts;
    }

    private List<Dimension> dimensions(FunctionRecord record) {
        return versions.getLast().dimensions().stream()
                .flatMap(dimension -> latest(restated.stream()
                                .filter(judgement -> judgement.function().equals(record.function()))
                                .filter(judgement -> judgement.subject().unit().isEmpty())
                                .filter(judgement -> judgement
                                        .subject()
                                        .dimension()
                                        .filter(dimension.id()::equals)
                                        .isPresent())
                                .toList())
                        .map(panel -> new Dimension(dimension.id(), panel.asOf(), panel.joint()))
                        .stream())
                .toList();
    }

    private Coverage units(FunctionRecord record) {
        return new Coverage(inputs.units().stream()
                .filter(unit -> unit.functions().contains(record.function()))
                .map(unit -> new UnitOutlook(
                        unit,
                        latest(restated.stream()
                                        .filter(judgement ->
                                                judgement.function().equals(record.function()))
                                        .filter(judgement ->
                                                judgement.subject().dimension().isEmpty())
                                        .filter(judgement -> judgement
                                                .subject()
                                                .unit()
                                                .filter(unit.id()::equals)
                                                .isPresent())
                                        .toList())
                                .map(panel -> new UnitPanel(panel.asOf(), panel.joint()))))
                .toList());
    }

    private static Optional<Panel> latest(List<Judgement> judgements) {
        List<Panel> panels = FunctionRecord.byDay(judgements);
        return panels.isEmpty() ? Optional.empty() : Optional.of(panels.getLast());
    }
}
