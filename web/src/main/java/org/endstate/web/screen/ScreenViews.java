package org.endstate.web.screen;

import java.util.List;
import java.util.Optional;
import org.endstate.web.run.Run;
import org.endstate.web.run.Runs;
import org.springframework.stereotype.Component;

/** Finds the parts of the latest result that a screen shows. */
@Component
public class ScreenViews {

    private final Runs runs;

    ScreenViews(Runs runs) {
        this.runs = runs;
    }

    /** What the screen shows: the parts of the result, or how far the run is. */
    public ScreenView of(MissionPage on) {
        Optional<Run> run = runs.of(on.dossier());
        Optional<Run> done = runs.shown(on.dossier());
        boolean outdated = done.isPresent() && !run.map(Run::done).orElse(false);
        List<String> parts = on.screen().parts().stream()
                .flatMap(part -> done.map(made -> runs.part(made, on.page().language(), part)).stream())
                .filter(part -> !part.isEmpty())
                .toList();
        List<String> files = done.map(made ->
                        ScreenFiles.of(on.screen(), runs.files(made, on.page().language())))
                .orElse(List.of());
        return new ScreenView(on, run, parts, files, outdated);
    }
}
