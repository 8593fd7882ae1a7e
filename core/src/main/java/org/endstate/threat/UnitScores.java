package org.endstate.threat;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.endstate.evidence.MonthlySeries;
import org.endstate.uncertainty.BinnedIgnorance;
import org.endstate.uncertainty.BrierScore;
import org.endstate.uncertainty.Crps;
import org.endstate.uncertainty.FourierResampling;
import org.endstate.uncertainty.IntervalScore;
import org.endstate.uncertainty.Quantiles;
import org.endstate.uncertainty.RankedProbabilityScore;

/** Scores what one method forecast from one origin, unit by unit. */
final class UnitScores {

    /** The highest level that conditions usually allow. */
    private static final int LOW = 2;

    private final SkillSheet sheet;
    private final MonthlySeries series;
    private final ThreatScale scale;
    private final Forecaster forecaster;
    private final int[][] paths;
    private final int known;
    private final Optional<FourierResampling> to1000;

    /** @param paths of each scenario, months side by side as the forecaster fills them */
    UnitScores(SkillSheet sheet, MonthlySeries series, ThreatScale scale, Forecaster forecaster, int[][] paths) {
        this.sheet = sheet;
        this.series = series;
        this.scale = scale;
        this.forecaster = forecaster;
        this.paths = paths;
        this.known = forecaster.history().months() - 1;
        this.to1000 = forecaster
                .findEnsemble(0, 1)
                .map(listed -> listed.length)
                .filter(draws -> draws < BinnedIgnorance.DRAWS)
                .map(draws -> FourierResampling.of(draws, BinnedIgnorance.DRAWS));
    }

    /** Scores one month ahead of one unit, if it was recorded. */
    void score(int cell, int unit, int ahead) {
        int month = known + ahead;
        if (!series.isRecorded(unit, month)) {
            return;
        }
        int y = series.count(unit, month);
        int[] drawn = forecaster.findEnsemble(unit, ahead).orElseGet(() -> drawn(unit, ahead));
        sheet.add(Score.IGNORANCE, cell, BinnedIgnorance.of(drawn, y));
        sheet.add(Score.IGNORANCE_RESAMPLED, cell, resampled(drawn, y));
        int[] sorted = drawn.clone();
        Arrays.sort(sorted);
        sheet.add(Score.CRPS, cell, Crps.ofSorted(sorted, count -> count, y));
        sheet.add(Score.LOG_CRPS, cell, Crps.ofSorted(sorted, StrictMath::log1p, y));
        double low = Quantiles.interpolated(sorted, 0.05);
        double high = Quantiles.interpolated(sorted, 0.95);
        sheet.add(Score.INTERVAL_90, cell, IntervalScore.of(low, high, 0.1, y));
        sheet.add(Score.COVERAGE_90, cell, isCovered(sorted, y) ? 1 : 0);
        sheet.addTransform(cell, share(sorted, y - 1), share(sorted, y));
        scoreLevel(cell, unit, ahead);
    }

    /** Whether y lies between the 5 % and the 95 % quantile, which are counts that were drawn. */
    private static boolean isCovered(int[] sorted, int y) {
        return Quantiles.ofSorted(sorted, 0.05) <= y && y <= Quantiles.ofSorted(sorted, 0.95);
    }

    private int[] drawn(int unit, int ahead) {
        int units = series.units().size();
        int[] drawn = new int[paths.length];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = paths[i][(ahead - 1) * units + unit];
        }
        return drawn;
    }

    /** What was drawn, not listed, is counted as it is. */
    private double resampled(int[] drawn, int y) {
        return to1000.map(weights -> BinnedIgnorance.resampled(drawn, weights, y))
                .orElseGet(() -> BinnedIgnorance.of(drawn, y));
    }

    private static double share(int[] sorted, int upTo) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= upTo) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return (double) low / sorted.length;
    }

    private static double low(double[] levels) {
        return Math.min(
                1, Arrays.stream(levels, 0, Math.min(levels.length, LOW + 1)).sum());
    }

    /** The level of the mean of three months that end with this one, recorded where the forecast knows them. */
    private void scoreLevel(int cell, int unit, int ahead) {
        double past = 0;
        double future = 0;
        int drawnMonths = Math.min(ahead, ThreatPaths.SPAN);
        for (int month = known + ahead - ThreatPaths.SPAN + 1; month <= known + ahead; month++) {
            OptionalDouble count = month < 0 ? OptionalDouble.empty() : series.findExpected(unit, month);
            if (count.isEmpty()) {
                return;
            }
            past += month <= known ? count.getAsDouble() : 0;
            future += month <= known ? 0 : count.getAsDouble();
        }
        double[] levels = new double[scale.levels()];
        int units = series.units().size();
        for (int[] path : paths) {
            double sum = past;
            for (int back = 0; back < drawnMonths; back++) {
                sum += path[(ahead - 1 - back) * units + unit];
            }
            levels[scale.level(sum / ThreatPaths.SPAN)]++;
        }
        Arrays.setAll(levels, l -> levels[l] / paths.length);
        int level = scale.level((past + future) / ThreatPaths.SPAN);
        sheet.add(Score.LEVEL_RPS, cell, RankedProbabilityScore.of(levels, level));
        sheet.add(Score.LEVEL_BRIER, cell, BrierScore.of(low(levels), level <= LOW));
        sheet.addStatements(cell, levels, level);
    }
}
