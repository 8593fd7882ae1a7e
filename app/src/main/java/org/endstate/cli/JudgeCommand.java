package org.endstate.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code endstate judge}: what working group 3 asks. */
@Command(name = "judge", sortOptions = false)
final class JudgeCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    JudgeCommand(Desk desk) {
        this.desk = desk;
    }

    /** The command with those below it. */
    static CommandLine with(Desk desk) {
        CommandLine judge = new CommandLine(new JudgeCommand(desk));
        judge.addSubcommand(new JudgeScoreCommand(desk));
        judge.addSubcommand(new JudgePoolCommand(desk));
        judge.addSubcommand(new JudgeProjectCommand(desk));
        judge.addSubcommand(new JudgeGateCommand(desk));
        return judge;
    }

    @Override
    public Integer call() {
        Objects.requireNonNull(spec)
                .commandLine()
                .usage(desk.surroundings().streams().out());
        return Exit.DONE;
    }
}
