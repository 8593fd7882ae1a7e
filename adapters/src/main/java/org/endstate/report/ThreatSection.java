package org.endstate.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.endstate.condition.Condition.ThreatAtMost;
import org.endstate.threat.AreaOutlook;
import org.endstate.threat.AreaOutlook.Month;
import org.endstate.threat.AreaOutlook.Past;
import org.endstate.threat.AreaOutlook.Skill;
import org.endstate.threat.ThreatScale;

/** How dangerous each area was and may become: the areas that conditions name in full, the others in one table. */
public final class ThreatSection {

    /** Coverage of the 90 % interval below which, and above which, the page says so in words. */
    private static final double NARROW = 0.85;

    private static final double WIDE = 0.95;

    private final Brief brief;
    private final Words words;
    private final Set<String> named;
    private final List<AreaOutlook> areas;

    ThreatSection(Brief brief) {
        this.brief = brief;
        this.words = brief.words();
        this.named = brief.dossier().commitments().conditions().stream()
                .filter(ThreatAtMost.class::isInstance)
                .flatMap(condition -> ((ThreatAtMost) condition).areas().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        this.areas = brief.result().assessments().threat().value();
    }

    /** What the page says of one area. */
    public record Story(String id, String name, List<String> skill, List<Figure> figures) {
        public Story {
            skill = List.copyOf(skill);
            figures = List.copyOf(figures);
        }
    }

    /** The areas that some condition names. */
    public List<Story> stories() {
        return areas.stream()
                .filter(area -> named.contains(area.area()) && !area.months().isEmpty())
                .map(this::story)
                .toList();
    }

    private Story story(AreaOutlook area) {
        String id = "threat-" + areas.indexOf(area);
        ThreatFigures figures = new ThreatFigures(brief, area, id);
        return new Story(id, brief.names().area(area.area()), skill(area), List.of(figures.deaths(), figures.levels()));
    }

    /** The scores, then in words what they mean. */
    private List<String> skill(AreaOutlook area) {
        if (area.skill().isEmpty()) {
            return List.of(words.of("threat.no-skill"));
        }
        Skill skill = area.skill().get();
        List<String> sentences = new ArrayList<>();
        sentences.add(words.of(
                "threat.skill",
                words.whole(skill.forecasts()),
                words.month(skill.until()),
                words.decimal(skill.crps(), 2),
                words.decimal(skill.crpsLast(), 2),
                words.decimal(skill.crpsConflictology12(), 2),
                words.probability(skill.coverage90())));
        sentences.add(words.of(comparison(skill)));
        if (skill.coverage90() < NARROW) {
            sentences.add(words.of("threat.skill-narrow"));
        } else if (skill.coverage90() > WIDE) {
            sentences.add(words.of("threat.skill-wide"));
        }
        return sentences;
    }

    private static String comparison(Skill skill) {
        double best = StrictMath.min(skill.crpsLast(), skill.crpsConflictology12());
        if (skill.crps() <= best) {
            return "threat.skill-better";
        }
        return best == skill.crpsLast() ? "threat.skill-worse-than-last" : "threat.skill-worse-than-twelve";
    }

    /** What the marks of the first drawing mean. */
    public Legend legend() {
        Legend legend = Legend.empty().with("column", words.of("threat.legend.recorded"));
        if (areas.stream().anyMatch(area -> area.past().stream().anyMatch(Past::allotted))) {
            legend = legend.with("column allotted", words.of("threat.legend.allotted"));
        }
        return legend.with("band", words.of("threat.legend.band"))
                .with("line", words.of("threat.legend.median"))
                .with("dash", words.of("threat.legend.baseline"));
    }

    /** The levels and the deaths a month they stand for. */
    public Legend scale() {
        ThreatScale scale = brief.dossier().inputs().scale();
        Legend legend = Legend.empty();
        for (int level = 0; level < scale.levels(); level++) {
            legend = legend.with("box " + StackedRows.style(level, scale.levels()), level(scale, level));
        }
        return legend;
    }

    private String level(ThreatScale scale, int level) {
        if (level == scale.upTo().size()) {
            return words.of(
                    "threat.level-top",
                    words.whole(level),
                    words.count(scale.upTo().getLast()));
        }
        double upTo = scale.upTo().get(level);
        return words.of(upTo == 0 ? "threat.level-zero" : "threat.level", words.whole(level), words.count(upTo));
    }

    public String scaleSource() {
        return brief.dossier().inputs().scale().source();
    }

    /** The rule by which deaths of no known area were allotted; empty where there was nothing to allot. */
    public String allotment() {
        return brief.dossier()
                .inputs()
                .evidence()
                .allotment()
                .map(allotment -> words.of("threat.allotment", allotment.rule()))
                .orElse("");
    }

    /** The areas that no condition names; empty where there is none. */
    public Optional<Table> others() {
        List<List<String>> rows = areas.stream()
                .filter(area -> !named.contains(area.area()) && !area.months().isEmpty())
                .map(this::row)
                .toList();
        List<String> columns = List.of(
                words.of("column.area"),
                words.of("threat.column.last-year"),
                words.of("threat.column.month"),
                words.of("p50"),
                words.of("p90"),
                words.of("threat.column.likely"));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(words.of("threat.others"), columns, rows));
    }

    private List<String> row(AreaOutlook area) {
        List<Past> past = area.past();
        double lastYear = past.subList(StrictMath.max(0, past.size() - 12), past.size()).stream()
                .mapToDouble(Past::deaths)
                .sum();
        Month month = area.months().get(StrictMath.min(12, area.months().size() - 1));
        int likely = likeliest(month);
        return List.of(
                brief.names().area(area.area()),
                words.count(lastYear),
                words.month(month.month()),
                words.whole(month.deaths().p50()),
                words.whole(month.deaths().p90()),
                words.of(
                        "threat.likely",
                        words.whole(likely),
                        words.probability(month.levels().get(likely))));
    }

    private static int likeliest(Month month) {
        int likeliest = 0;
        for (int level = 1; level < month.levels().size(); level++) {
            if (month.levels().get(level) > month.levels().get(likeliest)) {
                likeliest = level;
            }
        }
        return likeliest;
    }

    /** The first month that is forecast. */
    public String from() {
        return areas.stream()
                .flatMap(area -> area.months().stream())
                .map(Month::month)
                .min(YearMonth::compareTo)
                .map(words::month)
                .orElse(words.of("empty"));
    }
}
