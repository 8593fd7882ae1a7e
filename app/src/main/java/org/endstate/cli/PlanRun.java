package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.commission.PlanOutcome;
import org.endstate.commission.PlanResult;
import org.endstate.record.Manifest;
import org.endstate.timeline.Demand;
import org.endstate.words.PlanWords;

/** One planning run, from a sound dossier to an output folder that is there whole or not at all. */
final class PlanRun {

    private final Desk desk;
    private final LongRun run;
    private final PlanProduct product;

    PlanRun(Desk desk, LongRun run, PlanProduct product) {
        this.desk = desk;
        this.run = run;
        this.product = product;
    }

    /** Plans and writes; the exit code says what came of it. */
    int plan(Dossier dossier, Planning.Means means, Optional<Path> out) throws IOException {
        Path shown = out.orElseGet(() -> product.defaultFolder(dossier.mission()));
        return run.into(shown, folder -> plan(dossier, means, folder, shown));
    }

    private int plan(Dossier dossier, Planning.Means means, OutputFolder folder, Path shown) throws IOException {
        PlanOutcome outcome = desk.services().planning().plan(dossier, means, run.progress());
        run.progress().end();
        return switch (outcome) {
            case PlanOutcome.Planned planned -> write(planned.result(), folder, shown);
            case PlanOutcome.NoTimeline none -> explain(none);
            case PlanOutcome.Stopped stopped -> Exit.INTERRUPTED;
        };
    }

    private int write(PlanResult result, OutputFolder folder, Path shown) throws IOException {
        run.enter("writing");
        product.render(result, folder);
        Optional<Manifest> manifest = folder.publish();
        run.progress().end();
        if (manifest.isEmpty()) {
            return Exit.INTERRUPTED;
        }
        if (run.style().json()) {
            desk.result(Json.write(json(result, shown, manifest.get())));
        } else {
            show(result, shown, manifest.get());
        }
        return Exit.DONE;
    }

    private Map<String, Object> json(PlanResult result, Path shown, Manifest manifest) {
        Map<String, Object> all = product.json(result);
        all.putAll(Json.output(shown.toString(), manifest));
        all.put("seconds", run.meter().totalSeconds());
        if (run.style().timing()) {
            all.put("stages", TimingReport.json(run.meter().measured()));
        }
        return all;
    }

    private void show(PlanResult result, Path shown, Manifest manifest) {
        product.lines(result, desk.resultPaint(run.style().color())).forEach(desk::result);
        desk.result("");
        new WrittenFiles(shown, manifest).lines().forEach(desk::result);
        if (run.style().timing()) {
            desk.result("");
            TimingReport.lines(run.meter().measured()).forEach(desk::result);
        }
        String report = product.opening(shown);
        desk.result(
                run.style().quiet()
                        ? report
                        : text("plan.done", Numbers.seconds(run.meter().totalSeconds()), report));
    }

    private int explain(PlanOutcome.NoTimeline none) {
        List<Demand> conflict = none.conflict();
        PlanWords words = PlanWords.in(Locale.ENGLISH);
        int size = conflict.size();
        desk.remark(Messages.count(none.proven() ? "plan.conflict.proven" : "plan.conflict.searched", size));
        conflict.forEach(requirement -> desk.remark("  - " + words.of(requirement)));
        desk.remark(Messages.count("plan.conflict.closing", size));
        if (run.style().json()) {
            desk.result(Json.write(Json.noTimeline(none)));
        }
        return Exit.NO_TIMELINE;
    }
}
