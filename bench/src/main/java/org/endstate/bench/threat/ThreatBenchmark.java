package org.endstate.bench.threat;

import static org.endstate.bench.threat.ScoreFiles.number;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.endstate.evidence.MonthlySeries;
import org.endstate.threat.Forecaster;
import org.endstate.threat.SkillStudy;
import org.endstate.threat.forest.ForestTraining;
import org.endstate.threat.forest.StandardForecast;
import org.endstate.uncertainty.Draws;

/**
 * How good and how fast the threat forecast is: {@code ./dev bench threat [FOLDER]}. Reads the shared data
 * ({@code ENDSTATE_SHARED}, else {@code ../shared}) and writes {@code scores.csv}, {@code README.md} and plots.
 */
public final class ThreatBenchmark {

    private static final int SCENARIOS = 1000;
    private static final int MONTHS = 14;

    private ThreatBenchmark() {}

    /** The folder for results, by default {@code bench/results/threat}. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "bench/results/threat");
        Path shared =
                Path.of(Optional.ofNullable(System.getenv("ENDSTATE_SHARED")).orElse("../shared"));
        ThreatData data = new ThreatData(shared.resolve("data/threat"));
        MonthlySeries countries = data.countries();
        MonthlySeries governorates = data.governorates();
        Study test = Study.of("countries-2018-2023", "Countries 2018–2023", countries, SkillStudy.years(2018, 2023));
        Study tuning = Study.of("countries-2006-2017", "Countries 2006–2017", countries, SkillStudy.years(2006, 2017));
        Study iraq =
                Study.of("iraq-2008-2018", "Iraqi governorates 2008–2018", governorates, SkillStudy.years(2008, 2018));
        List<Study> studies = List.of(test, tuning, iraq);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("scores.csv"), ScoreFiles.csv(studies));
        for (Study study : studies) {
            Files.writeString(folder.resolve(study.name() + ".svg"), SkillPlot.svg(study));
        }
        String speeds = speeds(countries, governorates, test);
        String readme = readme(test, tuning, iraq, speeds);
        Files.writeString(folder.resolve("README.md"), readme);
        System.out.print(readme);
    }

    private static String readme(Study test, Study tuning, Study iraq, String speeds) {
        StringBuilder text = new StringBuilder("""
                # Skill and speed of the threat forecast

                Written by `./dev bench threat`. Data, task and scores: `docs/decisions/0013`. Settings were chosen on
                2006–2017; 2018–2023 decided nothing, but was not scored once only: see there.

                """);
        text.append(Targets.markdown(test.table(), tuning.table(), iraq.table()));
        text.append("\nConflictology-12 per window, published: 14.48, 9.15, 21.34, 76.85, 124.00, 50.36.\n\n");
        for (Study study : List.of(test, tuning, iraq)) {
            text.append(ScoreFiles.markdown(study))
                    .append("\n![CRPS relative to conflictology-12 per window, and where outcomes fell](")
                    .append(study.name())
                    .append(".svg)\n\n");
        }
        return text.append(speeds).toString();
    }

    private static String speeds(MonthlySeries countries, MonthlySeries governorates, Study test) {
        return """
                ## Speed

                On %d cores. Ratios travel, seconds do not.

                | what | seconds | to reach |
                |---|---|---|
                | 191 countries × 14 months × 1,000 draws, trained and drawn from one origin | %s | 3 |
                | 18 governorates × 14 months × 1,000 draws, the same | %s | 1 |
                | six windows 2018–2023, trained, drawn and scored | %s | 30 |

                %s
                """.formatted(
                        Runtime.getRuntime().availableProcessors(),
                        number(forecast(countries, YearMonth.of(2022, 10)), 2),
                        number(forecast(governorates, YearMonth.of(2017, 10)), 2),
                        number(test.seconds(), 1),
                        ForestTraining.compare(countries.until(YearMonth.of(2022, 10))));
    }

    /** The best of three, in a process that has run it before. */
    private static double forecast(MonthlySeries series, YearMonth known) {
        double best = Double.POSITIVE_INFINITY;
        for (int run = 0; run < 3; run++) {
            long start = System.nanoTime();
            Forecaster forecaster = StandardForecast.method().fit(series.until(known), Draws.of(run));
            IntStream.range(0, SCENARIOS).parallel().forEach(scenario -> {
                int[] deaths = new int[MONTHS * series.units().size()];
                forecaster.fill(Draws.of(scenario), MONTHS, deaths);
            });
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }
}
