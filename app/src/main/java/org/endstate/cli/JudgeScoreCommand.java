package org.endstate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code endstate judge score}: how good experts have been, and their pools. */
@Command(name = "score", sortOptions = false, abbreviateSynopsis = true)
final class JudgeScoreCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "STUDY", descriptionKey = "STUDY", arity = "1..*")
    private List<Path> studies = List.of();

    @Mixin
    private PageOptions options = new PageOptions();

    JudgeScoreCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        LongRun run = options.start(desk);
        StudyInputs inputs = StudyInputs.read(desk, studies);
        return inputs.problems().isEmpty()
                ? options.finish(desk, run, new ScoreWork(desk.services().judge(), inputs, options.language()))
                : RefusedFolder.report(
                        desk, new MissionReading.Refused(inputs.problems()), options.refusal(), "check.closing");
    }
}
