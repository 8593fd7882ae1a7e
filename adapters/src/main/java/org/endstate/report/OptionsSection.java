package org.endstate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.endstate.mission.Milestone;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionForecast.Loss;
import org.endstate.timeline.OptionForecast.MilestoneForecast;

/** The options side by side. No value is marked as the best: that is for the commission to say. */
final class OptionsSection {

    private final Facts facts;

    OptionsSection(Facts facts) {
        this.facts = facts;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(facts.text("options.intro")));
        for (Milestone milestone : facts.mission().milestones()) {
            blocks.add(new Block.Heading(facts.words().label(milestone.name()), agreed(milestone), "date"));
            blocks.add(new Block.Open(new Block.Table(columns(), rows(milestone), true)));
        }
        blocks.add(new Block.Heading(facts.text("options.quality")));
        blocks.add(new Block.Paragraph(facts.text("options.quality.intro")));
        blocks.add(new Block.Open(new Block.Table(columns(), quality(), true)));
        return new Section("options", facts.text("options.title"), blocks);
    }

    private String agreed(Milestone milestone) {
        return milestone
                .agreed()
                .map(agreed -> facts.text("options.agreed", facts.words().date(agreed.date())))
                .orElseGet(() -> facts.text("options.no-date"));
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(""));
        facts.options().forEach(option -> columns.add(facts.option(option.kind())));
        return columns;
    }

    private List<List<String>> rows(Milestone milestone) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("options.planned", milestone, forecast -> facts.date(forecast.planned())));
        rows.add(row(
                "options.p10",
                milestone,
                forecast -> facts.date(forecast.reached().p10())));
        rows.add(row(
                "options.p50",
                milestone,
                forecast -> facts.date(forecast.reached().p50())));
        rows.add(row(
                "options.p80",
                milestone,
                forecast -> facts.date(forecast.reached().p80())));
        rows.add(row(
                "options.p90",
                milestone,
                forecast -> facts.date(forecast.reached().p90())));
        if (milestone.agreed().isPresent()) {
            rows.add(row("options.by-agreed", milestone, this::byAgreed));
        }
        rows.add(row("options.beyond", milestone, forecast -> facts.words().probability(forecast.beyond())));
        return rows;
    }

    private String byAgreed(MilestoneForecast forecast) {
        return forecast.byAgreed()
                .map(p -> facts.text(
                        "options.interval",
                        facts.words().probability(p.value()),
                        facts.words().probability(p.low()),
                        facts.words().probability(p.high())))
                .orElse("");
    }

    private List<String> row(String key, Milestone milestone, Function<MilestoneForecast, String> cell) {
        List<String> row = new ArrayList<>(List.of(facts.text(key)));
        facts.options().forEach(option -> row.add(cell.apply(facts.forecast(option, milestone))));
        return row;
    }

    private List<List<String>> quality() {
        List<List<String>> rows = new ArrayList<>();
        for (Loss.Kind kind : Loss.Kind.values()) {
            List<String> row = new ArrayList<>(List.of(facts.words().choice("loss", kind)));
            facts.options().forEach(option -> row.add(loss(option, kind)));
            rows.add(row);
        }
        List<String> presence = new ArrayList<>(List.of(facts.text("options.presence")));
        facts.options()
                .forEach(option -> presence.add(facts.text(
                        "options.presence.range",
                        facts.words()
                                .number(Math.rint(option.course().personMonths().p50())),
                        facts.words()
                                .number(Math.rint(option.course().personMonths().p10())),
                        facts.words()
                                .number(Math.rint(option.course().personMonths().p90())))));
        rows.add(presence);
        return rows;
    }

    private String loss(OptionForecast option, Loss.Kind kind) {
        Optional<Loss> loss = option.course().losses().stream()
                .filter(candidate -> candidate.kind() == kind)
                .findFirst();
        return loss.map(found -> facts.text(
                        "options.loss",
                        facts.words().count(found.expected()),
                        facts.words().probability(found.any())))
                .orElse("");
    }
}
