package org.endstate.threat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.evidence.MonthlySeries;
import org.endstate.uncertainty.Draws;

/** Histories for tests; all start in January 2000. */
public final class Histories {

    /** Long enough for a forest. */
    public static final int MONTHS = 240;

    private static final int UNITS = 5;

    private Histories() {}

    /** Units whose counts repeat the given ones until the months are full. */
    public static MonthlySeries.Builder of(int months, int[]... rows) {
        List<String> units =
                IntStream.range(0, rows.length).mapToObj(i -> "u" + i).toList();
        MonthlySeries.Builder series = MonthlySeries.over(units, YearMonth.of(2000, 1), months);
        for (int unit = 0; unit < rows.length; unit++) {
            for (int month = 0; month < months; month++) {
                series.count(unit, month, rows[unit][month % rows[unit].length]);
            }
        }
        return series;
    }

    /** Five units that go through calm and violent years, the last of them always calm; unit 0 borders on unit 1. */
    public static MonthlySeries.Builder changing() {
        int[][] rows = new int[UNITS][MONTHS];
        for (int unit = 0; unit < UNITS - 1; unit++) {
            Draws draws = Draws.of(7).split(unit);
            for (int month = 0; month < MONTHS; month++) {
                int level = draws.split("level").below(5, month / 30);
                rows[unit][month] = level * level * draws.split("deaths").below(1 + 3 * level, month);
            }
        }
        return of(MONTHS, rows).neighbours(0, 1);
    }

    /** The same, but for a unit that begins late, a unit that ends early, a gap, and a unit without any record. */
    public static MonthlySeries withHoles() {
        MonthlySeries all = changing().build();
        MonthlySeries.Builder holes = MonthlySeries.over(all.units(), all.first(), MONTHS);
        for (int month = 0; month < MONTHS; month++) {
            for (int unit = 0; unit < UNITS - 1; unit++) {
                boolean missing = unit == 0 && month < 100 || unit == 1 && month > 200 || unit == 2 && month / 5 == 20;
                if (!missing) {
                    holes.count(unit, month, all.count(unit, month));
                }
            }
        }
        return holes.build();
    }

    /** The largest count of a history. */
    public static int largest(MonthlySeries history) {
        return IntStream.range(0, history.units().size() * history.months())
                .filter(i -> history.isRecorded(i / history.months(), i % history.months()))
                .map(i -> history.count(i / history.months(), i % history.months()))
                .max()
                .orElse(0);
    }
}
