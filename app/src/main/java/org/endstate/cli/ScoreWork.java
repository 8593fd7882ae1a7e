package org.endstate.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.endstate.commission.ScoredStudy;

/** What {@code endstate judge score} computes, and how it is shown. */
record ScoreWork(JudgeServices services, StudyInputs inputs, Locale language)
        implements PageRun.Work<List<ScoredStudy>> {

    @Override
    public Optional<List<ScoredStudy>> compute(Progress progress) {
        List<ScoredStudy> scored = new ArrayList<>();
        String stage = Messages.text("stage.scores");
        progress.step(stage, 0, inputs.studies().size());
        for (JudgeServices.Usable input : inputs.studies()) {
            if (progress.stopped()) {
                return Optional.empty();
            }
            scored.add(ScoredStudy.of(input.study()));
            progress.step(stage, scored.size(), inputs.studies().size());
        }
        return Optional.of(scored);
    }

    @Override
    public void render(List<ScoredStudy> result, Rendering.Sink sink) throws IOException {
        services.renderScores(result, language, sink);
    }

    @Override
    public String page() {
        return "scores.html";
    }

    @Override
    public List<String> lines(List<ScoredStudy> result, Paint paint) {
        return new ScoreSummary(result, inputs, paint).lines();
    }

    @Override
    public Map<String, Object> json(List<ScoredStudy> result) {
        return ScoreJson.of(result, inputs);
    }
}
