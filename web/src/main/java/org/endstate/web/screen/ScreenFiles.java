package org.endstate.web.screen;

import java.util.List;
import java.util.Map;

/**
 * Which files of a result a screen offers: the overview all of them, another screen the tables behind what it shows.
 */
final class ScreenFiles {

    static final String TABLES = "tables/";

    /** How the names of tables begin, by the part of the report that shows them. */
    private static final Map<String, List<String>> BEGINNINGS = Map.of(
            "threat", List.of("threat"),
            "sites", List.of("site", "published-starts"),
            "capability", List.of("capability"),
            "gates", List.of("gate"),
            "options", List.of("milestone", "person-months", "losses", "plan"),
            "strength", List.of("strength"),
            "trust", List.of("optimism", "joint-confidence", "information-value", "announcing"),
            "frontier", List.of("frontier"),
            "causes", List.of("causes"),
            "outside", List.of("past-exits"));

    private ScreenFiles() {}

    /** Those of these files, in their order. */
    static List<String> of(Screen screen, List<String> files) {
        return files.stream()
                .filter(file -> screen == Screen.OVERVIEW || isBehind(screen, file))
                .toList();
    }

    private static boolean isBehind(Screen screen, String file) {
        return screen.parts().stream()
                .flatMap(part -> BEGINNINGS.getOrDefault(part, List.of(part)).stream())
                .anyMatch(beginning -> file.startsWith(TABLES + beginning));
    }
}
