package org.endstate.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code endstate} itself: shows what it can do. */
@Command(name = "endstate", sortOptions = false)
final class RootCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    RootCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Objects.requireNonNull(spec)
                .commandLine()
                .usage(desk.surroundings().streams().out());
        return Exit.DONE;
    }
}
