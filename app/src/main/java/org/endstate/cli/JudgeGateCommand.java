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
    private JudgeMissionOptions mission = new JudgeMissionOptions();

    @Mixin
    private JudgeOptions options = new JudgeOptions();

    JudgeGateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return mission.run(
                desk, options, dossier -> CapabilityWork.gates(desk.services().judge(), dossier));
    }
}
