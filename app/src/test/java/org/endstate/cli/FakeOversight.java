package org.endstate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.commission.StatusResult;
import org.endstate.commission.Watch;
import org.endstate.oversight.Actuals;
import org.endstate.oversight.EarnedProgress;
import org.endstate.provenance.RunStamp;

/** A status that says nothing but the days it was taken on. */
final class FakeOversight implements OversightServices {

    @Override
    public Optional<StatusResult> status(Dossier now, Optional<Dossier> before, int threads, Watch watch) {
        return Optional.of(new StatusResult(
                now,
                new RunStamp("endstate test", List.of(), 1, 1),
                before.map(dossier -> dossier.mission().asOf()),
                new StatusResult.Course(
                        EarnedProgress.of(now.mission(), Actuals.NONE), List.of(), List.of(), List.of()),
                List.of(),
                new StatusResult.Changes(List.of(), List.of(), List.of(), List.of()),
                List.of()));
    }

    @Override
    public List<Part> parts(StatusResult result, Locale language) {
        return List.of(new Part(
                "changes",
                "Changes",
                List.of("since " + result.since().map(Object::toString).orElse("no session"))));
    }

    @Override
    public void render(StatusResult result, Locale language, Rendering.Sink sink) throws IOException {
        sink.file("status.html", "<p>status</p>".getBytes(StandardCharsets.UTF_8));
    }
}
