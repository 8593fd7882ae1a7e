package org.endstate.cli;

import picocli.CommandLine.Option;

/** How a result shows itself: the options of every command that answers at once. */
final class ShowOptions {

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto")
    private Paint.When color = Paint.When.auto;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    boolean json() {
        return json;
    }

    Paint.When color() {
        return color;
    }

    RefusedFolder.Style refusal() {
        return new RefusedFolder.Style(json, color);
    }
}
