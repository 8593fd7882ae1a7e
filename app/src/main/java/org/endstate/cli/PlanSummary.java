package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.endstate.commission.PlanResult;
import org.endstate.condition.Gate;
import org.endstate.condition.GateOutlook;
import org.endstate.mission.Milestone;
import org.endstate.timeline.DateBand;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionForecast.Loss;
import org.endstate.timeline.OptionForecast.MilestoneForecast;
import org.endstate.uncertainty.Band;

/** What a planning run found, on one screen of at most 100 columns. */
final class PlanSummary {

    private static final int WIDTH = 46;
    private static final int COLUMNS = 3;
    private static final int GATES = 20;
    private static final String INDENT = "  ";

    private final PlanResult result;
    private final Paint paint;

    PlanSummary(PlanResult result, Paint paint) {
        this.result = result;
        this.paint = paint;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        var identity = result.dossier().mission().identity();
        lines.add(paint.bold(identity.name().en()));
        lines.add(text(
                "summary.run",
                identity.asOf(),
                Numbers.whole(result.stamp().scenarios()),
                result.stamp().seed()));
        lines.add("");
        lines.addAll(milestones());
        lines.addAll(MixedSummary.lines(result.mixed(), WIDTH));
        lines.add("");
        lines.addAll(comparison());
        lines.add("");
        TrustSummary trust = new TrustSummary(result);
        lines.addAll(headed(trust.lines()));
        trust.provers().stream()
                .flatMap(prover -> Wrapped.of(prover, 96).stream())
                .map(paint::dim)
                .forEach(lines::add);
        lines.addAll(new ProposalSummary(result.proposals(), paint).lines());
        if (!gates().isEmpty()) {
            lines.add("");
            lines.addAll(gates());
        }
        lines.add("");
        lines.addAll(
                Wrapped.of(text("summary.trust"), 96).stream().map(paint::dim).toList());
        lines.add(paint.dim(
                text("summary.legend", result.dossier().settings().simulation().horizon_months())));
        if (hasEquipmentLeft()) {
            lines.add(paint.dim(text("summary.legend-share")));
        }
        return lines;
    }

    private boolean hasEquipmentLeft() {
        return result.candidates().stream()
                .flatMap(option -> option.course().losses().stream())
                .anyMatch(loss -> loss.kind() == Loss.Kind.EQUIPMENT_LEFT && loss.expected() > 0);
    }

    /** For each milestone a line with its name, and one per option below. */
    private List<String> milestones() {
        Table table = new Table(WIDTH);
        table.row(
                text("column.milestone"), text("column.planned"), "P10", "P50", "P80", "P90", text("column.by-agreed"));
        for (Milestone milestone : result.dossier().mission().milestones()) {
            String agreed = milestone
                    .agreed()
                    .map(date -> text(date.hard() ? "summary.agreed-hard" : "summary.agreed", date.date()))
                    .orElse("");
            table.heading(milestone.name().en() + agreed);
            for (OptionForecast option : result.candidates()) {
                option.milestones().stream()
                        .filter(forecast -> forecast.milestone().equals(milestone.id()))
                        .forEach(forecast -> table.row(milestoneRow(option, forecast)));
            }
        }
        return headed(table.lines());
    }

    private static String[] milestoneRow(OptionForecast option, MilestoneForecast forecast) {
        DateBand reached = forecast.reached();
        return new String[] {
            INDENT + Messages.of(option.kind()),
            Numbers.date(forecast.planned()),
            Numbers.date(reached.p10()),
            Numbers.date(reached.p50()),
            Numbers.date(reached.p80()),
            Numbers.date(reached.p90()),
            forecast.byAgreed().map(p -> Numbers.percent(p.value())).orElse(text("none"))
        };
    }

    /** Losses and presence, one column per option, and not more of them side by side than the screen is wide. */
    private List<String> comparison() {
        List<String> lines = new ArrayList<>();
        List<OptionForecast> all = result.candidates();
        for (int from = 0; from < all.size(); from += COLUMNS) {
            if (from > 0) {
                lines.add("");
            }
            lines.addAll(comparison(all.subList(from, Math.min(all.size(), from + COLUMNS))));
        }
        return lines;
    }

    private List<String> comparison(List<OptionForecast> options) {
        Table table = new Table(WIDTH);
        table.row(row(text("column.losses"), options, option -> Messages.of(option.kind())));
        for (Loss.Kind kind : Loss.Kind.values()) {
            table.row(row(INDENT + Messages.of("loss", kind), options, option -> loss(option, kind)));
        }
        table.row(row(
                text("column.person-months"),
                options,
                option -> Numbers.whole(option.course().personMonths().p50())));
        table.row(row(
                INDENT + text("column.band"),
                options,
                option -> band(option.course().personMonths())));
        return headed(table.lines());
    }

    private static String[] row(String name, List<OptionForecast> options, Function<OptionForecast, String> cell) {
        List<String> cells = new ArrayList<>(List.of(name));
        options.forEach(option -> cells.add(cell.apply(option)));
        return cells.toArray(String[]::new);
    }

    private static String loss(OptionForecast option, Loss.Kind kind) {
        Map<Loss.Kind, Loss> losses = new EnumMap<>(Loss.Kind.class);
        option.course().losses().forEach(loss -> losses.put(loss.kind(), loss));
        Loss loss = losses.get(kind);
        return loss == null || loss.expected() == 0
                ? text("no-loss")
                : Numbers.small(loss.expected()) + " (" + Numbers.percent(loss.any()) + ")";
    }

    private static String band(Band band) {
        return text("summary.band", Numbers.whole(band.p10()), Numbers.whole(band.p90()));
    }

    private List<String> gates() {
        if (result.dossier().commitments().gates().isEmpty()) {
            return List.of();
        }
        Table table = new Table(WIDTH);
        table.row(text("column.gate"), text("column.now"), text("column.open-50"), text("column.open-80"));
        List<Gate> all = result.dossier().commitments().gates();
        for (Gate gate : all.subList(0, Math.min(GATES, all.size()))) {
            result.assessments().gates().value().stream()
                    .filter(outlook -> outlook.gate().equals(gate.id()))
                    .forEach(outlook -> table.row(gateRow(gate, outlook)));
        }
        if (all.size() > GATES) {
            table.heading(INDENT + text("summary.more-gates", all.size() - GATES));
        }
        return headed(table.lines());
    }

    private static String[] gateRow(Gate gate, GateOutlook outlook) {
        return new String[] {
            INDENT + gate.name().en(),
            Messages.of("status", outlook.status()),
            Numbers.date(LikelyOpen.by(outlook, 0.5)),
            Numbers.date(LikelyOpen.by(outlook, 0.8))
        };
    }

    private List<String> headed(List<String> lines) {
        List<String> headed = new ArrayList<>(lines);
        headed.set(0, paint.bold(lines.getFirst()));
        return headed;
    }
}
