package org.endstate.wiring;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.endstate.cli.CaseServices;
import org.endstate.cli.Rendering;
import org.endstate.commission.BacktestCases;
import org.endstate.commission.CaseStudy;
import org.endstate.commission.CasesResult;
import org.endstate.commission.Watch;
import org.endstate.formats.export.FigureTables;
import org.endstate.report.CasesPage;

/** What the backtest of closed cases needs, each part made by its adapter. */
final class CaseWork implements CaseServices {

    private final String program;

    CaseWork(String program) {
        this.program = program;
    }

    @Override
    public Optional<CasesResult> backtest(List<CaseStudy> studies, int threads, Watch watch) {
        return BacktestCases.run(studies, program, threads, watch);
    }

    @Override
    public void render(CasesResult result, Locale language, Rendering.Sink sink) throws IOException {
        sink.text("backtest.html", CasesPage.render(result, language));
        sink.tables(FigureTables.write(result));
    }
}
