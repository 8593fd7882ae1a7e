package org.endstate.formats.mission;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.capability.BirthDeathModel;
import org.endstate.capability.CapabilityInputs;
import org.endstate.capability.Evidence;
import org.endstate.capability.Evidence.Release;
import org.endstate.capability.Stress;
import org.endstate.capability.Unit;
import org.endstate.capability.framework.Framework;
import org.endstate.capability.framework.FrameworkHistory;
import org.endstate.evidence.Grade;
import org.endstate.formats.yaml.Fields;
import org.endstate.mission.Function;
import org.endstate.mission.Sourcing;
import org.endstate.provenance.ContentHash;

/** Binds what working group 3 starts from. */
final class BindCapability {

    private final Draft draft;
    private final Assumptions assumptions;
    private final CapabilityTables tables;

    BindCapability(Draft draft, Assumptions assumptions) {
        this.draft = draft;
        this.assumptions = assumptions;
        this.tables = draft.tables().capability();
    }

    CapabilityInputs inputs(List<Function> functions) {
        FrameworkHistory frameworks = tables.frameworks().orElseThrow();
        adoption(frameworks, functions);
        projection();
        return new CapabilityInputs(
                new CapabilityInputs.Measure(frameworks, functions, draft.principals()),
                tables.judgements().all(),
                list("evidence").stream().map(this::evidence).toList(),
                list("units").stream().map(this::unit).toList(),
                tables.forecasts());
    }

    private List<Fields> list(String section) {
        return tables.evidence().map(root -> root.listGroups(section)).orElse(List.of());
    }

    /** Judging by a measure nobody adopted, or that says nothing of a function, is an assumption. */
    private void adoption(FrameworkHistory frameworks, List<Function> functions) {
        if (tables.judgements().rows().isEmpty()) {
            return;
        }
        Framework latest = frameworks.latest();
        String file = tables.ownFramework() ? CapabilityReading.FRAMEWORK : "default: framework";
        if (latest.edition().adoption().isEmpty()) {
            assumptions.addDefault(
                    file,
                    "framework " + frameworks.id() + ", version " + latest.version()
                            + ", by which capability is judged",
                    "No party has adopted it.");
        }
        functions.stream()
                .filter(function -> tables.judgements().all().stream()
                        .anyMatch(judgement -> judgement.function().equals(function.id())))
                .filter(function -> latest.findFunction(function.standard()).isEmpty())
                .forEach(
                        function -> assumptions.addDefault(
                                file,
                                "levels of function " + function.id(),
                                "The framework does not say what can be observed at each; the experts judged by its scale alone."));
        if (draft.list("conditions").stream()
                .anyMatch(condition ->
                        condition.findText("type").filter("capability"::equals).isPresent())) {
            assumptions.addDefault(
                    "default: capability",
                    "assessments to come are quarterly or as far apart as a condition asks, well supported, and find the level as it is",
                    "Endstate's default");
        }
    }

    /** What projections take for granted. */
    private void projection() {
        if (tables.judgements().rows().isEmpty()) {
            return;
        }
        BirthDeathModel.Settings model = BirthDeathModel.Settings.DEFAULT;
        assumptions.addDefault(
                "default: capability",
                "pace of a function before any assessment: "
                        + Bind.plain(model.up().mean()) + " levels up and "
                        + Bind.plain(model.down().mean()) + " down a year; functions of one force are akin",
                "Endstate's default; no archive of past forces says");
        assumptions.addDefault(
                "default: capability",
                "support removed: levels go up at " + Bind.plain(Stress.SUPPORT_REMOVED.up()) + " and down at "
                        + Bind.plain(Stress.SUPPORT_REMOVED.down()) + " times the pace",
                "Endstate's default; no data set holds this case");
    }

    private Evidence evidence(Fields item) {
        String id = item.getText("id");
        return new Evidence(
                new Evidence.Finding(
                        id,
                        Parts.constant(Evidence.Kind.class, item.getText("kind")),
                        Bind.label(item, "what"),
                        item.findText("hash").map(ContentHash::new),
                        sourcing(item, "evidence " + id)),
                new Evidence.Occasion(item.getDate("date"), item.getText("place")),
                new Evidence.Concerns(item.listTexts("functions"), item.listTexts("units")),
                new Grade(
                        Grade.Reliability.valueOf(item.getText("reliability")),
                        Grade.Credibility.values()[item.getWhole("credibility") - 1]),
                new Evidence.Verification(
                        item.listTexts("verified-by"),
                        item.findText("verified-by-neutral").orElse(""),
                        item.findText("independence-group").orElse(id),
                        item.findText("release")
                                .map(word -> Parts.constant(Release.class, word))
                                .orElse(Release.PARTIES)),
                item.find("enablers").map(stated -> item.listTexts("enablers")));
    }

    private Unit unit(Fields group) {
        String id = group.getText("id");
        return new Unit(
                id,
                Bind.label(group),
                group.getText("echelon"),
                group.listTexts("functions"),
                group.findGroup("personnel").map(BindCapability::personnel),
                sourcing(group, "unit " + id));
    }

    private static Unit.Personnel personnel(Fields group) {
        return new Unit.Personnel(
                group.getDate("as-of"),
                count(group, "authorised"),
                count(group, "assigned"),
                count(group, "present-verified"),
                count(group, "paid"));
    }

    private static OptionalInt count(Fields group, String key) {
        Optional<Integer> count = group.findWhole(key);
        return count.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private Sourcing sourcing(Fields item, String what) {
        Sourcing sourcing = Assumptions.read(item);
        if (sourcing instanceof Sourcing.Assumed(String why)) {
            assumptions.add(CapabilityReading.EVIDENCE, item.at(), what, why);
        }
        return sourcing;
    }
}
