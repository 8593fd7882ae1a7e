package org.endstate.capability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.endstate.capability.BirthDeathModel.Assessed;
import org.endstate.capability.BirthDeathModel.Settings;

/**
 * What projections start from: the functions of one force learned together. A gate reads its own function's record
 * alone; only the pace of change ahead is shared. What has been learned is kept; not for several threads.
 */
final class JointLearning {

    private final Map<String, List<Panel>> functions;
    private final Map<LocalDate, Map<String, Posterior>> learned = new HashMap<>();

    /** The panels of each function in order of date; at least one for each. */
    JointLearning(Map<String, List<Panel>> functions) {
        this.functions = functions;
    }

    /** What is known of each function after all panels of all functions. */
    Map<String, Posterior> latest() {
        return until(LocalDate.MAX);
    }

    /** What was known of each function on this day; functions not yet assessed are left out. */
    Map<String, Posterior> until(LocalDate day) {
        return functions.values().stream()
                .flatMap(List::stream)
                .map(Panel::asOf)
                .filter(panel -> !panel.isAfter(day))
                .max(LocalDate::compareTo)
                .map(last -> learned.computeIfAbsent(last, this::learnUntil))
                .orElse(Map.of());
    }

    private Map<String, Posterior> learnUntil(LocalDate last) {
        Map<String, List<Panel>> known = new LinkedHashMap<>();
        functions.forEach((function, panels) -> {
            List<Panel> until =
                    panels.stream().filter(panel -> !panel.asOf().isAfter(last)).toList();
            if (!until.isEmpty()) {
                known.put(function, until);
            }
        });
        return learn(known);
    }

    private static Map<String, Posterior> learn(Map<String, List<Panel>> functions) {
        Map<String, Posterior> learned = new LinkedHashMap<>();
        List<List<Panel>> panels = new ArrayList<>(functions.values());
        int levels = panels.getFirst().getFirst().joint().levels();
        List<Posterior> posteriors = new BirthDeathModel(Settings.DEFAULT, levels)
                .learnTogether(panels.stream().map(JointLearning::assessed).toList());
        functions.keySet().forEach(function -> learned.put(function, posteriors.get(learned.size())));
        return learned;
    }

    private static List<Assessed> assessed(List<Panel> panels) {
        return panels.stream()
                .map(panel -> new Assessed(
                        PoolSeries.years(LocalDate.EPOCH, panel.asOf()),
                        panel.joint().probabilities()))
                .toList();
    }
}
