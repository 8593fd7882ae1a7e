package org.endstate.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.endstate.cli.Planning.SolverUse;
import org.endstate.commission.Dossier;
import org.endstate.commission.PlanMission;
import org.endstate.commission.PlanOutcome;
import org.endstate.commission.PlanResult;
import org.endstate.commission.Restart;
import org.endstate.commission.Watch;
import org.endstate.formats.mission.MissionFolder;
import org.endstate.formats.text.Problem;
import org.endstate.report.ReportParts;
import org.endstate.web.Backstage;

/** Planning and reporting, as the workbench wants them. */
final class WorkbenchServices implements Backstage {

    private final String program;

    WorkbenchServices(String program) {
        this.program = program;
    }

    @Override
    public String program() {
        return program;
    }

    @Override
    public Reading read(Path folder) {
        return reading(MissionFolder.read(folder, java.util.Optional.empty(), List.of()));
    }

    /** What was read, as the workbench wants it. */
    static Reading reading(org.endstate.formats.mission.Reading found) {
        return switch (found) {
            case org.endstate.formats.mission.Reading.Complete complete -> new Reading.Complete(complete.dossier());
            case org.endstate.formats.mission.Reading.Refused refused ->
                new Reading.Refused(refused.problems().stream()
                        .map(WorkbenchServices::sentence)
                        .toList());
        };
    }

    static String sentence(Problem problem) {
        return problem.file() + ":" + problem.line() + ":" + problem.column() + ": " + problem.what() + " "
                + problem.expected() + " " + problem.hint();
    }

    @Override
    public PlanOutcome plan(Dossier dossier, int threads, Watch watch) {
        Dossier left = Restart.isNeeded(dossier) ? Restart.of(dossier) : dossier;
        return PlanMission.run(left, program, new PlanMission.Means(threads, NativeSolver.of(SolverUse.auto)), watch);
    }

    @Override
    public Map<String, String> parts(PlanResult result, Locale language) {
        return ReportParts.of(result, language);
    }

    @Override
    public void write(PlanResult result, Locale language, Path folder) throws IOException {
        new OutputFiles().render(result, language, (name, content) -> {
            Path file = folder.resolve(name);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, content);
        });
    }

    @Override
    public String reportStyle() {
        return ReportParts.style();
    }
}
