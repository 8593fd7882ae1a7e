package org.endstate.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.commission.ThreatResult;

/** What {@code endstate threat show} computes, and how it is shown. */
record ThreatShowWork(ThreatServices services, Dossier dossier, Locale language) implements PageRun.Work<ThreatResult> {

    @Override
    public Optional<ThreatResult> compute(Progress progress) {
        return services.assess(dossier, progress);
    }

    @Override
    public void render(ThreatResult result, Rendering.Sink sink) throws IOException {
        services.render(result, language, sink);
    }

    @Override
    public String page() {
        return "threat.html";
    }

    @Override
    public List<String> lines(ThreatResult result, Paint paint) {
        return new ThreatSummary(result, paint).lines();
    }

    @Override
    public Map<String, Object> json(ThreatResult result) {
        return ThreatJson.of(result);
    }
}
