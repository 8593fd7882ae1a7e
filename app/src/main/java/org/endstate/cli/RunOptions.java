package org.endstate.cli;

import picocli.CommandLine.Option;

/** How a run shows itself: the options of every command that takes long. */
final class RunOptions {

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

    LongRun start(Desk desk, boolean timing) {
        LongRun run = new LongRun(desk, new LongRun.Style(json, timing, quiet, color));
        run.enter("reading");
        return run;
    }

    RefusedFolder.Style refusal() {
        return new RefusedFolder.Style(json, color);
    }
}
