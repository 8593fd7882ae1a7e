package org.endstate.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code endstate threat}: what working group 1 asks. */
@Command(name = "threat", sortOptions = false)
final class ThreatCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    ThreatCommand(Desk desk) {
        this.desk = desk;
    }

    /** The command with those below it. */
    static CommandLine with(Desk desk) {
        CommandLine threat = new CommandLine(new ThreatCommand(desk));
        threat.addSubcommand(new ThreatShowCommand(desk));
        threat.addSubcommand(new ThreatBacktestCommand(desk));
        return threat;
    }

    @Override
    public Integer call() {
        Objects.requireNonNull(spec)
                .commandLine()
                .usage(desk.surroundings().streams().out());
        return Exit.DONE;
    }
}
