package org.endstate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.endstate.commission.PlanResult;
import org.endstate.mission.Mission;

/** The report with everything that goes with it. */
record ReportProduct(Rendering rendering, Locale language) implements PlanProduct {

    @Override
    public Path defaultFolder(Mission mission) {
        return Path.of("out", mission.identity().id(), mission.asOf().toString());
    }

    @Override
    public void render(PlanResult result, Rendering.Sink sink) throws IOException {
        rendering.render(result, language, sink);
    }

    @Override
    public List<String> lines(PlanResult result, Paint paint) {
        return new PlanSummary(result, paint).lines();
    }

    @Override
    public Map<String, Object> json(PlanResult result) {
        return Json.planned(result);
    }

    @Override
    public String opening(Path folder) {
        return Messages.text("plan.report", folder.resolve("report.html"));
    }
}
