package org.endstate.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code endstate threat show}: how dangerous each area was and may become. */
@Command(name = "show", sortOptions = false, abbreviateSynopsis = true)
final class ThreatShowCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private MissionOptions mission = new MissionOptions();

    @Mixin
    private PageOptions options = new PageOptions();

    ThreatShowCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        LongRun run = options.start(desk);
        return mission.run(
                desk,
                options.run(),
                dossier -> options.finish(
                        desk, run, new ThreatShowWork(desk.services().threat(), dossier, options.language())));
    }
}
