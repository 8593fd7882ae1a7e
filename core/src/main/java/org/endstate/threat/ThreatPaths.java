package org.endstate.threat;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.endstate.evidence.MonthlySeries;
import org.endstate.uncertainty.Draws;

/**
 * Sampled futures: deaths per path, month and area, and the threat level they mean. Path i is scenario i everywhere, so
 * that a gate, a plan and an assessment of the same scenario see the same violence.
 *
 * <p>Months are numbered from 0 at the first forecast month. Months before it have negative numbers: those after the
 * record's end are drawn too, since nobody knows them, and the others are as recorded. About 4 bytes per path, drawn
 * month and area. Immutable.
 */
public final class ThreatPaths {

    /** A level is read from the mean of so many months. */
    static final int SPAN = 3;

    private final Horizon horizon;
    private final MonthlySeries record;
    private final List<String> areas;
    private final double[] thresholds;
    private final int gap;
    private final int paths;
    private final int[] deaths;

    private ThreatPaths(Forecaster forecaster, Horizon horizon, int paths, ThreatScale scale, Draws draws) {
        this.record = forecaster.history();
        this.horizon = horizon;
        this.areas = record.units();
        this.paths = paths;
        this.thresholds = scale.upTo().stream().mapToDouble(Double::doubleValue).toArray();
        this.gap = Math.toIntExact(ChronoUnit.MONTHS.between(record.last(), horizon.first())) - 1;
        if (gap < 0 || paths < 1) {
            throw new IllegalArgumentException("A forecast from " + horizon.first() + " on [" + paths
                    + "] paths cannot follow a record up to " + record.last() + ".");
        }
        this.deaths = new int[Math.multiplyExact(paths, Math.multiplyExact(rows(), areas.size()))];
        IntStream.range(0, paths).parallel().forEach(path -> drawPath(forecaster, path, draws.split(path)));
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

    private void drawPath(Forecaster forecaster, int path, Draws scenario) {
        int[] drawn = new int[rows() * areas.size()];
        forecaster.fill(scenario, rows(), drawn);
        System.arraycopy(drawn, 0, deaths, path * drawn.length, drawn.length);
    }

    private int rows() {
        return gap + horizon.months();
    }

    public Horizon horizon() {
        return horizon;
    }

    /** The last month of the record that the paths follow. */
    public YearMonth recordedUntil() {
        return horizon.first().minusMonths(gap + 1L);
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

    /** Deaths in one month, which must be a drawn one. */
    public int deaths(int path, int month, int area) {
        return deaths[cell(path, gap + month, area)];
    }

    /**
     * The threat level of the mean of the three months that end with this one, as far back as the record goes. A month
     * before the record has the highest level: what is not known is not calm.
     */
    public int level(int path, int month, int area) {
        double sum = 0;
        int known = 0;
        for (int row = gap + month; row > gap + month - SPAN; row--) {
            if (row >= 0) {
                sum += deaths[cell(path, row, area)];
                known++;
            } else if (record.months() + row >= 0) {
                OptionalDouble expected = record.findExpected(area, record.months() + row);
                sum += expected.orElse(0);
                known += expected.isPresent() ? 1 : 0;
            }
        }
        return known == 0 ? thresholds.length : level(sum / known);
    }

    private int level(double mean) {
        int level = 0;
        while (level < thresholds.length && mean > thresholds[level]) {
            level++;
        }
        return level;
    }

    private int cell(int path, int row, int area) {
        return (path * rows() + Objects.checkIndex(row, rows())) * areas.size() + area;
    }
}
