package org.endstate.threat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.endstate.evidence.Allotment;
import org.endstate.evidence.DeathsByMonth;
import org.endstate.evidence.EvidenceSet;
import org.endstate.evidence.MonthlyCount;
import org.endstate.mission.Area;
import org.endstate.mission.Label;

/** Records for tests, written as one row of counts per area; all start in January 2020. */
final class Records {

    static final YearMonth START = YearMonth.of(2020, 1);

    private final List<MonthlyCount> counts = new ArrayList<>();
    private final Map<String, Double> shares = new LinkedHashMap<>();
    private final List<Area> areas = new ArrayList<>();

    /** A located record: row i holds area i, month after month. */
    static DeathsByMonth located(int[]... rows) {
        return new Records().areas(rows.length).rows(rows).build();
    }

    /** A record whose areas are known first and whose later months are known as totals only. */
    static DeathsByMonth thenTotals(int[][] rows, int[] totals, double... shares) {
        Records records = new Records().areas(shares.length).rows(rows);
        IntStream.range(0, shares.length).forEach(area -> records.shares.put("a" + area, shares[area]));
        int from = rows.length == 0 ? 0 : rows[0].length;
        IntStream.range(0, totals.length).forEach(i -> records.add(from + i, Optional.empty(), totals[i]));
        return records.build();
    }

    private Records areas(int count) {
        IntStream.range(0, count).forEach(i -> areas.add(new Area("a" + i, Label.of("Area " + i), List.of())));
        return this;
    }

    private Records rows(int[]... rows) {
        for (int area = 0; area < rows.length; area++) {
            for (int month = 0; month < rows[area].length; month++) {
                add(month, Optional.of("a" + area), rows[area][month]);
            }
        }
        return this;
    }

    private void add(int month, Optional<String> area, int deaths) {
        counts.add(new MonthlyCount(START.plusMonths(month), area, deaths, deaths, deaths, deaths == 0 ? 0 : 1));
    }

    private DeathsByMonth build() {
        Optional<Allotment> allotment =
                shares.isEmpty() ? Optional.empty() : Optional.of(new Allotment(shares, Label.of("for the test")));
        return DeathsByMonth.of(new EvidenceSet(counts, allotment, List.of()), areas);
    }
}
