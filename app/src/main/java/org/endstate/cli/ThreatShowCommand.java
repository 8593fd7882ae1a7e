package org.endstate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code endstate threat show}: how dangerous each area was and may become. */
@Command(name = "show", sortOptions = false, abbreviateSynopsis = true)
final class ThreatShowCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private MissionOptions mission = new MissionOptions();

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private PageLanguage language = new PageLanguage();

    @Mixin
    private RunOptions options = new RunOptions();

    ThreatShowCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        LongRun run = options.start(desk, false);
        return mission.run(
                desk,
                options,
                dossier -> new PageRun<>(
                                desk, run, new ThreatShowWork(desk.services().threat(), dossier, language.locale()))
                        .run(out));
    }
}
