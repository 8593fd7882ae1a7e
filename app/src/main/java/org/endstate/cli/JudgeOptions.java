package org.endstate.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that all judge commands share. */
final class JudgeOptions {

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--json")
    private boolean json;

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto")
    private Paint.When color = Paint.When.auto;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    Optional<Path> out() {
        return out;
    }

    LongRun run(Desk desk) {
        return new LongRun(desk, new LongRun.Style(json, false, quiet, color));
    }

    RefusedFolder.Style refusal() {
        return new RefusedFolder.Style(json, color);
    }
}
