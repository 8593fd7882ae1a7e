package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.endstate.commission.CaseLosses;
import org.endstate.commission.CasesResult;
import org.endstate.oversight.CaseScores;
import org.endstate.oversight.DatedUnit;
import org.endstate.oversight.PastExit;
import org.endstate.oversight.Predictor;
import org.endstate.oversight.ScoredUnit;

/** The scores of closed cases in at most 100 columns: every predictor beside the best rival, then every unit. */
final class CasesSummary {

    private static final int WIDTH = 40;
    private static final int WRAP = 96;
    private static final String INDENT = "  ";

    private final CasesResult result;
    private final CaseScores scores;
    private final Paint paint;

    CasesSummary(CasesResult result, Paint paint) {
        this.result = result;
        this.scores = result.scores();
        this.paint = paint;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(head());
        if (scores.units().isEmpty()) {
            return lines;
        }
        lines.add("");
        lines.addAll(headed(means().lines()));
        lines.add("");
        lines.addAll(headed(groups().lines()));
        lines.add("");
        lines.addAll(headed(units().lines()));
        lines.add("");
        lines.addAll(headed(losses().lines()));
        lines.add("");
        lines.addAll(Wrapped.of(verdict(), WRAP));
        Wrapped.of(text("cases.legend"), WRAP).forEach(line -> lines.add(paint.dim(line)));
        return lines;
    }

    private List<String> head() {
        List<String> lines = new ArrayList<>();
        lines.add(paint.bold(
                text("cases.scored", scores.units().size(), scores.missions().size())));
        if (!result.unscored().isEmpty()) {
            lines.addAll(Wrapped.of(text("cases.open", String.join(", ", result.unscored())), WRAP));
        }
        return lines;
    }

    private Table means() {
        Table means = new Table(WIDTH);
        means.row(
                text("column.predictor"),
                text("column.crps-days"),
                text("column.ratio-rival"),
                text("column.inside-80"),
                text("column.by-case"));
        for (Predictor predictor : Predictor.values()) {
            means.row(
                    INDENT + name(predictor),
                    Numbers.decimal(scores.meanCrps(predictor), 1),
                    Numbers.decimal(scores.ratio(predictor), 2),
                    Numbers.percent(scores.coverage(predictor)),
                    Numbers.decimal(scores.meanCrpsByCase(predictor), 1));
        }
        return means;
    }

    private Table groups() {
        Table groups = new Table(WIDTH);
        groups.row(
                text("column.crps-group"),
                counted("column.milestones", DatedUnit::isMilestone),
                counted("column.sites", unit -> !unit.isMilestone()),
                counted("column.deadline", CasesSummary::isDeadline),
                counted("column.conditions", unit -> !isDeadline(unit)));
        for (Predictor predictor : Predictor.values()) {
            groups.row(
                    INDENT + name(predictor),
                    mean(DatedUnit::isMilestone, predictor),
                    mean(unit -> !unit.isMilestone(), predictor),
                    mean(CasesSummary::isDeadline, predictor),
                    mean(unit -> !isDeadline(unit), predictor));
        }
        return groups;
    }

    private static boolean isDeadline(DatedUnit unit) {
        return unit.driver() == PastExit.Driver.DEADLINE;
    }

    private String counted(String key, Predicate<DatedUnit> which) {
        return text(key, scores.where(which).units().size());
    }

    private String mean(Predicate<DatedUnit> which, Predictor predictor) {
        double mean = scores.where(which).meanCrps(predictor);
        return Double.isFinite(mean) ? Numbers.decimal(mean, 1) : text("none");
    }

    private Table units() {
        Table units = new Table(WIDTH);
        units.row(
                text("column.unit"),
                text("column.announced"),
                text("column.slip"),
                text("column.inside-view"),
                text("column.paced-view"),
                text("column.pit"),
                text("column.crps-pair"));
        for (String mission : scores.missions()) {
            units.heading(mission);
            scores.where(unit -> unit.mission().equals(mission)).units().forEach(unit -> row(units, unit));
        }
        return units;
    }

    private static void row(Table units, ScoredUnit scored) {
        ScoredUnit.Scored inside = scored.of(Predictor.INSIDE);
        ScoredUnit.Scored paced = scored.of(Predictor.PACED);
        units.row(
                INDENT + scored.unit().unit().id() + (scored.unit().told().reports() > 1 ? " *" : ""),
                scored.unit().dates().announced().toString(),
                signed(scored.unit().slip_days()),
                band(inside),
                band(paced),
                Numbers.decimal(paced.transform(), 2),
                Numbers.decimal(inside.crps(), 1) + " / " + Numbers.decimal(paced.crps(), 1));
    }

    private static String band(ScoredUnit.Scored scored) {
        return text("cases.band", signed(scored.p10()), signed(scored.p50()), signed(scored.p90()));
    }

    private static String signed(double days) {
        long whole = Math.round(days);
        return whole > 0 ? "+" + whole : Long.toString(whole);
    }

    private Table losses() {
        Table losses = new Table(WIDTH);
        losses.row(text("column.case-losses"), text("column.predicted"), text("column.seen"));
        for (String mission : scores.missions()) {
            losses.heading(mission);
            result.losses().stream()
                    .filter(loss -> loss.mission().equals(mission))
                    .filter(loss -> loss.predicted().any() > 0 || loss.seen().isPresent())
                    .forEach(loss -> row(losses, loss));
        }
        return losses;
    }

    private static void row(Table losses, CaseLosses loss) {
        losses.row(
                INDENT + Messages.of("loss", loss.predicted().kind()),
                Numbers.small(loss.predicted().expected()),
                loss.seen().map(Object::toString).orElse(text("cases.unreported")));
    }

    private String verdict() {
        return text(
                "cases.verdict",
                name(scores.bestRival()),
                Numbers.decimal(scores.ratio(Predictor.INSIDE), 2),
                Numbers.percent(scores.coverage(Predictor.INSIDE)),
                Numbers.decimal(scores.ratio(Predictor.PACED), 2),
                Numbers.percent(scores.coverage(Predictor.PACED)));
    }

    private static String name(Predictor predictor) {
        return Messages.of("predictor", predictor);
    }

    private List<String> headed(List<String> lines) {
        List<String> headed = new ArrayList<>(lines);
        headed.set(0, paint.bold(lines.getFirst()));
        return headed;
    }
}
