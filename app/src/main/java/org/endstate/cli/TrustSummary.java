package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.endstate.commission.PlanResult;
import org.endstate.mission.Milestone;
import org.endstate.schedule.Certificate;
import org.endstate.timeline.OptionAppraisal;
import org.endstate.uncertainty.MeanInterval;

/** How far each option can be trusted, one column per option. */
final class TrustSummary {

    private static final int WIDTH = 28;

    /** From here on decimals say nothing and make the table too wide. */
    private static final double LARGE_days = 100;

    private static final String INDENT = "  ";

    private final PlanResult result;
    private final Table table = new Table(WIDTH);

    TrustSummary(PlanResult result) {
        this.result = result;
    }

    List<String> lines() {
        row(text("column.trust"), appraisal -> Messages.of(appraisal.kind()));
        days("trust.search", appraisal -> appraisal.optimism().search().mean_days());
        days("trust.choice", appraisal -> appraisal.optimism().choice().mean_days());
        days("trust.report", appraisal -> appraisal.optimism().report().mean_days());
        days("trust.gain-search", appraisal -> appraisal.optimism().search().gain_days());
        days("trust.gain-report", appraisal -> appraisal.optimism().report().gain_days());
        days("trust.gap", appraisal -> appraisal.optimism().gap_days());
        days("trust.later", appraisal -> appraisal.announcement().later().mean_days());
        row(INDENT + text("trust.best-plan"), appraisal -> best(appraisal.certificate()));
        for (Milestone milestone : result.dossier().mission().milestones()) {
            row(
                    INDENT + text("trust.joint", milestone.name().en()),
                    appraisal -> appraisal.joint().stream()
                            .filter(joint -> joint.milestone().equals(milestone.id()))
                            .map(joint -> Numbers.percent(joint.all().value()))
                            .findFirst()
                            .orElse(text("none")));
        }
        return table.lines();
    }

    private static String best(Certificate certificate) {
        return switch (certificate) {
            case Certificate.Bounded bounded ->
                bounded.optimal() ? text("trust.optimal") : text("trust.within", bounded.gap_days());
            case Certificate.NoneKnown none -> text("none");
            case Certificate.NoneExists none -> text("trust.none-exists");
        };
    }

    /** Who proved it, and why not the native solver where it did not. */
    List<String> provers() {
        return result.timeline().appraisals().stream()
                .map(appraisal -> ProofWords.by(appraisal.certificate()))
                .distinct()
                .toList();
    }

    private void days(String key, Function<OptionAppraisal, MeanInterval> of) {
        row(INDENT + text(key), appraisal -> {
            MeanInterval days = of.apply(appraisal);
            int decimals = Math.max(Math.abs(days.low()), Math.abs(days.high())) < LARGE_days ? 1 : 0;
            return text(
                    "trust.days",
                    Numbers.decimal(days.mean(), decimals),
                    Numbers.decimal(days.low(), decimals),
                    Numbers.decimal(days.high(), decimals));
        });
    }

    private void row(String name, Function<OptionAppraisal, String> cell) {
        List<String> cells = new ArrayList<>(List.of(name));
        result.timeline().appraisals().forEach(appraisal -> cells.add(cell.apply(appraisal)));
        table.row(cells.toArray(String[]::new));
    }
}
