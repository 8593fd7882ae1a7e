package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.endstate.commission.Dossier;
import org.endstate.mission.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code endstate judge project}: what may become of each function, with and without the mission's support. */
@Command(name = "project", sortOptions = false, abbreviateSynopsis = true)
final class JudgeProjectCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private MissionOptions mission = new MissionOptions();

    @Option(names = "--function", paramLabel = "ID")
    private Optional<String> function = Optional.empty();

    @Mixin
    private PageOptions options = new PageOptions();

    JudgeProjectCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        LongRun run = options.start(desk);
        return mission.run(desk, options.run(), dossier -> {
            function.ifPresent(wanted -> check(wanted, dossier));
            var work = CapabilityWork.projections(desk.services().judge(), dossier, options.language(), function);
            return options.finish(desk, run, work);
        });
    }

    private static void check(String wanted, Dossier dossier) {
        List<String> ids = dossier.mission().ground().functions().stream()
                .map(Function::id)
                .toList();
        if (!ids.contains(wanted)) {
            throw new Refusal(text("judge.no-function", wanted, String.join(", ", ids)));
        }
    }
}
