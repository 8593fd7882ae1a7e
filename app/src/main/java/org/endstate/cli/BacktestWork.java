package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.endstate.commission.BacktestResult;
import org.endstate.commission.BacktestThreat;
import org.endstate.commission.StudyData;

/** What {@code endstate threat backtest} computes, and how it is shown. */
record BacktestWork(Services services, StudyData data, BacktestThreat.Request request, Locale language)
        implements PageRun.Work<BacktestResult> {

    @Override
    public Optional<BacktestResult> compute(Progress progress) {
        String stage = text("stage.backtest");
        progress.step(stage, 0, 1);
        return BacktestThreat.run(data, request, services.program(), (done, all) -> {
            progress.step(stage, done, all);
            return !progress.stopped();
        });
    }

    @Override
    public void render(BacktestResult result, Rendering.Sink sink) throws IOException {
        services.threat().render(result, language, sink);
    }

    @Override
    public String page() {
        return "backtest.html";
    }

    @Override
    public List<String> lines(BacktestResult result, Paint paint) {
        return new BacktestSummary(result, paint).lines();
    }

    @Override
    public Map<String, Object> json(BacktestResult result) {
        return BacktestJson.of(result);
    }
}
