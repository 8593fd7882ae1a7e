package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.commission.ThreatResult;

/** One run of {@code endstate threat show}, from a sound dossier to a table and, where asked, an output folder. */
final class ThreatShowRun {

    private static final String PAGE = "threat.html";

    private final Desk desk;
    private final LongRun run;
    private final Dossier dossier;

    ThreatShowRun(Desk desk, LongRun run, Dossier dossier) {
        this.desk = desk;
        this.run = run;
        this.dossier = dossier;
    }

    /** Prints the table; the exit code says what came of it. */
    int onScreen() throws IOException {
        return run.withoutFiles(() -> {
            Optional<ThreatResult> result = assess();
            result.ifPresent(found -> print(found, Map.of()));
            return result.isPresent() ? Exit.DONE : Exit.INTERRUPTED;
        });
    }

    /** Prints the table and writes a folder. */
    int into(Path shown) throws IOException {
        return run.into(shown, folder -> {
            Optional<ThreatResult> result = assess();
            return result.isPresent() ? write(result.get(), folder, shown) : Exit.INTERRUPTED;
        });
    }

    private Optional<ThreatResult> assess() {
        Optional<ThreatResult> result = desk.services().threat().assess(dossier, run.progress());
        run.progress().end();
        return result;
    }

    private int write(ThreatResult result, OutputFolder folder, Path shown) throws IOException {
        run.enter("writing");
        desk.services().threat().render(result, folder);
        Optional<Manifest> manifest = folder.publish();
        run.progress().end();
        if (manifest.isEmpty()) {
            return Exit.INTERRUPTED;
        }
        print(result, Json.output(shown.toString(), manifest.get()));
        if (!run.style().json()) {
            desk.result("");
            new WrittenFiles(shown, manifest.get()).lines().forEach(desk::result);
            desk.result(text("threat.page", shown.resolve(PAGE)));
        }
        return Exit.DONE;
    }

    private void print(ThreatResult result, Map<String, Object> output) {
        if (run.style().json()) {
            Map<String, Object> all = ThreatJson.of(result);
            all.putAll(output);
            desk.result(Json.write(all));
        } else {
            new ThreatSummary(result, desk.resultPaint(run.style().color()))
                    .lines()
                    .forEach(desk::result);
        }
    }
}
