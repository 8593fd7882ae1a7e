package org.endstate.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.endstate.formats.boundaries.Shape;
import org.endstate.mission.Area;
import org.endstate.mission.Mission;
import org.endstate.oversight.Actual;
import org.endstate.oversight.Actuals;

/**
 * A map of a mission's areas with the numbers of the sites in each. A site has an area and no coordinates, and the name
 * of some stands for several places: a number stands somewhere in its area, and never says more.
 */
public final class SiteMap {

    private static final String EMPTY = "l0";
    private static final String LEFT = "l1";
    private static final String OPEN = "l3";

    private final Mission mission;
    private final Actuals actuals;
    private final Words words;

    private SiteMap(Mission mission, Actuals actuals, Words words) {
        this.mission = mission;
        this.actuals = actuals;
        this.words = words;
    }

    /**
     * The drawing.
     *
     * @param svg a complete, already escaped {@code svg} element
     * @param legend what the tints mean
     * @param areas ids of the areas it shows
     */
    public record Drawn(String svg, Legend legend, Set<String> areas) {
        public Drawn {
            areas = Set.copyOf(areas);
        }
    }

    /** Draws it, sites numbered from 1 in the mission's order; empty where the outline of no area is known. */
    public static Optional<Drawn> draw(Mission mission, Actuals actuals, Locale language) {
        return new SiteMap(mission, actuals, Words.in(language)).draw(Outlines.of(mission));
    }

    private Optional<Drawn> draw(Map<String, Shape> outlines) {
        List<AreaMap.Tile> tiles = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        for (Area area : mission.areas()) {
            Shape outline = outlines.get(area.id());
            if (outline != null) {
                tiles.add(tile(area, outline));
                shown.add(area.id());
            }
        }
        return tiles.isEmpty()
                ? Optional.empty()
                : Optional.of(new Drawn(
                        AreaMap.draw("site-map", words.of("site-map"), words.of("site-map.desc"), tiles),
                        legend(),
                        shown));
    }

    private Legend legend() {
        return Legend.empty()
                .with("box " + OPEN, words.of("site-map.open"))
                .with("box " + LEFT, words.of("site-map.left"))
                .with("box " + EMPTY, words.of("site-map.empty"));
    }

    private AreaMap.Tile tile(Area area, Shape outline) {
        List<Integer> numbers = new ArrayList<>();
        boolean left = true;
        for (int site = 0; site < mission.sites().size(); site++) {
            if (mission.sites().get(site).area().equals(area.id())) {
                numbers.add(site + 1);
                left &= hasLeft(mission.sites().get(site).id());
            }
        }
        String style = numbers.isEmpty() ? EMPTY : left ? LEFT : OPEN;
        return new AreaMap.Tile(outline, style, words.name(area.name()), text(numbers), true);
    }

    private boolean hasLeft(String site) {
        return actuals.find(site, Actual.Event.TROOPS_LEFT).isPresent();
    }

    /** The numbers, those that follow one another as a range. */
    private String text(List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return "";
        }
        List<String> ranges = new ArrayList<>();
        int first = numbers.getFirst();
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i);
            if (i + 1 == numbers.size() || numbers.get(i + 1) != number + 1) {
                ranges.add(words.whole(first) + (first == number ? "" : "–" + words.whole(number)));
                first = i + 1 == numbers.size() ? number : numbers.get(i + 1);
            }
        }
        return words.list(ranges);
    }
}
