package org.endstate.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code endstate agreement}: the text between the parties. */
@Command(name = "agreement", sortOptions = false)
final class AgreementCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    AgreementCommand(Desk desk) {
        this.desk = desk;
    }

    /** The command with those below it. */
    static CommandLine with(Desk desk) {
        CommandLine agreement = new CommandLine(new AgreementCommand(desk));
        agreement.addSubcommand(new AgreementCheckCommand(desk));
        agreement.addSubcommand(new AgreementDiffCommand(desk));
        agreement.addSubcommand(new AgreementStatementCommand(desk));
        return agreement;
    }

    @Override
    public Integer call() {
        Objects.requireNonNull(spec)
                .commandLine()
                .usage(desk.surroundings().streams().out());
        return Exit.DONE;
    }
}
