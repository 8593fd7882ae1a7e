package org.endstate.threat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.endstate.threat.Backtest.Scores;
import org.junit.jupiter.api.Test;

/**
 * The method on real violence: UCDP GED 19.1, Iraq 1989–2018, 7,473 events of which 7,020 lie in a governorate. Runs
 * where the shared data are present.
 *
 * <p>Expected scores were found beforehand with an independent program (numpy): yearly windows 2008–2018, each month of
 * the year forecast from data up to October of the year before. They are for 19 series, Kirkuk under two names; here it
 * is one governorate, so there are 18. Sums of errors change little by that, hence means are compared after scaling by
 * 18/19, within 1 %; the last month's, which differs most between two small series and their sum, within 2 %; that of
 * zero, which is a plain sum, to the second decimal.
 */
class IraqRecordTest {

    private static final YearMonth START = YearMonth.of(1989, 1);
    private static final double SERIES = 18.0 / 19;

    @Test
    void weighted_own_history_beats_the_last_twelve_months_on_iraqi_governorates() throws IOException {
        List<double[]> governorates = governorates(record());
        Scores own = yearly(
                governorates,
                series -> new Tally(origin -> Marginals.ownHistory(series, origin, OwnHistory.Settings.DEFAULT)));
        Scores twelve =
                yearly(governorates, series -> new Tally(origin -> Marginals.conflictology(series, origin, 12)));
        Scores zero = yearly(governorates, series -> new Tally(origin -> Marginals.zero()));
        Scores last = yearly(governorates, series -> new Tally(origin -> Marginals.lastMonth(series, origin)));
        assertThat(governorates).hasSize(18);
        assertThat(zero.crps() * SERIES).isCloseTo(24.86, within(0.01));
        assertThat(last.crps() * SERIES).isCloseTo(27.46, within(0.02 * 27.46));
        assertThat(twelve.crps() * SERIES).isCloseTo(20.76, within(0.01 * 20.76));
        assertThat(own.crps() * SERIES).isCloseTo(19.49, within(0.01 * 19.49));
        assertThat(own.crps() / twelve.crps()).isCloseTo(19.49 / 20.76, within(0.01));
        assertThat(own.logCrps()).isLessThan(twelve.logCrps());
        assertThat(own.coverage90()).isCloseTo(0.887, within(0.01));
    }

    private interface Method {
        Tally on(double[] series);
    }

    /** Every series has the same number of forecasts, so the mean of means is the mean. */
    private static Scores yearly(List<double[]> all, Method method) {
        double crps = 0;
        double logCrps = 0;
        double covered = 0;
        for (double[] series : all) {
            Tally tally = method.on(series);
            for (int year = 2008; year <= 2018; year++) {
                int january = index(YearMonth.of(year, 1));
                tally.score(series, january - 2, january, january + 12);
            }
            crps += tally.scores().crps() / all.size();
            logCrps += tally.scores().logCrps() / all.size();
            covered += tally.scores().coverage90() / all.size();
        }
        return new Scores(crps, logCrps, covered);
    }

    private static int index(YearMonth month) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(START, month));
    }

    private static Path record() {
        String file = "data/threat/ged19_1_iraq_1989-2018.csv.gz";
        Optional<Path> found = Stream.of(
                        Optional.ofNullable(System.getenv("ENDSTATE_SHARED")).orElse("../../shared"), "../shared")
                .map(folder -> Path.of(folder).resolve(file))
                .filter(Files::isReadable)
                .findFirst();
        assumeThat(found)
                .as("There is no " + file + ".\nMaybe set ENDSTATE_SHARED to the shared folder.")
                .isPresent();
        return found.orElseThrow();
    }

    private static List<double[]> governorates(Path file) throws IOException {
        Map<String, double[]> series = new TreeMap<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            List<String> header = cells(reader.readLine());
            int area = header.indexOf("adm_1");
            int precision = header.indexOf("where_prec");
            for (List<String> row : reader.lines().map(IraqRecordTest::cells).toList()) {
                if (Integer.parseInt(row.get(precision)) <= 4 && !row.get(area).isEmpty()) {
                    String name = row.get(area).replace("At-Ta'mim province", "Kirkūk province");
                    YearMonth month = YearMonth.parse(
                            row.get(header.indexOf("date_start")).substring(0, 7));
                    series.computeIfAbsent(name, key -> new double[360])[index(month)] +=
                            Double.parseDouble(row.get(header.indexOf("best")));
                }
            }
        }
        return List.copyOf(series.values());
    }

    /** Cells of a line; a comma between quotation marks separates nothing. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
