package org.endstate.bench.capability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Models × worlds: ranked probability score and coverage. */
final class ScoreTable {

    private final List<World> worlds;
    private final Map<String, List<Scored>> rows = new LinkedHashMap<>();
    private final List<String> rivals = new ArrayList<>();

    ScoreTable(List<World> worlds) {
        this.worlds = worlds;
    }

    /**
     * Adds a model.
     *
     * @param rival whether others are measured against it
     */
    void add(String model, List<Scored> scored, boolean rival) {
        rows.put(model, List.copyOf(scored));
        if (rival) {
            rivals.add(model);
        }
    }

    /** In how many worlds a model is best or within noise of the best rival. */
    long holds(String model) {
        long held = 0;
        for (int world = 0; world < worlds.size(); world++) {
            held += holds(model, world) ? 1 : 0;
        }
        return held;
    }

    private boolean holds(String model, int world) {
        return scored(model, world).holdsAgainst(bestRival(model, world));
    }

    private Scored scored(String model, int world) {
        return rows.getOrDefault(model, List.of()).get(world);
    }

    private Scored bestRival(String model, int world) {
        return rivals.stream()
                .filter(rival -> !rival.equals(model))
                .map(rival -> scored(rival, world))
                .min((one, other) -> Double.compare(one.mean(), other.mean()))
                .orElseThrow();
    }

    /** One line per model; a star where it is best of the rivals or within noise of the best. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-28s", ""));
        worlds.forEach(world -> head.append(String.format(Locale.ROOT, "%-12s", short_(world.name()))));
        lines.add(head.append("held").toString());
        for (String model : rows.keySet()) {
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-28s", model));
            for (int world = 0; world < worlds.size(); world++) {
                Scored scored = scored(model, world);
                line.append(String.format(
                        Locale.ROOT,
                        "%.3f/%.2f%s ",
                        scored.mean(),
                        scored.coverage(),
                        holds(model, world) ? "*" : " "));
            }
            lines.add(line.append(' ')
                    .append(holds(model))
                    .append(" of ")
                    .append(worlds.size())
                    .toString());
        }
        return lines;
    }

    private static String short_(String name) {
        return name.length() <= 11 ? name : name.substring(0, 11);
    }

    /** The same for machines. */
    List<String> csv(String study) {
        List<String> lines = new ArrayList<>();
        rows.forEach((model, scores) -> {
            for (int world = 0; world < worlds.size(); world++) {
                lines.add(String.format(
                        Locale.ROOT,
                        "%s,%s,%s,%.6f,%.6f,%s",
                        study,
                        model,
                        worlds.get(world).name(),
                        scores.get(world).mean(),
                        scores.get(world).coverage(),
                        holds(model, world)));
            }
        });
        return lines;
    }
}
