package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.endstate.commission.BacktestThreat;
import org.endstate.commission.StudyData;
import org.endstate.threat.SkillStudy;
import org.endstate.threat.ThreatScale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code endstate threat backtest}: how well past months would have been forecast. */
@Command(name = "backtest", sortOptions = false, abbreviateSynopsis = true)
final class ThreatBacktestCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "DATA", descriptionKey = "DATA")
    private Path data = Path.of("");

    @Option(names = "--from", paramLabel = "YEAR", required = true, converter = Arguments.Year.class)
    private int from;

    @Option(names = "--to", paramLabel = "YEAR", required = true, converter = Arguments.Year.class)
    private int to;

    @Option(names = "--level", paramLabel = "UNITS", defaultValue = "country")
    private ThreatServices.Units level = ThreatServices.Units.country;

    @Option(names = "--columns", paramLabel = "KEY=COLUMN", split = ",")
    private List<String> columns = List.of();

    @Option(names = "--horizons", paramLabel = "A-B", defaultValue = "3-14", converter = Arguments.Horizons.class)
    private Arguments.Horizons.Months horizons = new Arguments.Horizons.Months(3, 14);

    @Option(names = "--draws", paramLabel = "N", defaultValue = "1000", converter = Arguments.Count.class)
    private int draws;

    @Option(names = "--methods", paramLabel = "NAME", split = ",", converter = Arguments.MethodName.class)
    private List<String> methods = BacktestThreat.names();

    @Option(names = "--seed", paramLabel = "N", defaultValue = "2024", converter = Arguments.Seed.class)
    private long seed;

    @Mixin
    private PageOptions options = new PageOptions();

    ThreatBacktestCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        if (from > to) {
            throw new Refusal(text("backtest.years", from, to));
        }
        if (!Files.isRegularFile(desk.resolve(data))) {
            throw new Refusal(text("backtest.no-file", data));
        }
        LongRun run = options.start(desk);
        var wanted = new ThreatServices.DataSet(desk.resolve(data), String.valueOf(data.getFileName()), level, columns);
        return switch (desk.services().threat().read(wanted)) {
            case ThreatServices.Refused refused ->
                RefusedFolder.report(
                        desk, new MissionReading.Refused(refused.problems()), options.refusal(), "plan.closing");
            case ThreatServices.Complete complete -> study(run, complete.data());
        };
    }

    private int study(LongRun run, StudyData read) throws IOException {
        List<SkillStudy.Window> windows = new Windows(horizons.from(), horizons.to()).of(read.series(), from, to);
        BacktestThreat.Request request =
                new BacktestThreat.Request(windows, methods, new SkillStudy.Settings(draws, ThreatScale.DEFAULT, seed));
        return options.finish(desk, run, new BacktestWork(desk.services(), read, request, options.language()));
    }
}
