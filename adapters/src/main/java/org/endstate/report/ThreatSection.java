package org.endstate.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.endstate.condition.Condition;
import org.endstate.threat.AreaOutlook;
import org.endstate.threat.AreaOutlook.Month;
import org.endstate.threat.AreaOutlook.Past;

/** What may happen in each area: recorded deaths, the forecast beside its baseline, and the levels they mean. */
final class ThreatSection {

    private static final int PAST_MONTHS = 36;
    private static final int SHOWN_MONTHS = 24;
    private static final double HEIGHT = 200;

    private final Facts facts;

    ThreatSection(Facts facts) {
        this.facts = facts;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        List<AreaOutlook> areas = facts.result().assessments().threat().value();
        blocks.add(new Block.Paragraph(facts.text("threat.intro")));
        blocks.add(new Block.Paragraph(facts.text("threat.zero"), "note"));
        if (areas.isEmpty()) {
            blocks.add(new Block.Paragraph(facts.text("threat.none")));
        }
        Set<String> named = named();
        areas.stream().filter(area -> named.contains(area.area())).forEach(area -> add(area, blocks));
        List<AreaOutlook> rest =
                areas.stream().filter(area -> !named.contains(area.area())).toList();
        if (!rest.isEmpty()) {
            blocks.add(new Block.Folded(facts.text("threat.rest", rest.size()), summary(rest)));
        }
        facts.dossier()
                .inputs()
                .evidence()
                .allotment()
                .ifPresent(allotment ->
                        blocks.add(new Block.Paragraph(facts.text("threat.allotted", allotment.rule()), "note")));
        return new Section("threat", facts.text("threat.title"), blocks);
    }

    /** Areas that conditions name, in the order in which they name them. */
    private Set<String> named() {
        Set<String> areas = new LinkedHashSet<>();
        for (Condition condition : facts.dossier().commitments().conditions()) {
            if (condition instanceof Condition.ThreatAtMost threat) {
                areas.addAll(threat.areas());
            }
        }
        return areas;
    }

    private void add(AreaOutlook area, List<Block> blocks) {
        blocks.add(new Block.Heading(facts.named(area.area())));
        blocks.add(new Block.Paragraph(skill(area), "note"));
        blocks.add(new Block.Pictures(List.of(fan(area), levels(area)), false));
    }

    private String skill(AreaOutlook area) {
        return area.skill()
                .map(skill -> facts.text(
                        "threat.skill",
                        facts.words().number(skill.forecasts()),
                        facts.words().month(skill.until().atDay(1)),
                        facts.words().count(skill.crps()),
                        facts.words().count(skill.crpsLast()),
                        facts.words().count(skill.crpsConflictology12()),
                        facts.words().probability(skill.coverage90())))
                .orElseGet(() -> facts.text("threat.no-skill"));
    }

    private static LocalDate date(YearMonth month) {
        return month.atDay(1);
    }

    private static List<Past> past(AreaOutlook area) {
        return area.past()
                .subList(
                        Math.max(0, area.past().size() - PAST_MONTHS),
                        area.past().size());
    }

    private static List<Month> shown(List<Month> months) {
        return months.subList(0, Math.min(SHOWN_MONTHS, months.size()));
    }

    private Block.Picture fan(AreaOutlook area) {
        List<Past> past = past(area);
        List<Month> months = shown(area.months());
        List<Month> baseline = shown(area.baseline());
        double most = Math.max(
                past.stream().mapToDouble(Past::deaths).max().orElse(1),
                Math.max(
                        months.stream().mapToDouble(m -> m.deaths().p90()).max().orElse(1),
                        baseline.stream()
                                .mapToDouble(m -> m.deaths().p90())
                                .max()
                                .orElse(1)));
        boolean allotted = past.stream().anyMatch(Past::allotted);
        String svg = new Plot(
                        new Plot.Frame(
                                "threat-" + area.area(),
                                facts.text("threat.chart", facts.named(area.area())),
                                facts.text("threat.description"),
                                HEIGHT),
                        date(past.getFirst().month()),
                        date(months.getLast().month()),
                        Math.max(1, most),
                        facts.words())
                .band(
                        "spread",
                        months,
                        m -> date(m.month()),
                        m -> m.deaths().p10(),
                        m -> m.deaths().p90())
                .line(allotted ? "past allotted" : "past", past, p -> date(p.month()), Past::deaths)
                .line(
                        "baseline",
                        baseline,
                        m -> date(m.month()),
                        m -> m.deaths().p90())
                .line("median", months, m -> date(m.month()), m -> m.deaths().p50())
                .mark(facts.asOf(), "")
                .close();
        return new Block.Picture(facts.text("threat.chart.title"), svg, table(months, baseline));
    }

    private Block.Table table(List<Month> months, List<Month> baseline) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < months.size(); i += 3) {
            Month month = months.get(i);
            Month last = baseline.get(i);
            rows.add(List.of(
                    facts.words().month(date(month.month())),
                    facts.words().number(month.deaths().p10()),
                    facts.words().number(month.deaths().p50()),
                    facts.words().number(month.deaths().p90()),
                    facts.text(
                            "range",
                            facts.words().number(last.deaths().p10()),
                            facts.words().number(last.deaths().p90()))));
        }
        return new Block.Table(
                List.of(
                        facts.text("month"),
                        facts.text("p10"),
                        facts.text("p50"),
                        facts.text("p90"),
                        facts.text("threat.baseline")),
                rows,
                true);
    }

    private Block.Picture levels(AreaOutlook area) {
        List<Month> months = shown(area.months());
        int levels = months.getFirst().levels().size();
        String svg = Plot.ofProbability(
                        new Plot.Frame(
                                "levels-" + area.area(),
                                facts.text("threat.levels", facts.named(area.area())),
                                facts.text("threat.levels.description"),
                                HEIGHT),
                        date(months.getFirst().month()),
                        date(months.getLast().month()).plusMonths(1),
                        facts.words())
                .stack(
                        months,
                        m -> date(m.month()),
                        levels,
                        (m, level) -> m.levels().get(level))
                .close();
        List<String> columns = new ArrayList<>(List.of(facts.text("month")));
        for (int level = 0; level < levels; level++) {
            columns.add(facts.text("level", level));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < months.size(); i += 3) {
            List<String> row = new ArrayList<>(
                    List.of(facts.words().month(date(months.get(i).month()))));
            months.get(i).levels().forEach(p -> row.add(facts.words().probability(p)));
            rows.add(row);
        }
        return new Block.Picture(facts.text("threat.levels.title"), svg, new Block.Table(columns, rows, true));
    }

    private Block.Table summary(List<AreaOutlook> areas) {
        return new Block.Table(
                List.of(
                        facts.text("area"),
                        facts.text("threat.past-year"),
                        facts.text("threat.in-year"),
                        facts.text("threat.low-in-year")),
                areas.stream().map(this::summary).toList(),
                true);
    }

    private List<String> summary(AreaOutlook area) {
        List<Past> past = area.past();
        double year = past.subList(Math.max(0, past.size() - 12), past.size()).stream()
                .mapToDouble(Past::deaths)
                .sum();
        Month later = area.months().get(Math.min(12, area.months().size() - 1));
        double low = later.levels().subList(0, Math.min(3, later.levels().size())).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        return List.of(
                facts.named(area.area()),
                facts.words().number(Math.rint(year)),
                facts.text(
                        "range",
                        facts.words().number(later.deaths().p10()),
                        facts.words().number(later.deaths().p90())),
                facts.words().probability(Math.min(1, low)));
    }
}
