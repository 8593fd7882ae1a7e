package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One run of a command that takes a while: it shows how far it has come, and an interrupt leaves nothing half-written.
 */
final class LongRun {

    private final Desk desk;
    private final Style style;
    private final StageMeter meter;
    private final Progress progress;

    LongRun(Desk desk, Style style) {
        this.desk = desk;
        this.style = style;
        this.meter = new StageMeter(desk.surroundings().nanos(), style.timing());
        this.progress = new Progress(desk.surroundings().streams().err(), progressStyle(), meter);
    }

    /** How to report. */
    record Style(boolean json, boolean timing, boolean quiet, Paint.When color) {}

    private Progress.Style progressStyle() {
        if (style.quiet()) {
            return Progress.Style.NOTHING;
        }
        var surroundings = desk.surroundings();
        boolean bars = surroundings.streams().errIsTerminal()
                && !"dumb".equals(surroundings.environment().get("TERM"));
        return bars ? Progress.Style.BARS : Progress.Style.LINES;
    }

    /** Work that ends with an exit code. */
    @FunctionalInterface
    interface Work {
        int run() throws IOException;
    }

    /** Work that writes to a folder and ends with an exit code. */
    @FunctionalInterface
    interface FolderWork {
        int run(OutputFolder folder) throws IOException;
    }

    Style style() {
        return style;
    }

    StageMeter meter() {
        return meter;
    }

    Progress progress() {
        return progress;
    }

    /** Begins a stage of the command line's own. */
    void enter(String stage) {
        progress.enter(text("stage." + stage));
    }

    /** Runs work whose folder is there whole when it ends, or not at all. */
    int into(Path shown, FolderWork work) throws IOException {
        try (OutputFolder folder = OutputFolder.at(desk.resolve(shown), shown)) {
            return guarded(Optional.of(folder), () -> work.run(folder));
        }
    }

    /** Runs work that writes no files. */
    int withoutFiles(Work work) throws IOException {
        return guarded(Optional.empty(), work);
    }

    private int guarded(Optional<OutputFolder> folder, Work work) throws IOException {
        var registration = desk.surroundings().interrupts().onInterrupt(() -> interrupted(folder));
        try {
            return work.run();
        } finally {
            registration.close();
        }
    }

    /** Runs on another thread than the rest. */
    private void interrupted(Optional<OutputFolder> folder) {
        progress.stop();
        try {
            if (folder.isEmpty() || folder.get().giveUp()) {
                desk.remark("\n" + text("plan.interrupted"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
