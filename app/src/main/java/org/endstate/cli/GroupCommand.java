package org.endstate.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that only holds others, and shows them. */
@Command(sortOptions = false)
final class GroupCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    private GroupCommand(Desk desk) {
        this.desk = desk;
    }

    /** The command with those below it, in this order, each of which has a name of its own. */
    static CommandLine of(Desk desk, Object... below) {
        CommandLine group = new CommandLine(new GroupCommand(desk));
        for (Object command : below) {
            group.addSubcommand(command);
        }
        return group;
    }

    @Override
    public Integer call() {
        Objects.requireNonNull(spec)
                .commandLine()
                .usage(desk.surroundings().streams().out());
        return Exit.DONE;
    }
}
