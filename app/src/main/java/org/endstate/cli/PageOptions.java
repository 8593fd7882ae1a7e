package org.endstate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a command writes its page, in which language, and how it shows its run. */
final class PageOptions {

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private PageLanguage language = new PageLanguage();

    @Mixin
    private RunOptions run = new RunOptions();

    Locale language() {
        return language.locale();
    }

    RunOptions run() {
        return run;
    }

    LongRun start(Desk desk) {
        return run.start(desk, false);
    }

    RefusedFolder.Style refusal() {
        return run.refusal();
    }

    /** Does the work of a run that was started, and writes its page where there is somewhere to. */
    <T> int finish(Desk desk, LongRun run, PageRun.Work<T> work) throws IOException {
        return new PageRun<>(desk, run, work).run(out);
    }
}
