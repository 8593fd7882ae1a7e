package org.endstate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.commission.Dossier;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The mission a command reads, on which day, and how it is simulated. */
final class MissionOptions {

    @Parameters(index = "0", paramLabel = "MISSION", descriptionKey = "MISSION")
    private Path mission = Path.of("");

    @Option(names = "--as-of", paramLabel = "DATE", converter = Arguments.Day.class)
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", converter = Arguments.Seed.class)
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--scenarios", paramLabel = "N", converter = Arguments.Scenarios.class)
    private Optional<Integer> scenarios = Optional.empty();

    /** What a command does with a sound dossier; gives the exit code. */
    @FunctionalInterface
    interface Command {
        int run(Dossier dossier) throws IOException;
    }

    /** Reads the mission as known on its day and runs the command, or reports why the folder is refused. */
    int run(Desk desk, RunOptions options, Command command) throws IOException {
        return run(desk, options, List.of(), command);
    }

    /** The same with these proposals beside those of the folder. */
    int run(Desk desk, RunOptions options, List<Path> proposals, Command command) throws IOException {
        return run(desk, options, desk.read(mission, asOf, proposals), command);
    }

    /** The same for the mission as known on another day; its own where none is given. */
    int runOn(Optional<LocalDate> day, Desk desk, RunOptions options, Command command) throws IOException {
        return run(desk, options, desk.read(mission, day), command);
    }

    private int run(Desk desk, RunOptions options, MissionReading.Outcome reading, Command command) throws IOException {
        return switch (reading) {
            case MissionReading.Refused refused ->
                RefusedFolder.report(desk, refused, options.refusal(), "plan.closing");
            case MissionReading.Complete complete ->
                command.run(Overriding.simulation(complete.dossier(), seed, scenarios));
        };
    }
}
