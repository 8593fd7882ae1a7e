package org.endstate.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.endstate.commission.CaseStudy;
import org.endstate.commission.CasesResult;

/** What {@code endstate backtest} computes, and how it is shown. */
record CasesWork(CaseServices cases, List<CaseStudy> studies, int threads, Locale language)
        implements PageRun.Work<CasesResult> {

    @Override
    public Optional<CasesResult> compute(Progress progress) {
        return cases.backtest(studies, threads, progress);
    }

    @Override
    public void render(CasesResult result, Rendering.Sink sink) throws IOException {
        cases.render(result, language, sink);
    }

    @Override
    public String page() {
        return "backtest.html";
    }

    @Override
    public List<String> lines(CasesResult result, Paint paint) {
        return new CasesSummary(result, paint).lines();
    }

    @Override
    public Map<String, Object> json(CasesResult result) {
        return CasesJson.of(result);
    }
}
