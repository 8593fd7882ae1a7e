package org.endstate.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.commission.StatusResult;

/** What {@code endstate status} computes, and how it is shown. */
record StatusWork(OversightServices services, Dossier now, Optional<Dossier> before, Locale language, int threads)
        implements PageRun.Work<StatusResult> {

    private static final int WIDTH = 96;

    @Override
    public Optional<StatusResult> compute(Progress progress) {
        return services.status(now, before, threads, progress);
    }

    @Override
    public void render(StatusResult result, Rendering.Sink sink) throws IOException {
        services.render(result, language, sink);
    }

    @Override
    public String page() {
        return "status.html";
    }

    @Override
    public List<String> lines(StatusResult result, Paint paint) {
        List<String> lines = new ArrayList<>();
        lines.add(paint.bold(now.mission().identity().name().in(language.getLanguage())));
        lines.add(Messages.text("status.as-of", now.mission().asOf()));
        for (OversightServices.Part part : services.parts(result, language)) {
            lines.add("");
            lines.add(paint.bold(part.heading()));
            part.sentences().forEach(sentence -> lines.addAll(bullet(sentence)));
        }
        return lines;
    }

    private static List<String> bullet(String sentence) {
        List<String> wrapped = Wrapped.of(sentence, WIDTH - 2);
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < wrapped.size(); line++) {
            lines.add((line == 0 ? "- " : "  ") + wrapped.get(line));
        }
        return lines;
    }

    @Override
    public Map<String, Object> json(StatusResult result) {
        Map<String, Object> all = Json.exit(Exit.DONE);
        all.put("mission", now.mission().identity().id());
        all.put("asOf", now.mission().asOf().toString());
        result.since().ifPresent(day -> all.put("since", day.toString()));
        services.parts(result, language).forEach(part -> all.put(part.id(), part.sentences()));
        return all;
    }
}
