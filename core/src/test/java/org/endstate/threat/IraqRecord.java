package org.endstate.threat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.endstate.SharedData;

/**
 * UCDP GED 19.1, Iraq 1989–2018: 7,473 events, of which those placed at least in a governorate are read. Tests that use
 * it are skipped where the shared data are absent.
 */
final class IraqRecord {

    private static final YearMonth START = YearMonth.of(1989, 1);
    private static final int MONTHS = 360;

    private IraqRecord() {}

    static int index(YearMonth month) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(START, month));
    }

    /** Deaths month by month from January 1989 on, one series per governorate. */
    static List<double[]> governorates() throws IOException {
        Map<String, double[]> series = new TreeMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(SharedData.at("threat/ged19_1_iraq_1989-2018.csv.gz"))),
                StandardCharsets.UTF_8))) {
            List<String> header = cells(reader.readLine());
            int area = header.indexOf("adm_1");
            int precision = header.indexOf("where_prec");
            for (List<String> row : reader.lines().map(IraqRecord::cells).toList()) {
                if (Integer.parseInt(row.get(precision)) <= 4 && !row.get(area).isEmpty()) {
                    String name = row.get(area).replace("At-Ta'mim province", "Kirkūk province");
                    YearMonth month = YearMonth.parse(
                            row.get(header.indexOf("date_start")).substring(0, 7));
                    series.computeIfAbsent(name, key -> new double[MONTHS])[index(month)] +=
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
