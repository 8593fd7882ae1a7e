package org.endstate.wiring;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.endstate.cli.OversightServices;
import org.endstate.cli.Rendering;
import org.endstate.commission.Dossier;
import org.endstate.commission.StatusResult;
import org.endstate.commission.TakeStock;
import org.endstate.commission.Watch;
import org.endstate.report.StatusPage;

/** What the status command needs, each part made by its adapter. */
final class OversightWork implements OversightServices {

    private final String program;

    OversightWork(String program) {
        this.program = program;
    }

    @Override
    public Optional<StatusResult> status(Dossier now, Optional<Dossier> before, int threads, Watch watch) {
        return TakeStock.run(now, before, program, threads, watch);
    }

    @Override
    public List<Part> parts(StatusResult result, Locale language) {
        return StatusPage.parts(result, language).stream()
                .map(part -> new Part(part.id(), part.heading(), part.sentences()))
                .toList();
    }

    @Override
    public void render(StatusResult result, Locale language, Rendering.Sink sink) throws IOException {
        sink.text("status.html", StatusPage.render(result, language));
    }
}
