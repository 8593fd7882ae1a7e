package org.endstate.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.endstate.commission.CapabilityResult;
import org.endstate.commission.Dossier;

/** What the judge commands compute of a mission, and how it is shown. */
final class CapabilityWork implements PageRun.Work<CapabilityResult> {

    private final JudgeServices services;
    private final Dossier dossier;
    private final Locale language;
    private final View view;

    private CapabilityWork(JudgeServices services, Dossier dossier, Locale language, View view) {
        this.services = services;
        this.dossier = dossier;
        this.language = language;
        this.view = view;
    }

    /** Which part of the result is printed. */
    private interface View {
        List<String> lines(CapabilityResult result, Paint paint);

        Map<String, Object> json(CapabilityResult result);
    }

    /** Prints the projections of all functions, or of one in full. */
    static CapabilityWork projections(
            JudgeServices services, Dossier dossier, Locale language, Optional<String> function) {
        return new CapabilityWork(services, dossier, language, new View() {
            @Override
            public List<String> lines(CapabilityResult result, Paint paint) {
                return new ProjectionSummary(result, function, paint).lines();
            }

            @Override
            public Map<String, Object> json(CapabilityResult result) {
                return CapabilityJson.projections(result, function);
            }
        });
    }

    /** Prints how each gate stands. */
    static CapabilityWork gates(JudgeServices services, Dossier dossier, Locale language) {
        return new CapabilityWork(services, dossier, language, new View() {
            @Override
            public List<String> lines(CapabilityResult result, Paint paint) {
                return new GateSummary(result, services, paint).lines();
            }

            @Override
            public Map<String, Object> json(CapabilityResult result) {
                return CapabilityJson.gates(result, services);
            }
        });
    }

    @Override
    public Optional<CapabilityResult> compute(Progress progress) {
        return services.assess(dossier, progress);
    }

    @Override
    public void render(CapabilityResult result, Rendering.Sink sink) throws IOException {
        services.render(result, language, sink);
    }

    @Override
    public String page() {
        return "capability.html";
    }

    @Override
    public List<String> lines(CapabilityResult result, Paint paint) {
        return view.lines(result, paint);
    }

    @Override
    public Map<String, Object> json(CapabilityResult result) {
        return view.json(result);
    }
}
