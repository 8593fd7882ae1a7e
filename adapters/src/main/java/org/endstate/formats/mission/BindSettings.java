package org.endstate.formats.mission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.evidence.Allotment;
import org.endstate.formats.yaml.Fields;
import org.endstate.formats.yaml.Scalar;
import org.endstate.threat.ThreatScale;
import org.endstate.timeline.PlanningSettings;

/** Binds the threat scale, the allotment and the planning settings, with their defaults. */
final class BindSettings {

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
            assumptions.addDefault(
                    "default: threat",
                    "threat levels up to " + ThreatScale.DEFAULT.upTo(),
                    ThreatScale.DEFAULT.source());
            return ThreatScale.DEFAULT;
        }
        List<Double> levels = threat.get().listScalars("levels").stream()
                .map(level -> level.findNumber().orElseThrow())
                .toList();
        if (!threat.get().has("source")) {
            assumptions.add(
                    MissionFolder.FILE,
                    threat.get().at(),
                    "threat levels up to " + levels,
                    threat.get().findText("assumption").orElse(""));
        }
        return new ThreatScale(levels, source(threat.get()));
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
            assumptions.add(
                    MissionFolder.FILE,
                    group.at(),
                    "allotment: deaths of no known area are shared out among " + shares.size() + " areas",
                    group.getText("rule"));
            return new Allotment(shares, group.getText("rule"));
        });
    }

    PlanningSettings settings() {
        Fields planning = draft.root()
                .findGroup("planning")
                .orElse(new Fields(draft.root().at(), Map.of()));
        PlanningSettings d = PlanningSettings.defaults();
        assumptions.noteIfAssumed(planning, "planning settings");
        return new PlanningSettings(
                new PlanningSettings.Risk(
                        number(planning, "confidence", d.risk().confidence()),
                        whole(planning, "hold-limit", d.risk().holdLimit_days()),
                        whole(planning, "extension", d.risk().extension_days()),
                        number(planning, "support-removed", d.risk().supportRemoved())),
                new PlanningSettings.Simulation(
                        seed(planning, d.simulation().seed()),
                        whole(planning, "scenarios", d.simulation().scenarios()),
                        whole(planning, "horizon", d.simulation().horizon_months()),
                        number(planning, "duration-correlation", d.simulation().durationCorrelation())));
    }

    private long seed(Fields planning, long standard) {
        Optional<Long> given = planning.findScalar("seed").flatMap(Scalar::findWhole);
        return given.orElseGet(() -> {
            standard("seed", standard);
            return standard;
        });
    }

    private int whole(Fields planning, String key, int standard) {
        return planning.findWhole(key).orElseGet(() -> {
            standard(key, standard);
            return standard;
        });
    }

    private double number(Fields planning, String key, double standard) {
        return planning.findNumber(key).orElseGet(() -> {
            standard(key, standard);
            return standard;
        });
    }

    private void standard(String key, double value) {
        assumptions.addDefault("default: planning", key + ": " + Bind.plain(value), WHY_DEFAULT);
    }
}
