package org.endstate.threat;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.evidence.DeathsByMonth;
import org.endstate.uncertainty.Draws;

/**
 * Sampled futures: deaths per path, month and area, and the threat level they mean. Path i is scenario i everywhere, so
 * that a gate, a plan and an assessment of the same scenario see the same violence.
 *
 * <p>Months are numbered from 0 at the first forecast month; months between the record's end and that are drawn too but
 * not counted. About 4 bytes per path, month and area. Immutable.
 */
public final class ThreatPaths {

    /** A level is read from the mean of so many months. */
    static final int SPAN = 3;

    private final Horizon horizon;
    private final List<String> areas;
    private final double[] thresholds;
    private final double[] before;
    private final int gap;
    private final int paths;
    private final int[] deaths;

    private ThreatPaths(Forecaster forecaster, Horizon horizon, int paths, ThreatScale scale, Draws draws) {
        DeathsByMonth record = forecaster.record();
        this.horizon = horizon;
        this.areas = record.areas();
        this.paths = paths;
        this.thresholds = scale.upTo().stream().mapToDouble(Double::doubleValue).toArray();
        int missing = Math.toIntExact(ChronoUnit.MONTHS.between(record.last(), horizon.first())) - 1;
        if (missing < 0 || paths < 1) {
            throw new IllegalArgumentException("A forecast from " + horizon.first() + " on [" + paths
                    + "] paths cannot follow a record up to " + record.last() + ".");
        }
        this.gap = Math.min(missing, SPAN - 1);
        this.before = before(record, SPAN - 1 - gap);
        this.deaths = new int[Math.multiplyExact(paths, Math.multiplyExact(rows(), areas.size()))];
        IntStream.range(0, paths).parallel().forEach(path -> drawPath(forecaster, path, missing, draws.split(path)));
    }

    /** The forecast's first month, and how many months it has. */
    public record Horizon(YearMonth first, int months) {
        public Horizon {
            if (!(months >= 1)) {
                throw new IllegalArgumentException("A forecast of [" + months + "] months is empty.");
            }
        }
    }

    /**
     * Draws every path. The result is a function of the arguments alone; paths are drawn side by side where the machine
     * allows.
     */
    public static ThreatPaths simulate(
            Forecaster forecaster, Horizon horizon, int paths, ThreatScale scale, Draws draws) {
        return new ThreatPaths(forecaster, horizon, paths, scale, draws);
    }

    /** Known months just before the first drawn one, the latest first; fewer if the record is shorter. */
    private static double[] before(DeathsByMonth record, int months) {
        int count = Math.min(months, record.months());
        int columns = record.areas().size();
        double[] before = new double[count * columns];
        for (int i = 0; i < before.length; i++) {
            before[i] = record.expected(record.months() - 1 - i / columns, i % columns);
        }
        return before;
    }

    private void drawPath(Forecaster forecaster, int path, int missing, Draws scenario) {
        int[] drawn = new int[(missing + horizon.months()) * areas.size()];
        forecaster.fill(scenario, missing + horizon.months(), drawn);
        int kept = rows() * areas.size();
        System.arraycopy(drawn, drawn.length - kept, deaths, path * kept, kept);
    }

    private int rows() {
        return gap + horizon.months();
    }

    public Horizon horizon() {
        return horizon;
    }

    /** Ids of the areas, in the order of their numbers. */
    public List<String> areas() {
        return areas;
    }

    public int paths() {
        return paths;
    }

    public int levels() {
        return thresholds.length + 1;
    }

    /** Deaths in one month. */
    public int deaths(int path, int month, int area) {
        return deaths[cell(path, gap + month, area)];
    }

    /** The threat level of the mean of the three months that end with this one, as far back as the record goes. */
    public int level(int path, int month, int area) {
        double sum = 0;
        int counted = 0;
        for (int row = gap + month; row > gap + month - SPAN; row--) {
            int back = (-row - 1) * areas.size() + area;
            if (row >= 0) {
                sum += deaths[cell(path, row, area)];
                counted++;
            } else if (back < before.length) {
                sum += before[back];
                counted++;
            }
        }
        return level(sum / counted);
    }

    private int level(double mean) {
        int level = 0;
        while (level < thresholds.length && mean > thresholds[level]) {
            level++;
        }
        return level;
    }

    private int cell(int path, int row, int area) {
        return (path * rows() + row) * areas.size() + area;
    }
}
