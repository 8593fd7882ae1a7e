package org.endstate.threat.forest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.evidence.MonthlySeries;

/**
 * The months the forest learns from: rows of a unit and an <em>origin</em>, the number of months that were known then,
 * so that the first month after it has that number. Of a row so many months are known that came after, up to a block;
 * they, and the year before, were all recorded. Immutable.
 */
final class Rows {

    /** What must have been recorded before an origin, and at least after it. */
    private static final int BEFORE = 12;

    private static final int AFTER = 3;

    private final Landscape landscape;
    private final int block;
    private final int[] unit;
    private final int[] origin;
    private final int[] known;

    private Rows(Landscape landscape, int block, List<int[]> rows) {
        this.landscape = landscape;
        this.block = block;
        this.unit = rows.stream().mapToInt(row -> row[0]).toArray();
        this.origin = rows.stream().mapToInt(row -> row[1]).toArray();
        this.known = rows.stream().mapToInt(row -> row[2]).toArray();
    }

    /**
     * @param landscape of the series, without holes
     * @param every take one origin in so many
     */
    static Rows of(MonthlySeries series, Landscape landscape, int block, int every) {
        List<int[]> rows = new ArrayList<>();
        for (int unit = 0; unit < series.units().size(); unit++) {
            int after = 0;
            int[] recordedUpTo = recordedBefore(series, unit);
            for (int origin = series.months() - 1; origin >= BEFORE; origin--) {
                after = series.isRecorded(unit, origin) ? Math.min(after + 1, block) : 0;
                boolean taken = (series.months() - AFTER - origin) % every == 0;
                if (taken && after >= AFTER && recordedUpTo[origin] >= BEFORE) {
                    rows.add(new int[] {unit, origin, after});
                }
            }
        }
        return new Rows(landscape, block, rows);
    }

    /** How many months in a row were recorded just before each month. */
    private static int[] recordedBefore(MonthlySeries series, int unit) {
        int[] before = new int[series.months()];
        for (int month = 1; month < before.length; month++) {
            before[month] = series.isRecorded(unit, month - 1) ? before[month - 1] + 1 : 0;
        }
        return before;
    }

    int size() {
        return unit.length;
    }

    int unit(int row) {
        return unit[row];
    }

    int origin(int row) {
        return origin[row];
    }

    /** How many months after the origin are known, at most a block. */
    int known(int row) {
        return known[row];
    }

    /** How many months a path follows a row. */
    int block() {
        return block;
    }

    Counts counts(int row) {
        return landscape.units().get(unit[row]);
    }

    /** Deaths in a known month after the origin, the first of which is 0. */
    int after(int row, int month) {
        return counts(row).deaths(origin[row] + month);
    }

    IntStream stream() {
        return IntStream.range(0, size());
    }
}
