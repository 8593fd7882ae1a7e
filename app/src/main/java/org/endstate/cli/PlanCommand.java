package org.endstate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.endstate.commission.Dossier;
import org.endstate.commission.Restart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code endstate plan}: from a mission folder to an output folder. */
@Command(name = "plan", sortOptions = false, abbreviateSynopsis = true)
final class PlanCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "MISSION", descriptionKey = "MISSION")
    private Path mission = Path.of("");

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", converter = Arguments.Day.class)
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--proposal", paramLabel = "FILE")
    private List<Path> proposals = List.of();

    @Option(names = "--seed", paramLabel = "N", converter = Arguments.Seed.class)
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--scenarios", paramLabel = "N", converter = Arguments.Scenarios.class)
    private Optional<Integer> scenarios = Optional.empty();

    @Option(names = "--threads", paramLabel = "N", converter = Arguments.Count.class)
    private Optional<Integer> threads = Optional.empty();

    @Option(names = "--solver", paramLabel = "USE", defaultValue = "auto")
    private Planning.SolverUse solver = Planning.SolverUse.auto;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--timing")
    private boolean timing;

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto")
    private Paint.When color = Paint.When.auto;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    PlanCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        LongRun run = new LongRun(desk, new LongRun.Style(json, timing, quiet, color));
        run.enter("reading");
        return switch (desk.read(mission, asOf, proposals)) {
            case MissionReading.Refused refused ->
                RefusedFolder.report(desk, refused, new RefusedFolder.Style(json, color), "plan.closing");
            case MissionReading.Complete complete ->
                new PlanRun(desk, run, new ReportProduct(desk.services().rendering()))
                        .plan(Overriding.simulation(unbegun(complete.dossier()), seed, scenarios), means(), out);
        };
    }

    /** A plan from the first task on would plan again what is done. */
    private static Dossier unbegun(Dossier dossier) {
        if (Restart.isNeeded(dossier)) {
            throw new Refusal(Messages.text("plan.begun", dossier.mission().asOf()));
        }
        return dossier;
    }

    private Planning.Means means() {
        return new Planning.Means(threads.orElse(Planning.Means.usual().threads()), solver);
    }
}
