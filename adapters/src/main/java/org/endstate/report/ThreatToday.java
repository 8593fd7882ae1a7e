package org.endstate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.formats.boundaries.Shape;
import org.endstate.threat.Indicators;
import org.endstate.threat.RecentThreat;
import org.endstate.threat.ThreatOutlook;

/** Where each area stands by the record: a table of all areas, and a map of those whose outline is known. */
final class ThreatToday {

    private final ThreatBrief brief;
    private final Words words;
    private final Map<String, Shape> outlines;

    /** Outlines by id of the area. */
    ThreatToday(ThreatBrief brief, Map<String, Shape> outlines) {
        this.brief = brief;
        this.words = brief.words();
        this.outlines = outlines;
    }

    /** Every area on one line. */
    Table table() {
        return new Table(
                words.of("threat.today"),
                List.of(
                        words.of("column.area"),
                        words.of("threat.column.last-year"),
                        words.of("threat.column.mean3"),
                        words.of("threat.column.peak"),
                        words.of("threat.column.level"),
                        words.of("threat.column.spread"),
                        words.of("threat.column.civilians")),
                brief.areas().stream().map(this::row).toList());
    }

    private List<String> row(ThreatOutlook.Area area) {
        RecentThreat recent = area.recent();
        return List.of(
                brief.name(area),
                estimates(recent.lastYear()),
                estimates(recent.mean()),
                words.of(
                        "threat.peak",
                        words.count(recent.peak().deaths()),
                        words.month(recent.peak().month()),
                        words.whole(recent.peak().level())),
                brief.level(recent.level()),
                districts(area.indicators()),
                civilians(area));
    }

    private String districts(Indicators indicators) {
        return indicators.districts().isPresent()
                ? words.whole(indicators.districts().getAsInt())
                : words.of("threat.unmeasured");
    }

    /** Of no deaths there is no share; that is not unmeasured. */
    private String civilians(ThreatOutlook.Area area) {
        Indicators indicators = area.indicators();
        if (indicators.civilianShare().isPresent()) {
            return words.probability(indicators.civilianShare().getAsDouble());
        }
        boolean nobody =
                indicators.districts().isPresent() && area.recent().lastYear().best() == 0;
        return words.of(nobody ? "empty" : "threat.unmeasured");
    }

    private String estimates(RecentThreat.Deaths deaths) {
        String low = words.count(deaths.low());
        String best = words.count(deaths.best());
        String high = words.count(deaths.high());
        return low.equals(high) ? best : words.of("band", best, low, high);
    }

    /** The level of each area; empty where no outline is known. */
    Optional<Figure> map() {
        List<AreaMap.Tile> tiles = new ArrayList<>();
        for (ThreatOutlook.Area area : brief.areas()) {
            Shape outline = outlines.get(area.outlook().area());
            if (outline != null) {
                tiles.add(tile(area, outline));
            }
        }
        if (tiles.isEmpty()) {
            return Optional.empty();
        }
        String title = words.of("threat.map");
        String map = AreaMap.draw("threat-map", title, words.of("threat.map-desc"), tiles);
        return Optional.of(new Figure("threat-map", title, map, levels(title)));
    }

    private AreaMap.Tile tile(ThreatOutlook.Area area, Shape outline) {
        int level = area.recent().level().best();
        String style = StackedRows.style(level, brief.scale().levels());
        return new AreaMap.Tile(outline, style, brief.name(area), words.whole(level));
    }

    private Table levels(String title) {
        return new Table(
                title,
                List.of(words.of("column.area"), words.of("threat.column.level")),
                brief.areas().stream()
                        .map(area -> List.of(
                                brief.name(area), brief.level(area.recent().level())))
                        .toList());
    }

    /** Names of the areas that the map cannot show; empty where it shows all, or there is none. */
    String unmapped() {
        List<String> names = brief.areas().stream()
                .filter(area -> !outlines.containsKey(area.outlook().area()))
                .map(brief::name)
                .toList();
        return names.isEmpty() || names.size() == brief.areas().size()
                ? ""
                : words.of("threat.unmapped", words.list(names));
    }
}
