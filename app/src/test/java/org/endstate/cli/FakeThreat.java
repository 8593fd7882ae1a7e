package org.endstate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.endstate.commission.AssessThreat;
import org.endstate.commission.Dossier;
import org.endstate.commission.ThreatResult;
import org.endstate.commission.Watch;

/** Assesses for real, renders one page. */
class FakeThreat implements ThreatServices {

    @Override
    public Optional<ThreatResult> assess(Dossier dossier, Watch watch) {
        return AssessThreat.run(dossier, "endstate test", watch);
    }

    @Override
    public void render(ThreatResult result, Rendering.Sink sink) throws IOException {
        sink.file("threat.html", "<p>threat</p>".getBytes(StandardCharsets.UTF_8));
    }
}
