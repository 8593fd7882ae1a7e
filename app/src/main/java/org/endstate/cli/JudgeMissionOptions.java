package org.endstate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.endstate.commission.CapabilityResult;
import org.endstate.commission.Dossier;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The argument and options of the judge commands that read a mission. */
final class JudgeMissionOptions {

    @Parameters(paramLabel = "MISSION", descriptionKey = "MISSION")
    private Path mission = Path.of("");

    @Option(names = "--as-of", paramLabel = "DATE", converter = Arguments.Day.class)
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", converter = Arguments.Seed.class)
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--scenarios", paramLabel = "N", converter = Arguments.Scenarios.class)
    private Optional<Integer> scenarios = Optional.empty();

    /** Reads the mission and runs what is made of its dossier. */
    int run(Desk desk, JudgeOptions options, Function<Dossier, PageRun.Work<CapabilityResult>> work)
            throws IOException {
        LongRun run = options.run(desk);
        run.enter("reading");
        return switch (desk.read(mission, asOf)) {
            case MissionReading.Refused refused ->
                RefusedFolder.report(desk, refused, options.refusal(), "plan.closing");
            case MissionReading.Complete complete ->
                new PageRun<>(desk, run, work.apply(Overriding.simulation(complete.dossier(), seed, scenarios)))
                        .run(options.out());
        };
    }
}
