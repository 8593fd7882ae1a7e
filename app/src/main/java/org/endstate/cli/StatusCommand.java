package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.endstate.commission.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code endstate status}: what has changed, what is at risk, what must be decided. */
@Command(name = "status", sortOptions = false, abbreviateSynopsis = true)
final class StatusCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private MissionOptions mission = new MissionOptions();

    @Option(names = "--since", paramLabel = "DATE", converter = Arguments.Day.class)
    private Optional<LocalDate> since = Optional.empty();

    @Mixin
    private PageOptions options = new PageOptions();

    StatusCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        LongRun run = options.start(desk);
        return mission.run(desk, options.run(), now -> status(now, run));
    }

    private int status(Dossier now, LongRun run) throws IOException {
        LocalDate today = now.mission().asOf();
        since.filter(day -> !day.isBefore(today)).ifPresent(day -> {
            throw new Refusal(text("status.since-not-before", day, today));
        });
        return mission.runOn(since, desk, options.run(), then -> {
            Optional<Dossier> before =
                    Optional.of(then).filter(known -> known.mission().asOf().isBefore(today));
            return options.finish(desk, run, work(now, before));
        });
    }

    private StatusWork work(Dossier now, Optional<Dossier> before) {
        return new StatusWork(
                desk.services().oversight(),
                now,
                before,
                options.language(),
                Runtime.getRuntime().availableProcessors());
    }
}
