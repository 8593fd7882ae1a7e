package org.endstate.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.commission.PlanMission;
import org.endstate.commission.PlanOutcome;
import org.endstate.commission.PlanResult;
import org.endstate.commission.Restart;
import org.endstate.commission.Watch;
import org.endstate.formats.export.TimelineJson;
import org.endstate.formats.mission.MissionFolder;
import org.endstate.report.ReportParts;

/** Reads, plans and reports mission folders as the program does. */
final class FolderBackstage implements Backstage {

    @Override
    public String program() {
        return "endstate test";
    }

    @Override
    public Reading read(Path folder) {
        return reading(MissionFolder.read(folder, Optional.empty()));
    }

    static Reading reading(org.endstate.formats.mission.Reading found) {
        return switch (found) {
            case org.endstate.formats.mission.Reading.Complete complete -> new Reading.Complete(complete.dossier());
            case org.endstate.formats.mission.Reading.Refused refused ->
                new Reading.Refused(refused.problems().stream()
                        .map(problem -> problem.file() + ":" + problem.line() + ": " + problem.what())
                        .toList());
        };
    }

    @Override
    public PlanOutcome plan(Dossier dossier, int threads, Watch watch) {
        return PlanMission.run(Restart.isNeeded(dossier) ? Restart.of(dossier) : dossier, program(), threads, watch);
    }

    @Override
    public Map<String, String> parts(PlanResult result, Locale language) {
        return ReportParts.of(result, language);
    }

    @Override
    public void write(PlanResult result, Locale language, Path folder) throws IOException {
        Files.writeString(folder.resolve("report.html"), "a report");
        Files.write(folder.resolve("timeline.json"), TimelineJson.write(result));
    }

    @Override
    public String reportStyle() {
        return ReportParts.style();
    }

    /** The mission of the tutorial. */
    static List<Path> oneSite() {
        return List.of(Path.of("../missions/one-site"));
    }
}
