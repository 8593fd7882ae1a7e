package org.endstate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.endstate.formats.boundaries.AreaRegister;
import org.endstate.formats.boundaries.Boundaries;
import org.endstate.formats.boundaries.RegisteredArea;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** On the outlines that ship with the product. */
class AreaMapTest {

    private static final List<AreaMap.Tile> IRAQ = AreaRegister.shipped().inCountry("IRQ").stream()
            .map(AreaMapTest::tile)
            .toList();

    private static AreaMap.Tile tile(RegisteredArea area) {
        return new AreaMap.Tile(
                Boundaries.shipped().find(area.id()).orElseThrow(), "l2", area.name() + " & <more>", "2");
    }

    private final Document map =
            Jsoup.parse(AreaMap.draw("map", "The map", "What it shows", IRAQ), "", Parser.xmlParser());

    @Test
    void every_area_is_drawn_once_and_says_what_it_is() {
        assertThat(map.select("path.area.l2")).hasSize(18);
        assertThat(map.select("path.area > title").eachText())
                .hasSize(18)
                .allMatch(title -> title.endsWith(" & <more>: 2"));
    }

    @Test
    void the_drawing_holds_all_of_it() {
        String[] box = map.selectFirst("svg").attr("viewBox").split(" ");
        double width = Double.parseDouble(box[2]);
        double height = Double.parseDouble(box[3]);
        for (String path : map.select("path.area").eachAttr("d")) {
            for (String point : path.replace("z", "").split("[ML]")) {
                if (!point.isEmpty()) {
                    String[] xy = point.split(" ");
                    assertThat(Double.parseDouble(xy[0])).isBetween(0.0, width);
                    assertThat(Double.parseDouble(xy[1])).isBetween(0.0, height);
                }
            }
        }
    }

    /**
     * Iraq lies between 29.1° and 37.4° north and 38.8° and 48.6° east; at 33.2° a degree east is 0.84 of one north.
     */
    @Test
    void north_is_up_and_a_country_has_its_true_proportions() {
        String[] box = map.selectFirst("svg").attr("viewBox").split(" ");
        double ratio = (Double.parseDouble(box[2]) - 12) / (Double.parseDouble(box[3]) - 12);
        assertThat(ratio).isBetween(0.95, 1.02);
    }

    @Test
    void every_area_that_has_room_is_marked_with_its_level() {
        assertThat(map.select("text.place").eachText()).filteredOn("2"::equals).hasSizeGreaterThan(15);
    }
}
