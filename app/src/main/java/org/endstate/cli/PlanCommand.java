package org.endstate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.endstate.commission.Dossier;
import org.endstate.commission.Restart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code endstate plan}: from a mission folder to an output folder. */
@Command(name = "plan", sortOptions = false, abbreviateSynopsis = true)
final class PlanCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private MissionOptions mission = new MissionOptions();

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--proposal", paramLabel = "FILE")
    private List<Path> proposals = List.of();

    @Option(names = "--threads", paramLabel = "N", converter = Arguments.Count.class)
    private Optional<Integer> threads = Optional.empty();

    @Option(names = "--solver", paramLabel = "USE", defaultValue = "auto")
    private Planning.SolverUse solver = Planning.SolverUse.auto;

    @Option(names = "--timing")
    private boolean timing;

    @Mixin
    private PageLanguage language = new PageLanguage();

    @Mixin
    private RunOptions options = new RunOptions();

    PlanCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        LongRun run = options.start(desk, timing);
        return mission.run(
                desk,
                options,
                proposals,
                dossier -> new PlanRun(
                                desk, run, new ReportProduct(desk.services().rendering(), language.locale()))
                        .plan(unbegun(dossier), means(), out));
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
