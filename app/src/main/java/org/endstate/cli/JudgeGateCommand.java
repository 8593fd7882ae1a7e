package org.endstate.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code endstate judge gate}: how each gate stands, and why. */
@Command(name = "gate", sortOptions = false, abbreviateSynopsis = true)
final class JudgeGateCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private MissionOptions mission = new MissionOptions();

    @Mixin
    private PageOptions options = new PageOptions();

    JudgeGateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        LongRun run = options.start(desk);
        return mission.run(
                desk,
                options.run(),
                dossier -> options.finish(
                        desk, run, CapabilityWork.gates(desk.services().judge(), dossier, options.language())));
    }
}
