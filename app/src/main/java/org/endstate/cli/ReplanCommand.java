package org.endstate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.endstate.commission.Dossier;
import org.endstate.commission.Restart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code endstate replan}: a plan that begins from what has really happened. */
@Command(name = "replan", sortOptions = false, abbreviateSynopsis = true)
final class ReplanCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private MissionOptions mission = new MissionOptions();

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--solver", paramLabel = "USE", defaultValue = "auto")
    private Planning.SolverUse solver = Planning.SolverUse.auto;

    @Mixin
    private PageLanguage language = new PageLanguage();

    @Mixin
    private RunOptions options = new RunOptions();

    ReplanCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        LongRun run = options.start(desk, false);
        return mission.run(desk, options, dossier -> replan(dossier, run));
    }

    private int replan(Dossier dossier, LongRun run) throws IOException {
        Dossier left = Restart.of(dossier);
        Path folder = out.orElseGet(() ->
                Path.of("out", left.mission().identity().id(), left.mission().asOf() + "-replan"));
        return new PlanRun(desk, run, new ReportProduct(desk.services().rendering(), language.locale()))
                .plan(left, new Planning.Means(Planning.Means.usual().threads(), solver), Optional.of(folder));
    }
}
