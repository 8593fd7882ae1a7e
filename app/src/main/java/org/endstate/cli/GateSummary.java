package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.endstate.capability.LevelRule;
import org.endstate.capability.LevelStanding;
import org.endstate.capability.LevelStanding.Reading;
import org.endstate.commission.CapabilityResult;
import org.endstate.condition.Condition;
import org.endstate.condition.Gate;
import org.endstate.condition.GateOutlook;

/** How each gate stands and why, in at most 100 columns. */
final class GateSummary {

    private static final int WIDTH = 96;
    private static final String INDENT = "  ";

    private final CapabilityResult result;
    private final JudgeServices services;
    private final Paint paint;

    GateSummary(CapabilityResult result, JudgeServices services, Paint paint) {
        this.result = result;
        this.services = services;
        this.paint = paint;
    }

    List<String> lines() {
        List<String> lines = ProjectionSummary.head(result.dossier(), paint);
        if (result.dossier().commitments().gates().isEmpty()) {
            lines.add(text("judge.no-gates"));
        }
        for (Gate gate : result.dossier().commitments().gates()) {
            find(gate).ifPresent(outlook -> lines.addAll(gate(gate, outlook)));
        }
        lines.add("");
        Wrapped.of(text("judge.gate.legend"), WIDTH).forEach(line -> lines.add(paint.dim(line)));
        return lines;
    }

    private Optional<GateOutlook> find(Gate gate) {
        return result.gates().value().stream()
                .filter(outlook -> outlook.gate().equals(gate.id()))
                .findFirst();
    }

    private List<String> gate(Gate gate, GateOutlook outlook) {
        List<String> lines = new ArrayList<>(List.of(""));
        lines.add(paint.bold(text("judge.gate", gate.name().en(), Messages.of("status", outlook.status()))));
        lines.add(INDENT
                + text(
                        "judge.gate-open",
                        Numbers.date(LikelyOpen.by(outlook, 0.5)),
                        Numbers.date(LikelyOpen.by(outlook, 0.8))));
        for (String condition : gate.requires()) {
            lines.addAll(outlook.capability().stream()
                    .filter(capability -> capability.condition().equals(condition))
                    .findFirst()
                    .map(capability -> standing(condition, capability.standing()))
                    .orElseGet(() -> other(condition, outlook)));
        }
        return lines;
    }

    /** A condition that is not of capability: how likely it holds at the first review. */
    private List<String> other(String condition, GateOutlook outlook) {
        double fails = outlook.reviews().getFirst().failing().stream()
                .filter(failing -> failing.condition().equals(condition))
                .mapToDouble(GateOutlook.Failing::probability)
                .findFirst()
                .orElse(0);
        return indented(text("judge.other", name(condition), Numbers.percent(1 - fails)), INDENT);
    }

    private List<String> standing(String condition, LevelStanding standing) {
        LevelRule rule = standing.rule();
        List<String> lines = new ArrayList<>(
                indented(text("judge.standing", name(condition), Messages.of("standing", standing.status())), INDENT));
        lines.addAll(indented(
                text(
                        "judge.rule",
                        rule.level(),
                        Numbers.percent(rule.odds().opens()),
                        standing.ahead().run(),
                        rule.inARow(),
                        standing.isReached()
                                ? text("judge.valid-until", standing.ahead().validUntil())
                                : text("judge.earliest", standing.ahead().earliest())),
                INDENT + INDENT));
        standing.readings().reversed().stream()
                .limit(Math.max(2, rule.inARow()))
                .forEach(reading -> lines.addAll(reading(reading)));
        if (standing.regression().alarm() != LevelStanding.Alarm.NEVER_REACHED) {
            lines.addAll(indented(
                    text(
                            "judge.alarm",
                            Messages.of("alarm", standing.regression().alarm()),
                            Numbers.percent(standing.regression().below())),
                    INDENT + INDENT));
        }
        return lines;
    }

    private List<String> reading(Reading reading) {
        List<String> pools = new ArrayList<>(List.of(text("judge.together", sure(reading.joint()))));
        reading.parties().forEach(party -> pools.add(text("judge.party", party.party(), sure(party.sureness()))));
        return indented(
                text(
                        "judge.reading",
                        reading.asOf(),
                        String.join(", ", pools),
                        services.why(result, reading.shortfalls())),
                INDENT + INDENT);
    }

    /** Said by the panel alone, and known with those before it. */
    private static String sure(LevelStanding.Sureness sureness) {
        return text("judge.sure", Numbers.percent(sureness.said()), Numbers.percent(sureness.known()));
    }

    private String name(String condition) {
        return result.dossier().commitments().conditions().stream()
                .filter(known -> known.id().equals(condition))
                .map((Condition known) -> known.name().en())
                .findFirst()
                .orElse(condition);
    }

    /** Wrapped, with every line but the first a step further in. */
    private static List<String> indented(String text, String indent) {
        List<String> lines = new ArrayList<>();
        for (String line : Wrapped.of(text, WIDTH - indent.length() - INDENT.length())) {
            lines.add(indent + (lines.isEmpty() ? "" : INDENT) + line);
        }
        return lines;
    }
}
