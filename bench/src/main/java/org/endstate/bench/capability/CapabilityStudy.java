package org.endstate.bench.capability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.endstate.bench.capability.ChainModel.Fan;
import org.endstate.capability.BirthDeathModel.Settings;
import org.endstate.capability.RatePrior;
import org.endstate.capability.Tempo;
import org.endstate.uncertainty.Draws;

/**
 * {@code ./dev bench capability [RUNS [SEED [FOLDER]]]}: which model foresees levels best, in worlds whose truth is
 * known. Prints the tables; with a folder, writes them there.
 */
public final class CapabilityStudy {

    private static final int RUNS = 200;
    private static final long SEED = 2024;
    private static final int FUNCTIONS = 6;

    /** A mission of one function is a small observation, so there are more of them. */
    private static final int SINGLE = 2;

    private static final String DEFAULT = "Endstate";

    private final int runs;
    private final long seed;
    private final Map<Settings, Learner> learners = new HashMap<>();
    private final List<String> text = new ArrayList<>();
    private final List<String> csv = new ArrayList<>(List.of("study,model,world,rps,coverage80,holds"));

    private CapabilityStudy(int runs, long seed) {
        this.runs = runs;
        this.seed = seed;
    }

    /** Runs the study. */
    public static void main(String... arguments) throws IOException {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : RUNS;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : SEED;
        CapabilityStudy study = new CapabilityStudy(runs, seed);
        study.run();
        study.text.forEach(System.out::println);
        if (arguments.length > 2) {
            Path folder = Files.createDirectories(Path.of(arguments[2]));
            Files.write(folder.resolve("study.txt"), study.text);
            Files.write(folder.resolve("study.csv"), study.csv);
        }
    }

    private void run() {
        text.add("Ranked probability score (0 is perfect) / share of outcomes inside the 80 % set, one year ahead.");
        text.add("* best of the rivals or within two standard errors of the best; a mission is one observation.");
        text.add(runs + " missions in each world (" + SINGLE * runs + " of one function), seed " + seed
                + "; ratings right 7 times in 10.");
        text.add(DEFAULT + " reads the fan that came true: whether support ends is the commission's own decision.");
        table("missions of " + FUNCTIONS + " functions", Worlds.tuned(), FUNCTIONS, models(), true);
        table("missions of one function", Worlds.tuned(), 1, models(), true);
        table("worlds no model was chosen by, 6 functions", Worlds.unseen(), FUNCTIONS, models(), true);
        table("what each part contributes, 6 functions", Worlds.tuned(), FUNCTIONS, parts(), false);
        table("the same in the unseen worlds", Worlds.unseen(), FUNCTIONS, parts(), false);
    }

    private List<Model> models() {
        List<Model> models = new ArrayList<>(List.of(
                chain(DEFAULT, Settings.DEFAULT, Fan.TRUE),
                chain("  fan \"support kept\" alone", Settings.DEFAULT, Fan.KEPT),
                chain("  blend, weight 0.25", Settings.DEFAULT, Fan.BLENDED),
                chain("plain birth-death", Settings.PLAIN, Fan.KEPT)));
        models.addAll(Rivals.all());
        return models;
    }

    private List<Model> parts() {
        Settings all = Settings.DEFAULT;
        List<Model> models = new ArrayList<>(List.of(
                chain(DEFAULT, all, Fan.TRUE),
                chain(
                        "  each function for itself",
                        new Settings(RatePrior.alone(4, 0.5), RatePrior.alone(4, 0.2), all.grid(), all.tempo()),
                        Fan.TRUE),
                tempo("  without stages", new Tempo(1, all.tempo().halfLife_years())),
                tempo("  half-life 1 year", new Tempo(all.tempo().stages(), 1)),
                tempo("  nothing forgotten", new Tempo(all.tempo().stages(), Double.POSITIVE_INFINITY)),
                chain(
                        "  looser priors (shapes 4, 8)",
                        new Settings(new RatePrior(0.5, 4, 8), new RatePrior(0.2, 4, 8), all.grid(), all.tempo()),
                        Fan.TRUE),
                chain("plain, the fan that came true", Settings.PLAIN, Fan.TRUE)));
        models.addAll(Rivals.all());
        return models;
    }

    private Model chain(String name, Settings settings, Fan fan) {
        return new ChainModel(name, learners.computeIfAbsent(settings, Learner::new), fan);
    }

    private Model tempo(String name, Tempo tempo) {
        Settings all = Settings.DEFAULT;
        return chain(name, new Settings(all.up(), all.down(), all.grid(), tempo), Fan.TRUE);
    }

    private void table(String title, List<World> worlds, int functions, List<Model> models, boolean verdict) {
        List<List<List<Case>>> missions =
                worlds.stream().map(world -> missions(world, functions)).toList();
        ScoreTable table = new ScoreTable(worlds);
        for (Model model : models) {
            table.add(
                    model.name(),
                    IntStream.range(0, worlds.size())
                            .parallel()
                            .mapToObj(i -> Scored.of(
                                    model, missions.get(i), worlds.get(i).removed()))
                            .toList(),
                    !(model instanceof ChainModel));
        }
        text.add("");
        text.add(title.toUpperCase(Locale.ROOT));
        text.addAll(table.lines());
        if (verdict) {
            text.add(DEFAULT + " is best or within noise of the best rival in " + table.holds(DEFAULT) + " of "
                    + worlds.size() + " worlds.");
        }
        csv.addAll(table.csv(title));
    }

    private List<List<Case>> missions(World world, int functions) {
        Draws draws = Draws.of(seed).split(world.name());
        return IntStream.range(0, functions == 1 ? SINGLE * runs : runs)
                .mapToObj(run -> world.mission(functions, new Dice(draws.split(run))))
                .toList();
    }
}
