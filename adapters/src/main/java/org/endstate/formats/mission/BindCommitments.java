package org.endstate.formats.mission;

import java.util.List;
import java.util.Optional;
import org.endstate.capability.LevelRule;
import org.endstate.commission.Dossier;
import org.endstate.condition.Condition;
import org.endstate.condition.Gate;
import org.endstate.condition.Waiver;
import org.endstate.formats.yaml.Fields;
import org.endstate.mission.Label;
import org.endstate.uncertainty.ThreePoint;

/** Binds conditions, gates and clauses. */
final class BindCommitments {

    private final Draft draft;
    private final Assumptions assumptions;

    BindCommitments(Draft draft, Assumptions assumptions) {
        this.draft = draft;
        this.assumptions = assumptions;
    }

    Dossier.Commitments commitments() {
        BindClauses clauses = new BindClauses(assumptions);
        return new Dossier.Commitments(
                draft.list("conditions").stream().map(this::condition).toList(),
                draft.list("gates").stream().map(this::gate).toList(),
                draft.list("clauses").stream().map(clauses::clause).toList(),
                draft.list("terms").stream().map(BindClauses::term).toList(),
                List.of());
    }

    private Condition condition(Fields group) {
        String id = group.getText("id");
        Label name = Bind.label(group);
        String type = group.getText("type");
        return switch (type) {
            case "threat" -> threat(id, name, group);
            case "capability" -> capability(id, name, group);
            case "certificate" -> certificate(id, name, group);
            case "count" -> count(id, name, group);
            case "date" -> {
                assumptions.noteIfAssumed(group, "condition " + id + ": " + group.getDate("date"));
                yield new Condition.DateReached(id, name, group.getDate("date"));
            }
            case "unmeasured" -> {
                assumptions.noteIfAssumed(group, "condition " + id);
                yield new Condition.Unmeasured(
                        id, name, group.findGroup("estimate").map(e -> estimate(id, e)));
            }
            default -> throw new IllegalStateException("A checked condition has no known type [" + type + "].");
        };
    }

    private Condition threat(String id, Label name, Fields group) {
        int level = group.getWhole("level");
        int months = group.getWhole("months");
        assumptions.list(group, "condition " + id + ": threat level at most " + level + ", months in a row: " + months);
        return new Condition.ThreatAtMost(id, name, group.listTexts("areas"), level, months);
    }

    private Condition capability(String id, Label name, Fields group) {
        int level = group.getWhole("level");
        int assessments = group.getWhole("assessments");
        LevelRule.Odds odds = new LevelRule.Odds(
                group.findNumber("opens-at").orElse(LevelRule.Odds.DEFAULT.opens()),
                group.findNumber("closes-below").orElse(LevelRule.Odds.DEFAULT.closes()));
        LevelRule.Counting counting = new LevelRule.Counting(
                group.findWhole("spacing").orElse(LevelRule.Counting.DEFAULT.spacing_days()),
                group.findWhole("sources").orElse(LevelRule.Counting.DEFAULT.sources()),
                group.findWhole("expiry").orElse(LevelRule.Counting.DEFAULT.expiry_days()),
                group.find("enablers").map(enablers -> group.listTexts("enablers")));
        assumptions.list(
                group,
                "condition " + id + ": capability level at least " + level + ", assessments in a row: " + assessments
                        + ", opens at " + odds.opens() + ", closes below " + odds.closes() + ", days apart: "
                        + counting.spacing_days() + ", sources: " + counting.sources() + ", expires after days: "
                        + counting.expiry_days());
        return new Condition.CapabilityAtLeast(
                id, name, group.getText("function"), new LevelRule(level, assessments, odds, counting));
    }

    private Condition certificate(String id, Label name, Fields group) {
        ThreePoint after = Bind.threePoint(group, "after");
        String what = "condition " + id + ": certificate after " + Bind.plain(after) + " days";
        return new Condition.CertificateIssued(
                id, name, Bind.label(group, "issuer"), after, assumptions.sourcing(group, what));
    }

    private Condition count(String id, Label name, Fields group) {
        Condition.Growth growth = new Condition.Growth(
                group.getNumber("target"), group.getNumber("now"), Bind.threePoint(group, "per-month"));
        String what = "condition " + id + ": now " + Bind.plain(growth.now()) + ", growing by "
                + Bind.plain(growth.perMonth()) + " a month";
        return new Condition.CountReached(
                id, name, Bind.label(group, "unit"), growth, assumptions.sourcing(group, what));
    }

    private Condition.Estimate estimate(String condition, Fields group) {
        double probability = group.getNumber("probability");
        String what = "estimate for condition " + condition + ": " + probability + " by " + group.getDate("by");
        assumptions.sourcing(group, what);
        return new Condition.Estimate(probability, group.getDate("by"), group.listTexts("signed-by"));
    }

    private Gate gate(Fields group) {
        String id = group.getText("id");
        Optional<Waiver> waiver = group.findGroup("waiver").map(w -> {
            assumptions.noteIfAssumed(w, "waiver of gate " + id);
            return new Waiver(w.getDate("from"), w.getText("reason"), w.listTexts("signed-by"));
        });
        return new Gate(
                id,
                Bind.label(group),
                group.listTexts("requires"),
                group.listGroups("holds").stream().map(this::hold).toList(),
                waiver);
    }

    private Gate.Hold hold(Fields group) {
        Fields site = draft.find("sites", group.getText("site")).orElseThrow();
        String task = group.findText("task")
                .orElseGet(
                        () -> Templates.tasksOfRole(draft.findTemplateOf(site).orElseThrow(), group.getText("role"))
                                .getFirst()
                                .getText("id"));
        return new Gate.Hold(site.getText("id"), task);
    }
}
