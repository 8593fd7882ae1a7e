package org.endstate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.endstate.commission.Dossier;
import org.endstate.commission.Restart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code endstate replan}: a plan that begins from what has really happened. */
@Command(name = "replan", sortOptions = false, abbreviateSynopsis = true)
final class ReplanCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "MISSION", descriptionKey = "MISSION")
    private Path mission = Path.of("");

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", converter = Arguments.Day.class)
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", converter = Arguments.Seed.class)
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--scenarios", paramLabel = "N", converter = Arguments.Scenarios.class)
    private Optional<Integer> scenarios = Optional.empty();

    @Option(names = "--solver", paramLabel = "USE", defaultValue = "auto")
    private Planning.SolverUse solver = Planning.SolverUse.auto;

    @Option(names = "--json")
    private boolean json;

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto")
    private Paint.When color = Paint.When.auto;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    ReplanCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        LongRun run = new LongRun(desk, new LongRun.Style(json, false, quiet, color));
        run.enter("reading");
        return switch (desk.read(mission, asOf)) {
            case MissionReading.Refused refused ->
                RefusedFolder.report(desk, refused, new RefusedFolder.Style(json, color), "plan.closing");
            case MissionReading.Complete complete -> replan(complete.dossier(), run);
        };
    }

    private int replan(Dossier dossier, LongRun run) throws IOException {
        Dossier left = Restart.of(Overriding.simulation(dossier, seed, scenarios));
        Path folder = out.orElseGet(() ->
                Path.of("out", left.mission().identity().id(), left.mission().asOf() + "-replan"));
        return new PlanRun(desk, run, new ReportProduct(desk.services().rendering()))
                .plan(left, new Planning.Means(Planning.Means.usual().threads(), solver), Optional.of(folder));
    }
}
