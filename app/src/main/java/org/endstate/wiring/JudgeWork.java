package org.endstate.wiring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.endstate.capability.Shortfall;
import org.endstate.cli.JudgeServices;
import org.endstate.cli.Rendering;
import org.endstate.commission.AssessCapability;
import org.endstate.commission.CapabilityResult;
import org.endstate.commission.Dossier;
import org.endstate.commission.ScoredStudy;
import org.endstate.commission.Watch;
import org.endstate.formats.export.FigureTables;
import org.endstate.formats.judgements.StudyFiles;
import org.endstate.formats.judgements.StudyReading;
import org.endstate.judgement.StudyPools;
import org.endstate.report.CapabilityPage;
import org.endstate.report.StudyPage;

/** What the judge commands need, each part made by its adapter. */
final class JudgeWork implements JudgeServices {

    private final String program;

    JudgeWork(String program) {
        this.program = program;
    }

    @Override
    public Optional<CapabilityResult> assess(Dossier dossier, Watch watch) {
        return AssessCapability.run(dossier, program, watch);
    }

    @Override
    public void render(CapabilityResult result, Locale language, Rendering.Sink sink) throws IOException {
        sink.text("capability.html", CapabilityPage.render(result, language));
        sink.tables(FigureTables.write(result));
    }

    @Override
    public String why(CapabilityResult result, List<Shortfall> shortfalls) {
        return CapabilityPage.why(result, shortfalls, Locale.ENGLISH);
    }

    @Override
    public List<ReadStudy> read(Path place) {
        return StudyFiles.read(place).stream().map(JudgeWork::study).toList();
    }

    private static ReadStudy study(StudyReading reading) {
        return switch (reading) {
            case StudyReading.Complete complete ->
                new Usable(
                        complete.study(),
                        complete.doubts().stream().map(FolderReading::problem).toList());
            case StudyReading.Refused refused ->
                new Unusable(
                        refused.problems().stream().map(FolderReading::problem).toList());
        };
    }

    @Override
    public void renderScores(List<ScoredStudy> studies, Locale language, Rendering.Sink sink) throws IOException {
        sink.text("scores.html", StudyPage.scores(studies, language));
    }

    @Override
    public void renderPools(StudyPools pools, Locale language, Rendering.Sink sink) throws IOException {
        sink.text("pools.html", StudyPage.pools(pools, language));
    }
}
