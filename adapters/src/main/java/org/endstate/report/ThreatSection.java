package org.endstate.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.endstate.formats.boundaries.Shape;
import org.endstate.threat.AreaOutlook.Month;
import org.endstate.threat.AreaOutlook.Past;
import org.endstate.threat.JointCalm;
import org.endstate.threat.ThreatOutlook;
import org.endstate.threat.ThreatScale;

/** How dangerous each area was and may become: some areas in full, the others in one table. */
public final class ThreatSection {

    private final ThreatBrief brief;
    private final Words words;
    private final ThreatToday today;
    private final Set<String> inFull;

    /** Areas whose ids are in {@code inFull} are shown in full. */
    ThreatSection(ThreatBrief brief, Map<String, Shape> outlines, Set<String> inFull) {
        this.brief = brief;
        this.words = brief.words();
        this.today = new ThreatToday(brief, outlines);
        this.inFull = Set.copyOf(inFull);
    }

    /** What a reader must know of the record before reading any number. */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        brief.dossier()
                .inputs()
                .evidence()
                .allotment()
                .ifPresent(allotment -> remarks.add(words.of("threat.allotment", words.name(allotment.rule()))));
        brief.outlook().record().ifPresent(record -> remarks.addAll(remarks(record)));
        return remarks;
    }

    private List<String> remarks(ThreatOutlook.Recorded record) {
        List<String> remarks = new ArrayList<>();
        if (record.unlocated() > 0 && record.unlocated() == record.total()) {
            remarks.add(words.of("threat.nothing-located", words.whole(record.total())));
        } else if (record.unlocated() > 0) {
            remarks.add(words.of(
                    "threat.unlocated",
                    words.whole(record.unlocated()),
                    words.whole(record.total()),
                    words.probability((double) record.unlocated() / record.total())));
        }
        remarks.add(words.of("threat.provisional", words.month(record.last())));
        return remarks;
    }

    /** Where each area stands by the record; empty where there is no record. */
    public Optional<Table> today() {
        return brief.areas().isEmpty() ? Optional.empty() : Optional.of(today.table());
    }

    /** The levels on a map; empty where no outline is known. */
    public Optional<Figure> map() {
        return today.map();
    }

    public String unmapped() {
        return today.unmapped();
    }

    /** How likely it is that areas stay calm together; empty where nobody asked. */
    public Optional<Table> calms() {
        List<List<String>> rows =
                brief.outlook().calms().stream().map(this::calm).toList();
        List<String> columns = List.of(
                words.of("threat.column.areas"),
                words.of("threat.column.statement"),
                words.of("threat.column.together"),
                words.of("threat.column.alone"));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(words.of("threat.calms"), columns, rows));
    }

    private List<String> calm(JointCalm calm) {
        double lowest = calm.alone().stream().mapToDouble(p -> p).min().orElse(1);
        double highest = calm.alone().stream().mapToDouble(p -> p).max().orElse(1);
        return List.of(
                words.list(calm.areas().stream().map(brief.names()::area).toList()),
                words.of("threat.statement", words.whole(calm.level()), words.whole(calm.months())),
                words.probability(calm.together()),
                lowest == highest
                        ? words.probability(lowest)
                        : words.of("probability.interval", words.probability(lowest), words.probability(highest)));
    }

    /** The areas that are shown in full. */
    public List<ThreatStory> stories() {
        return brief.areas().stream()
                .filter(this::isInFull)
                .map(area -> ThreatStory.of(brief, area))
                .toList();
    }

    private boolean isInFull(ThreatOutlook.Area area) {
        return inFull.contains(area.outlook().area())
                && !area.outlook().months().isEmpty();
    }

    /** What the marks of the first drawing mean. */
    public Legend legend() {
        Legend legend = Legend.empty().with("column", words.of("threat.legend.recorded"));
        if (brief.areas().stream()
                .anyMatch(area -> area.outlook().past().stream().anyMatch(Past::allotted))) {
            legend = legend.with("column allotted", words.of("threat.legend.allotted"));
        }
        if (brief.outlook().record().isPresent()) {
            legend = legend.with("column provisional", words.of("threat.legend.provisional"));
        }
        return legend.with("band", words.of("threat.legend.band"))
                .with("line", words.of("threat.legend.median"))
                .with("dash", words.of("threat.legend.baseline"));
    }

    /** The levels and the deaths a month they stand for. */
    public Legend scale() {
        ThreatScale scale = brief.scale();
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
        return brief.scale().source();
    }

    /** The areas that are not shown in full; empty where there is none. */
    public Optional<Table> others() {
        List<List<String>> rows = brief.areas().stream()
                .filter(area -> !isInFull(area) && !area.outlook().months().isEmpty())
                .map(this::row)
                .toList();
        List<String> columns = List.of(
                words.of("column.area"),
                words.of("threat.column.month"),
                words.of("p50"),
                words.of("p90"),
                words.of("threat.column.likely"));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(words.of("threat.others"), columns, rows));
    }

    private List<String> row(ThreatOutlook.Area area) {
        List<Month> months = area.outlook().months();
        Month month = months.get(StrictMath.min(12, months.size() - 1));
        int likely = likeliest(month);
        return List.of(
                brief.name(area),
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
        return brief.areas().stream()
                .flatMap(area -> area.outlook().months().stream())
                .map(Month::month)
                .min(YearMonth::compareTo)
                .map(words::month)
                .orElse(words.of("empty"));
    }
}
