package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.endstate.commission.CaseStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code endstate backtest}: how well the dates of closed cases would have been forecast. */
@Command(name = "backtest", sortOptions = false, abbreviateSynopsis = true)
final class BacktestCommand implements Callable<Integer> {

    private static final String MISSION_FILE = "mission.yaml";

    private final Desk desk;

    @Parameters(paramLabel = "MISSION", descriptionKey = "MISSION", arity = "1..*")
    private List<Path> missions = List.of();

    @Option(names = "--scenarios", paramLabel = "N", converter = Arguments.Scenarios.class)
    private Optional<Integer> scenarios = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", converter = Arguments.Seed.class)
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--threads", paramLabel = "N", converter = Arguments.Count.class)
    private Optional<Integer> threads = Optional.empty();

    @Mixin
    private PageOptions options = new PageOptions();

    BacktestCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        LongRun run = options.start(desk);
        List<CaseStudy> studies = new ArrayList<>();
        List<MissionReading.Problem> problems = new ArrayList<>();
        for (Path mission : folders()) {
            switch (desk.read(mission, Optional.empty())) {
                case MissionReading.Refused refused -> problems.addAll(refused.problems());
                case MissionReading.Complete complete ->
                    studies.add(new CaseStudy(
                            Overriding.simulation(complete.dossier(), seed, scenarios), complete.actuals()));
            }
        }
        if (!problems.isEmpty()) {
            return RefusedFolder.report(desk, new MissionReading.Refused(problems), options.refusal(), "plan.closing");
        }
        return options.finish(
                desk, run, new CasesWork(desk.services().cases(), studies, threads(), options.language()));
    }

    /**
     * A shell gives all that stands beside the missions too: a file that is no mission file is passed over, and said
     * so.
     */
    private List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        for (Path mission : missions) {
            if (Files.isRegularFile(desk.resolve(mission)) && !mission.endsWith(MISSION_FILE)) {
                desk.remark(text("cases.passed-over", mission));
            } else {
                folders.add(mission);
            }
        }
        if (folders.isEmpty()) {
            throw new Refusal(text("cases.no-folder"));
        }
        return folders;
    }

    private int threads() {
        return threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
    }
}
