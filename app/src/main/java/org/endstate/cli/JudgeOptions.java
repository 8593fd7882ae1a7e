package org.endstate.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that all judge commands share. */
final class JudgeOptions {

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private PageLanguage language = new PageLanguage();

    @Mixin
    private RunOptions run = new RunOptions();

    Optional<Path> out() {
        return out;
    }

    Locale language() {
        return language.locale();
    }

    LongRun start(Desk desk) {
        return run.start(desk, false);
    }

    RefusedFolder.Style refusal() {
        return run.refusal();
    }

    RunOptions run() {
        return run;
    }
}
