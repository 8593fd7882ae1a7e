package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.commission.PlanOutcome;
import org.endstate.commission.PlanResult;
import org.endstate.mission.Mission;

/** One planning run, from a sound dossier to an output folder that is there whole or not at all. */
final class PlanRun {

    private final Desk desk;
    private final Style style;
    private final StageMeter meter;
    private final Progress progress;

    PlanRun(Desk desk, Style style) {
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

    /** Begins a stage of the run's own. */
    void enter(String stage) {
        progress.enter(text("stage." + stage));
    }

    /** Plans and writes; the exit code says what came of it. */
    int plan(Dossier dossier, int threads, Optional<Path> out) throws IOException {
        Path shown = out.orElseGet(() -> defaultFolder(dossier.mission()));
        try (OutputFolder folder = OutputFolder.at(desk.resolve(shown), shown)) {
            var registration = desk.surroundings().interrupts().onInterrupt(() -> interrupted(folder));
            try {
                return plan(dossier, threads, folder, shown);
            } finally {
                registration.close();
            }
        }
    }

    private int plan(Dossier dossier, int threads, OutputFolder folder, Path shown) throws IOException {
        PlanOutcome outcome = desk.services().planning().plan(dossier, threads, progress);
        progress.end();
        return switch (outcome) {
            case PlanOutcome.Planned planned -> write(planned.result(), folder, shown);
            case PlanOutcome.NoTimeline none -> explain(none);
            case PlanOutcome.Stopped stopped -> Exit.INTERRUPTED;
        };
    }

    private static Path defaultFolder(Mission mission) {
        return Path.of("out", mission.identity().id(), mission.asOf().toString());
    }

    /** Runs on another thread than the rest. */
    private void interrupted(OutputFolder folder) {
        progress.stop();
        try {
            if (folder.giveUp()) {
                desk.remark("\n" + text("plan.interrupted"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int write(PlanResult result, OutputFolder folder, Path shown) throws IOException {
        enter("writing");
        desk.services().rendering().render(result, folder);
        Optional<Manifest> manifest = folder.publish();
        progress.end();
        if (manifest.isEmpty()) {
            return Exit.INTERRUPTED;
        }
        if (style.json()) {
            desk.result(Json.write(json(result, shown, manifest.get())));
        } else {
            show(result, shown, manifest.get());
        }
        return Exit.DONE;
    }

    private Map<String, Object> json(PlanResult result, Path shown, Manifest manifest) {
        Map<String, Object> all = Json.planned(result);
        all.putAll(Json.output(shown.toString(), manifest));
        all.put("seconds", meter.totalSeconds());
        if (style.timing()) {
            all.put("stages", TimingReport.json(meter.measured()));
        }
        return all;
    }

    private void show(PlanResult result, Path shown, Manifest manifest) {
        new PlanSummary(result, desk.resultPaint(style.color())).lines().forEach(desk::result);
        desk.result("");
        new WrittenFiles(shown, manifest).lines().forEach(desk::result);
        if (style.timing()) {
            desk.result("");
            TimingReport.lines(meter.measured()).forEach(desk::result);
        }
        Path report = shown.resolve("report.html");
        desk.result(
                style.quiet()
                        ? text("plan.report", report)
                        : text("plan.done", Numbers.seconds(meter.totalSeconds()), report));
    }

    private int explain(PlanOutcome.NoTimeline none) {
        List<String> conflict = none.conflict();
        int size = conflict.size();
        desk.remark(Messages.count(none.proven() ? "plan.conflict.proven" : "plan.conflict.searched", size));
        conflict.forEach(requirement -> desk.remark("  - " + requirement));
        desk.remark(Messages.count("plan.conflict.closing", size));
        if (style.json()) {
            desk.result(Json.write(Json.noTimeline(none)));
        }
        return Exit.NO_TIMELINE;
    }
}
