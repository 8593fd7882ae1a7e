package org.endstate.formats.mission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.endstate.evidence.Allotment;
import org.endstate.formats.yaml.Fields;
import org.endstate.formats.yaml.Scalar;
import org.endstate.mission.Label;
import org.endstate.threat.ThreatScale;
import org.endstate.timeline.PlanningSettings;

/** Binds the threat scale, the allotment and the planning settings, with their defaults. */
final class BindSettings {

    private static final String DEFAULTS = "default: planning";
    private static final String WHY_DEFAULT = "Endstate's default";

    private final Draft draft;
    private final Assumptions assumptions;

    BindSettings(Draft draft, Assumptions assumptions) {
        this.draft = draft;
        this.assumptions = assumptions;
    }

    ThreatScale scale() {
        Optional<Fields> threat = draft.root().findGroup("threat");
        if (threat.isEmpty()) {
            assumptions.addDefault("default: threat", words(ThreatScale.DEFAULT.upTo()), ThreatScale.DEFAULT.source());
            return ThreatScale.DEFAULT;
        }
        List<Double> levels = threat.get().listScalars("levels").stream()
                .map(level -> level.findNumber().orElseThrow())
                .toList();
        if (!threat.get().has("source")) {
            assumptions.add(
                    MissionFolder.FILE,
                    threat.get().at(),
                    words(levels),
                    threat.get().findText("assumption").orElse(""));
        }
        return new ThreatScale(levels, source(threat.get()));
    }

    private static String words(List<Double> levels) {
        return "threat levels 0 to " + (levels.size() - 1) + ": up to "
                + levels.stream().map(Bind::plain).collect(Collectors.joining(", ")) + " deaths a month";
    }

    private String source(Fields threat) {
        String source = threat.findText("source")
                .or(() -> threat.findText("assumption"))
                .orElse("");
        return draft.find("sources", source)
                .map(cited -> source + ": " + cited.getText("title"))
                .orElse(source);
    }

    Optional<Allotment> allotment() {
        return draft.root().findGroup("allotment").map(group -> {
            Map<String, Double> shares = new HashMap<>();
            Bind.entries(group, "shares")
                    .forEach(share -> shares.put(
                            share.key(), ((Scalar) share.value()).findNumber().orElseThrow()));
            Label rule = Bind.label(group, "rule");
            assumptions.add(
                    MissionFolder.FILE,
                    group.at(),
                    "allotment: deaths of no known area are shared out among " + shares.size() + " areas",
                    rule.en());
            return new Allotment(shares, rule);
        });
    }

    PlanningSettings settings() {
        Fields planning = draft.root()
                .findGroup("planning")
                .orElse(new Fields(draft.root().at(), Map.of()));
        PlanningSettings d = PlanningSettings.defaults();
        return new PlanningSettings(
                new PlanningSettings.Risk(
                        number(planning, "confidence", d.risk().confidence()),
                        whole(planning, "hold-limit", d.risk().holdLimit_days()),
                        whole(planning, "extension", d.risk().extension_days()),
                        number(planning, "support-removed", d.risk().supportRemoved())),
                new PlanningSettings.Simulation(
                        chosen(planning, "seed")
                                .orElseGet(() -> standard("seed", d.simulation().seed())),
                        chosen(planning, "scenarios")
                                .orElseGet(() ->
                                        standard("scenarios", d.simulation().scenarios()))
                                .intValue(),
                        chosen(planning, "horizon")
                                .orElseGet(
                                        () -> standard("horizon", d.simulation().horizon_months()))
                                .intValue(),
                        number(planning, "duration-correlation", d.simulation().durationCorrelation())),
                new PlanningSettings.Search(
                        number(planning, "loss-days", d.search().loss_days()),
                        number(planning, "lateness", d.search().lateness()),
                        grid(planning.findGroup("frontier"))),
                outsideWeight(planning));
    }

    /** How two forecasts are put together is chosen, not assumed; where nothing is chosen, nothing is mixed. */
    private double outsideWeight(Fields planning) {
        Optional<Double> given = planning.findNumber("outside-view-weight").filter(weight -> weight > 0);
        given.ifPresent(weight -> note(planning, "outside-view-weight", weight));
        return given.orElse(0.0);
    }

    private static PlanningSettings.Grid grid(Optional<Fields> given) {
        PlanningSettings.Grid standard = PlanningSettings.Grid.DEFAULT;
        return given.map(frontier -> new PlanningSettings.Grid(
                        numbers(frontier, "confidence", standard.confidence()),
                        numbers(frontier, "movement", standard.movement()),
                        numbers(frontier, "lateness", standard.lateness())))
                .orElse(standard);
    }

    private static List<Double> numbers(Fields group, String key, List<Double> standard) {
        return group.has(key)
                ? group.listScalars(key).stream()
                        .map(number -> number.findNumber().orElseThrow())
                        .toList()
                : standard;
    }

    /** A setting that says how to calculate and nothing of the world: where it is given, nothing is assumed. */
    private static Optional<Long> chosen(Fields planning, String key) {
        return planning.findScalar(key).flatMap(Scalar::findWhole);
    }

    private int whole(Fields planning, String key, int standard) {
        Optional<Integer> given = planning.findWhole(key);
        given.ifPresent(value -> note(planning, key, value));
        return given.orElseGet(() -> (int) standard(key, standard));
    }

    private double number(Fields planning, String key, double standard) {
        Optional<Double> given = planning.findNumber(key);
        given.ifPresent(value -> note(planning, key, value));
        return given.orElseGet(() -> {
            assumptions.addDefault(DEFAULTS, key + ": " + Bind.plain(standard), WHY_DEFAULT);
            return standard;
        });
    }

    private void note(Fields planning, String key, double value) {
        if (!planning.has("source")) {
            assumptions.add(
                    MissionFolder.FILE,
                    planning.placeOf(key),
                    "planning, " + key + ": " + Bind.plain(value),
                    planning.findText("assumption").orElse(""));
        }
    }

    private long standard(String key, long value) {
        assumptions.addDefault(DEFAULTS, key + ": " + value, WHY_DEFAULT);
        return value;
    }
}
