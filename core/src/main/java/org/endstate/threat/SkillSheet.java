package org.endstate.threat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.evidence.MonthlySeries;
import org.endstate.provenance.Method;
import org.endstate.threat.SkillStudy.Window;
import org.endstate.uncertainty.ProbabilityTransform;

/**
 * Sums of scores per method, window and unit. Filled by several threads, each of which writes cells of its own; read
 * only after that.
 */
final class SkillSheet {

    static final int BINS = 10;
    private static final int STATEMENTS = Reliability.BINS * Reliability.PARTS;
    private static final int SCORES = Score.values().length;

    /** A unit is active for so many months after a death. */
    private static final int ACTIVE = 12;

    private final List<Window> windows;
    private final List<String> units;
    private final Method[] methods;
    private final boolean[] active;
    private final double[] sums;
    private final int[] counts;
    private final double[] bins;
    private final double[] statements;

    SkillSheet(MonthlySeries series, List<Window> windows, List<ForecastMethod> methods) {
        this.windows = windows;
        this.units = series.units();
        this.methods = methods.stream().map(ForecastMethod::method).toArray(Method[]::new);
        int cells = methods.size() * windows.size() * units.size();
        this.sums = new double[cells * SCORES];
        this.counts = new int[cells * SCORES];
        this.bins = new double[cells * BINS];
        this.statements = new double[cells * STATEMENTS];
        this.active = new boolean[windows.size() * units.size()];
        for (int i = 0; i < active.length; i++) {
            active[i] =
                    active(series, series.index(windows.get(i / units.size()).known()), i % units.size());
        }
    }

    private static boolean active(MonthlySeries series, int known, int unit) {
        return IntStream.rangeClosed(Math.max(0, known - ACTIVE + 1), known)
                .anyMatch(month -> series.isRecorded(unit, month) && series.count(unit, month) > 0);
    }

    void applied(int method, int window, Method as) {
        if (window == windows.size() - 1) {
            methods[method] = as;
        }
    }

    void add(Score score, int cell, double value) {
        sums[cell * SCORES + score.ordinal()] += value;
        counts[cell * SCORES + score.ordinal()]++;
    }

    void addTransform(int cell, double below, double upTo) {
        double[] one = new double[BINS];
        ProbabilityTransform.add(below, upTo, one);
        for (int bin = 0; bin < BINS; bin++) {
            bins[cell * BINS + bin] += one[bin];
        }
    }

    /** The probabilities of the levels, of which one came true. */
    void addStatements(int cell, double[] levels, int level) {
        double upTo = 0;
        for (int l = 0; l < levels.length - 1; l++) {
            upTo = Math.min(1, upTo + levels[l]);
            Reliability.add(statements, cell * STATEMENTS, upTo, level <= l);
        }
    }

    void sumStatements(int method, int window, int unit, double[] into) {
        int from = cell(method, window, unit) * STATEMENTS;
        for (int i = 0; i < STATEMENTS; i++) {
            into[i] += statements[from + i];
        }
    }

    int cell(int method, int window, int unit) {
        return (method * windows.size() + window) * units.size() + unit;
    }

    double sum(Score score, int method, int window, int unit) {
        return sums[cell(method, window, unit) * SCORES + score.ordinal()];
    }

    int count(Score score, int method, int window, int unit) {
        return counts[cell(method, window, unit) * SCORES + score.ordinal()];
    }

    double transform(int method, int window, int unit, int bin) {
        return bins[cell(method, window, unit) * BINS + bin];
    }

    boolean isActive(int window, int unit) {
        return active[window * units.size() + unit];
    }

    List<Method> methods() {
        return new ArrayList<>(Arrays.asList(methods));
    }

    List<Window> windows() {
        return windows;
    }

    List<String> units() {
        return units;
    }
}
