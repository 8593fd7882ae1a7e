package org.endstate.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.endstate.judgement.PoolingRule;
import org.endstate.judgement.Study;
import org.endstate.judgement.StudyPools;

/** What {@code endstate judge pool} computes, and how it is shown. */
record PoolWork(JudgeServices services, Study study, PoolingRule rule, Locale language)
        implements PageRun.Work<StudyPools> {

    @Override
    public Optional<StudyPools> compute(Progress progress) {
        return Optional.of(StudyPools.of(study, rule));
    }

    @Override
    public void render(StudyPools result, Rendering.Sink sink) throws IOException {
        services.renderPools(result, language, sink);
    }

    @Override
    public String page() {
        return "pools.html";
    }

    @Override
    public List<String> lines(StudyPools result, Paint paint) {
        return new PoolSummary(result, study, paint).lines();
    }

    @Override
    public Map<String, Object> json(StudyPools result) {
        return PoolJson.of(result, study);
    }
}
