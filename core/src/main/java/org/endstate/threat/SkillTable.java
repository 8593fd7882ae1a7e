package org.endstate.threat;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import org.endstate.provenance.Method;
import org.endstate.threat.SkillStudy.Window;
import org.endstate.uncertainty.Draws;
import org.endstate.uncertainty.Quantiles;

/**
 * Scores of several methods on the same forecasts, every forecast counting the same. A table can be narrowed to some
 * windows or units; then all its means are of those. Methods, windows and units are numbered from 0. Immutable.
 */
public final class SkillTable {

    private final SkillSheet sheet;
    private final boolean[] selected;

    SkillTable(SkillSheet sheet, boolean[] selected) {
        this.sheet = sheet;
        this.selected = selected;
    }

    /** The methods, as they applied themselves in the last window. */
    public List<Method> methods() {
        return sheet.methods();
    }

    public List<Window> windows() {
        return sheet.windows();
    }

    public List<String> units() {
        return sheet.units();
    }

    /** Only this window. */
    public SkillTable inWindow(int window) {
        return narrow((w, unit) -> w == window ? 1 : 0);
    }

    /** Only this unit. */
    public SkillTable ofUnit(int unit) {
        return narrow((window, u) -> u == unit ? 1 : 0);
    }

    /** Chooses forecasts by window and unit. */
    @FunctionalInterface
    public interface Choice {
        boolean keeps(int window, int unit);
    }

    /** Only what this choice keeps. */
    public SkillTable where(Choice choice) {
        return narrow((window, unit) -> choice.keeps(window, unit) ? 1 : 0);
    }

    /** Only units that had a death in the twelve months before the origin. */
    public SkillTable active() {
        return narrow((window, unit) -> sheet.isActive(window, unit) ? 1 : 0);
    }

    /** Without the units on which a method, usually a baseline, scored worst: so many of each window. */
    public SkillTable withoutWorst(int method, int count) {
        boolean[] left = selected.clone();
        int units = units().size();
        for (int window = 0; window < windows().size(); window++) {
            int of = window;
            IntStream.range(0, units)
                    .filter(unit -> selected[of * units + unit] && sheet.count(Score.CRPS, method, of, unit) > 0)
                    .boxed()
                    .sorted((a, b) -> Double.compare(crps(method, of, b), crps(method, of, a)))
                    .limit(count)
                    .forEach(unit -> left[of * units + unit] = false);
        }
        return new SkillTable(sheet, left);
    }

    private double crps(int method, int window, int unit) {
        return sheet.sum(Score.CRPS, method, window, unit);
    }

    private SkillTable narrow(IntBinaryOperator keep) {
        boolean[] left = selected.clone();
        int units = units().size();
        for (int i = 0; i < left.length; i++) {
            left[i] &= keep.applyAsInt(i / units, i % units) == 1;
        }
        return new SkillTable(sheet, left);
    }

    /** How many forecasts of a month and unit are scored. */
    public int forecasts() {
        int units = units().size();
        return IntStream.range(0, selected.length)
                .filter(i -> selected[i])
                .map(i -> sheet.count(Score.CRPS, 0, i / units, i % units))
                .sum();
    }

    /** The mean of a score over all forecasts; NaN where there is none. */
    public double mean(Score score, int method) {
        int units = units().size();
        double sum = 0;
        int count = 0;
        for (int i = 0; i < selected.length; i++) {
            if (selected[i]) {
                sum += sheet.sum(score, method, i / units, i % units);
                count += sheet.count(score, method, i / units, i % units);
            }
        }
        return sum / count;
    }

    /** The geometric mean over windows of the ratio of mean CRPS, method to baseline, where the baseline's is not 0. */
    public double geometricMeanRatio(int method, int baseline) {
        double[] logs = IntStream.range(0, windows().size())
                .mapToObj(this::inWindow)
                .filter(window -> window.mean(Score.CRPS, baseline) > 0)
                .mapToDouble(
                        window -> StrictMath.log(window.mean(Score.CRPS, method) / window.mean(Score.CRPS, baseline)))
                .toArray();
        return StrictMath.exp(Arrays.stream(logs).sum() / logs.length);
    }

    /** A ratio and what it might have been with other units. */
    public record Ratio(double ratio, double low, double high) {}

    /**
     * The ratio of mean CRPS, method to baseline, with its central 90 % interval by drawing units with replacement, all
     * windows of a unit together: 4,000 times.
     */
    public Ratio ratio(int method, int baseline, Draws draws) {
        int units = units().size();
        double[] own = new double[units];
        double[] other = new double[units];
        for (int i = 0; i < selected.length; i++) {
            if (selected[i]) {
                own[i % units] += crps(method, i / units, i % units);
                other[i % units] += crps(baseline, i / units, i % units);
            }
        }
        Quantiles drawn = Quantiles.of(IntStream.range(0, 4000)
                .mapToDouble(i -> drawn(own, other, draws.split(i)))
                .toArray());
        return new Ratio(Arrays.stream(own).sum() / Arrays.stream(other).sum(), drawn.at(0.05), drawn.at(0.95));
    }

    private static double drawn(double[] own, double[] other, Draws draws) {
        double above = 0;
        double below = 0;
        for (int i = 0; i < own.length; i++) {
            int unit = draws.below(own.length, i);
            above += own[unit];
            below += other[unit];
        }
        return below > 0 ? above / below : 1;
    }

    /** The histogram of where outcomes fell in their forecasts: ten shares that sum to 1. */
    public List<Double> transform(int method) {
        int units = units().size();
        double[] bins = new double[SkillSheet.BINS];
        double sum = 0;
        for (int i = 0; i < selected.length; i++) {
            for (int bin = 0; bin < bins.length && selected[i]; bin++) {
                double weight = sheet.transform(method, i / units, i % units, bin);
                bins[bin] += weight;
                sum += weight;
            }
        }
        double all = sum;
        return Arrays.stream(bins).mapToObj(bin -> bin / all).toList();
    }

    /** Whether threat levels that were called likely came true as often. */
    public Reliability reliability(int method) {
        int units = units().size();
        double[] sums = new double[Reliability.BINS * Reliability.PARTS];
        for (int i = 0; i < selected.length; i++) {
            if (selected[i]) {
                sheet.sumStatements(method, i / units, i % units, sums);
            }
        }
        return Reliability.of(sums);
    }
}
