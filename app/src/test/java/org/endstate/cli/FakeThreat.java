package org.endstate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.endstate.commission.AssessThreat;
import org.endstate.commission.BacktestResult;
import org.endstate.commission.Dossier;
import org.endstate.commission.StudyData;
import org.endstate.commission.ThreatResult;
import org.endstate.commission.Watch;
import org.endstate.evidence.EvidenceIssue;
import org.endstate.evidence.MonthlySeries;
import org.endstate.provenance.ContentHash;
import org.endstate.provenance.InputFile;

/** Assesses for real, renders one page. */
class FakeThreat implements ThreatServices {

    @Override
    public Optional<ThreatResult> assess(Dossier dossier, Watch watch) {
        return AssessThreat.run(dossier, "endstate test", watch);
    }

    @Override
    public void render(ThreatResult result, Locale language, Rendering.Sink sink) throws IOException {
        sink.file("threat.html", "<p>threat</p>".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Read read(DataSet wanted) {
        return new Complete(data(wanted.name()));
    }

    /** Two units: one with 5 deaths a month but for December with 50, one without any; 2010 to 2014. */
    static StudyData data(String name) {
        MonthlySeries.Builder series = MonthlySeries.over(List.of("1", "2"), YearMonth.of(2010, 1), 60);
        for (int month = 0; month < 60; month++) {
            series.count(0, month, month % 12 == 11 ? 50 : 5).count(1, month, 0);
        }
        InputFile file = new InputFile(name, ContentHash.of(new byte[] {1}));
        return new StudyData(
                name,
                series.build(),
                List.of("North", "South"),
                List.of(new StudyData.Part(
                        file, "Test 1.0", Optional.of(LocalDate.of(2015, 6, 1)), "months of countries")),
                List.of(new EvidenceIssue(name, 7, "no-date", "The row has no date.")),
                new StudyData.Located(10, 550));
    }

    @Override
    public void render(BacktestResult result, Locale language, Rendering.Sink sink) throws IOException {
        sink.file("backtest.html", "<p>backtest</p>".getBytes(StandardCharsets.UTF_8));
    }
}
