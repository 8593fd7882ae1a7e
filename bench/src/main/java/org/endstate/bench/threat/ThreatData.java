package org.endstate.bench.threat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.endstate.evidence.MonthlySeries;

/** The two series the forecaster is judged on, from the shared data. */
final class ThreatData {

    private static final int IRAQ_MONTHS = 360;

    /** Worse than a governorate: a region or the country. */
    private static final int GOVERNORATE_PRECISION = 4;

    private final Path folder;

    ThreatData(Path folder) {
        this.folder = folder;
    }

    /** State-based deaths of 191 countries, January 1990 to April 2024, as in the VIEWS prediction challenge. */
    MonthlySeries countries() throws IOException {
        YearMonth first = YearMonth.of(1990, 1);
        Map<Integer, Map<Integer, Integer>> counts = new TreeMap<>();
        int[] months = {0};
        read("views_cm_sb_1990-01_2024-04.csv.gz", row -> {
            int month = (int) ChronoUnit.MONTHS.between(first, YearMonth.parse(row.getField("month")));
            months[0] = Math.max(months[0], month + 1);
            counts.computeIfAbsent(Integer.valueOf(row.getField("country_id")), id -> new TreeMap<>())
                    .put(month, Integer.valueOf(row.getField("ged_sb")));
        });
        List<Integer> ids = List.copyOf(counts.keySet());
        MonthlySeries.Builder series =
                MonthlySeries.over(ids.stream().map(String::valueOf).toList(), first, months[0]);
        for (int unit = 0; unit < ids.size(); unit++) {
            int of = unit;
            Objects.requireNonNull(counts.get(ids.get(unit)))
                    .forEach((month, deaths) -> series.count(of, month, deaths));
        }
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("views_country_adjacency.csv"))) {
            for (NamedCsvRecord row : rows) {
                int one = ids.indexOf(Integer.valueOf(row.getField("a")));
                int other = ids.indexOf(Integer.valueOf(row.getField("b")));
                if (one >= 0 && other >= 0) {
                    series.neighbours(one, other);
                }
            }
        }
        return series.build();
    }

    /**
     * All deaths in the 18 governorates of Iraq, 1989 to 2018 (UCDP GED 19.1), of events placed at least in a
     * governorate; Kirkuk has two names in the file and is one.
     */
    MonthlySeries governorates() throws IOException {
        YearMonth first = YearMonth.of(1989, 1);
        Map<String, int[]> counts = new TreeMap<>();
        read("ged19_1_iraq_1989-2018.csv.gz", row -> {
            String area = row.getField("adm_1").replace("At-Ta'mim", "Kirkūk");
            YearMonth month = YearMonth.parse(row.getField("date_start").substring(0, 7));
            if (!area.isEmpty() && Integer.parseInt(row.getField("where_prec")) <= GOVERNORATE_PRECISION) {
                int index = (int) ChronoUnit.MONTHS.between(first, month);
                counts.computeIfAbsent(area, name -> new int[IRAQ_MONTHS])[index] +=
                        Integer.parseInt(row.getField("best"));
            }
        });
        List<String> names = List.copyOf(counts.keySet());
        MonthlySeries.Builder series = MonthlySeries.over(names, first, IRAQ_MONTHS);
        for (int unit = 0; unit < names.size(); unit++) {
            for (int month = 0; month < IRAQ_MONTHS; month++) {
                series.count(unit, month, Objects.requireNonNull(counts.get(names.get(unit)))[month]);
            }
        }
        return series.build();
    }

    private void read(String file, Consumer<NamedCsvRecord> each) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(folder.resolve(file))), StandardCharsets.UTF_8))) {
            rows.forEach(each);
        }
    }
}
