package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.endstate.commission.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code endstate status}: what has changed, what is at risk, what must be decided. */
@Command(name = "status", sortOptions = false, abbreviateSynopsis = true)
final class StatusCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "MISSION", descriptionKey = "MISSION")
    private Path mission = Path.of("");

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", converter = Arguments.Day.class)
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--since", paramLabel = "DATE", converter = Arguments.Day.class)
    private Optional<LocalDate> since = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", converter = Arguments.Seed.class)
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--scenarios", paramLabel = "N", converter = Arguments.Scenarios.class)
    private Optional<Integer> scenarios = Optional.empty();

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

    StatusCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        LongRun run = new LongRun(desk, new LongRun.Style(json, false, quiet, color));
        run.enter("reading");
        return switch (desk.read(mission, asOf)) {
            case MissionReading.Refused refused -> refuse(refused);
            case MissionReading.Complete complete -> status(complete.dossier(), run);
        };
    }

    private int refuse(MissionReading.Refused refused) {
        return RefusedFolder.report(desk, refused, new RefusedFolder.Style(json, color), "plan.closing");
    }

    private int status(Dossier now, LongRun run) throws IOException {
        LocalDate today = now.mission().asOf();
        since.filter(day -> !day.isBefore(today)).ifPresent(day -> {
            throw new Refusal(text("status.since-not-before", day, today));
        });
        return switch (desk.read(mission, since)) {
            case MissionReading.Refused refused -> refuse(refused);
            case MissionReading.Complete complete -> {
                Optional<Dossier> before = Optional.of(complete.dossier())
                        .filter(then -> then.mission().asOf().isBefore(today));
                yield new PageRun<>(desk, run, work(now, before)).run(out);
            }
        };
    }

    private StatusWork work(Dossier now, Optional<Dossier> before) {
        return new StatusWork(
                desk.services().oversight(),
                Overriding.simulation(now, seed, scenarios),
                before.map(dossier -> Overriding.simulation(dossier, seed, scenarios)),
                Runtime.getRuntime().availableProcessors());
    }
}
