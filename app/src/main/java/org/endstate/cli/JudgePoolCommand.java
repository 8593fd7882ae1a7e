package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.endstate.judgement.PoolingRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code endstate judge pool}: what the experts of a study say together, party by party and jointly. */
@Command(name = "pool", sortOptions = false, abbreviateSynopsis = true)
final class JudgePoolCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private Path file = Path.of("");

    @Option(names = "--rule", paramLabel = "NAME", defaultValue = "linear")
    private String rule = "linear";

    @Mixin
    private PageOptions options = new PageOptions();

    JudgePoolCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        PoolingRule chosen = rule();
        LongRun run = options.start(desk);
        StudyInputs inputs = StudyInputs.read(desk, List.of(file));
        if (!inputs.problems().isEmpty()) {
            return RefusedFolder.report(
                    desk, new MissionReading.Refused(inputs.problems()), options.refusal(), "check.closing");
        }
        if (inputs.studies().size() > 1) {
            throw new Refusal(text("judge.one-study", file, inputs.studies().size()));
        }
        return options.finish(
                desk,
                run,
                new PoolWork(
                        desk.services().judge(), inputs.studies().getFirst().study(), chosen, options.language()));
    }

    private PoolingRule rule() {
        return switch (PoolingRule.named(rule)) {
            case PoolingRule.Choice.Offered(PoolingRule offered) -> offered;
            case PoolingRule.Choice.Refused(String reason) -> throw new Refusal(reason);
            case PoolingRule.Choice.Unknown() -> throw new Refusal(text("judge.no-rule", rule));
        };
    }
}
