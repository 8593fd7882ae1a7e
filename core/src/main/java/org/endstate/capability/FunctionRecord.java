package org.endstate.capability;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.endstate.capability.BirthDeathModel.Assessed;

/** Everything the panels have said of one function, panel by panel, and what is learned from it. */
public final class FunctionRecord {

    private static final double DAYS_PER_YEAR = 365.25;

    private final String function;
    private final List<Panel> panels;
    private final Posterior posterior;

    private FunctionRecord(String function, List<Panel> panels, Posterior posterior) {
        this.function = function;
        this.panels = List.copyOf(panels);
        this.posterior = posterior;
    }

    /** One record per function that has judgements, in the order the functions first appear. */
    public static List<FunctionRecord> of(List<Judgement> judgements) {
        Map<String, Map<LocalDate, List<Judgement>>> byFunction = new LinkedHashMap<>();
        judgements.forEach(judgement -> byFunction
                .computeIfAbsent(judgement.function(), function -> new TreeMap<>())
                .computeIfAbsent(judgement.asOf(), date -> new ArrayList<>())
                .add(judgement));
        List<List<Panel>> panels = byFunction.values().stream()
                .map(byDate -> byDate.values().stream().map(Panel::new).toList())
                .toList();
        List<Posterior> posteriors = learn(panels);
        List<FunctionRecord> records = new ArrayList<>();
        for (String function : byFunction.keySet()) {
            int number = records.size();
            records.add(new FunctionRecord(function, panels.get(number), posteriors.get(number)));
        }
        return records;
    }

    private static List<Posterior> learn(List<List<Panel>> functions) {
        if (functions.isEmpty()) {
            return List.of();
        }
        BirthDeathModel model = new BirthDeathModel(
                BirthDeathModel.Settings.DEFAULT,
                functions.getFirst().getFirst().joint().levels());
        return model.learnTogether(functions.stream()
                .map(panels -> panels.stream()
                        .map(panel -> new Assessed(
                                years(LocalDate.EPOCH, panel.asOf()),
                                panel.joint().probabilities()))
                        .toList())
                .toList());
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
