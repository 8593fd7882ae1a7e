package org.endstate.wiring;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.endstate.cli.Rendering;
import org.endstate.cli.ThreatServices;
import org.endstate.commission.AssessThreat;
import org.endstate.commission.BacktestResult;
import org.endstate.commission.Dossier;
import org.endstate.commission.ThreatResult;
import org.endstate.commission.Watch;
import org.endstate.formats.export.FigureTables;
import org.endstate.report.BacktestPage;
import org.endstate.report.ThreatPage;

/** What the threat commands need, each part made by its adapter. */
final class ThreatWork implements ThreatServices {

    private final String program;

    ThreatWork(String program) {
        this.program = program;
    }

    @Override
    public Optional<ThreatResult> assess(Dossier dossier, Watch watch) {
        return AssessThreat.run(dossier, program, watch);
    }

    @Override
    public void render(ThreatResult result, Locale language, Rendering.Sink sink) throws IOException {
        sink.text("threat.html", ThreatPage.render(result, language));
        sink.tables(FigureTables.write(result.outlook().value()));
    }

    @Override
    public Read read(DataSet wanted) {
        return DataReading.read(wanted);
    }

    @Override
    public void render(BacktestResult result, Locale language, Rendering.Sink sink) throws IOException {
        sink.text("backtest.html", BacktestPage.render(result, language));
        sink.tables(FigureTables.write(result));
    }
}
