package org.endstate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.endstate.commission.CaseLosses;
import org.endstate.commission.CaseStudy;
import org.endstate.commission.CasesResult;
import org.endstate.commission.Watch;
import org.endstate.oversight.Actual;
import org.endstate.oversight.CaseScores;
import org.endstate.oversight.DatedUnit;
import org.endstate.oversight.InsideView;
import org.endstate.oversight.PastExit;
import org.endstate.timeline.OptionForecast.Loss;
import org.endstate.uncertainty.WeightedSample;

/** Two cases with one unit each, 10 and 20 days late; renders one page. */
class FakeCases implements CaseServices {

    private static final LocalDate PLANNED = LocalDate.of(2024, 1, 27);

    @Override
    public Optional<CasesResult> backtest(List<CaseStudy> studies, int threads, Watch watch) {
        watch.progress(Watch.Stage.SIMULATION, 0, studies.size());
        return watch.stopped() ? Optional.empty() : Optional.of(result(studies));
    }

    private static CasesResult result(List<CaseStudy> studies) {
        CaseScores scores = CaseScores.of(List.of(view("alpha", 10, 2), view("beta", 20, 1)), List.of());
        Loss loss = new Loss(Loss.Kind.NO_HANDOVER, 1.5, 0.75);
        Loss none = new Loss(Loss.Kind.NO_CLEARANCE, 0, 0);
        return new CasesResult(
                studies,
                List.of("gamma"),
                scores,
                List.of(
                        new CaseLosses("alpha", loss, Optional.of(2)),
                        new CaseLosses("alpha", none, Optional.empty()),
                        new CaseLosses("beta", loss, Optional.empty())),
                "endstate test");
    }

    private static InsideView view(String mission, int slip, int reports) {
        LocalDate announced = PLANNED.plusDays(100);
        DatedUnit unit = new DatedUnit(
                mission,
                new DatedUnit.Unit.AtSite("camp"),
                PastExit.Driver.DEADLINE,
                new DatedUnit.Dates(PLANNED, announced, announced.plusDays(slip)),
                new DatedUnit.Told(Actual.Event.TROOPS_LEFT, reports));
        return new InsideView(unit, WeightedSample.of(new double[] {5, 15}), 60);
    }

    @Override
    public void render(CasesResult result, Locale language, Rendering.Sink sink) throws IOException {
        sink.file("backtest.html", "<p>cases</p>".getBytes(StandardCharsets.UTF_8));
    }
}
