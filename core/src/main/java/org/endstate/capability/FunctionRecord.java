package org.endstate.capability;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.endstate.capability.BirthDeathModel.Assessed;

/** Everything the panels have said of one function, panel by panel, and what is learned from it. */
public final class FunctionRecord {

    private static final double DAYS_PER_YEAR = 365.25;

    private final String function;
    private final List<Panel> panels;
    private final Posterior posterior;

    private FunctionRecord(String function, List<Panel> panels) {
        this.function = function;
        this.panels = List.copyOf(panels);
        LocalDate first = panels.getFirst().asOf();
        List<Assessed> assessments = panels.stream()
                .map(panel ->
                        new Assessed(years(first, panel.asOf()), panel.joint().probabilities()))
                .toList();
        this.posterior = new BirthDeathModel(
                        BirthDeathModel.Settings.DEFAULT,
                        panels.getFirst().joint().levels())
                .learn(assessments);
    }

    /** One record per function that has judgements, in the order the functions first appear. */
    public static List<FunctionRecord> of(List<Judgement> judgements) {
        List<FunctionRecord> records = new ArrayList<>();
        judgements.stream().map(Judgement::function).distinct().forEach(function -> {
            TreeMap<LocalDate, List<Judgement>> byDate = new TreeMap<>();
            judgements.stream()
                    .filter(judgement -> judgement.function().equals(function))
                    .forEach(judgement -> byDate.computeIfAbsent(judgement.asOf(), date -> new ArrayList<>())
                            .add(judgement));
            records.add(new FunctionRecord(
                    function, byDate.values().stream().map(Panel::new).toList()));
        });
        return records;
    }

    static double years(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) / DAYS_PER_YEAR;
    }

    public String function() {
        return function;
    }

    /** The panels in order of date; at least one. */
    public List<Panel> panels() {
        return panels;
    }

    public Panel latest() {
        return panels.getLast();
    }

    Posterior posterior() {
        return posterior;
    }
}
