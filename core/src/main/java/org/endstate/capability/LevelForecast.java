package org.endstate.capability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.endstate.capability.LevelStanding.Ahead;

/**
 * How likely a rule is to be passed at assessments to come: the chain is augmented by the length of the run and by
 * whether the level counts as reached, and propagated jointly, mixed over the posterior of the rates. Exact; what
 * sampled paths must agree with.
 *
 * <p>Assumes that assessments to come are on time, well supported, and find the level as it is: noise in them could
 * pass a force that is not there, and hold up one that is.
 */
public final class LevelForecast {

    private final Posterior posterior;
    private final LevelRule rule;
    private final double[][][] mass;

    private LevelForecast(Posterior posterior, LevelRule rule, double[][][] mass) {
        this.posterior = posterior;
        this.rule = rule;
        this.mass = mass;
    }

    /**
     * One assessment to come.
     *
     * @param reached probability that the level counts as reached at it
     * @param reachedBy probability that it has counted as reached at it, at an earlier one to come, or at the start
     */
    public record Step(LocalDate date, double reached, double reachedBy) {}

    /** The next assessments, one every {@link LevelRule#interval_months()} from the start on. */
    public static List<Step> ahead(FunctionRecord record, LevelStanding standing, LocalDate start, int count) {
        int interval = standing.rule().interval_months();
        double years = Math.max(0, FunctionRecord.years(record.latest().asOf(), start));
        List<double[]> passed = passed(
                record.posterior(),
                standing.rule(),
                new From(standing.ahead().on(start.plusMonths(interval)), standing.isReached()),
                new Rhythm(years + interval * Posterior.MONTH, interval * Posterior.MONTH, count));
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] at = passed.get(i);
            steps.add(new Step(start.plusMonths((long) interval * (i + 1)), at[0], at[1]));
        }
        return steps;
    }

    /** Years from the latest assessment to the first one to come, years between those to come, and how many. */
    record Rhythm(double first, double apart, int count) {}

    /**
     * What the record leaves for the first assessment to come, and whether the level counted as reached at the start.
     */
    record From(Ahead left, boolean reachedBefore) {}

    /** For each assessment to come, the probabilities of {@link Step}. */
    static List<double[]> passed(Posterior posterior, LevelRule rule, From from, Rhythm rhythm) {
        List<double[]> passed = new ArrayList<>();
        for (int i = 0; i < rhythm.count(); i++) {
            passed.add(new double[2]);
        }
        for (int cell = 0; cell < posterior.cells(); cell++) {
            LevelForecast forecast = start(posterior, cell, rule, from);
            double[][] step = posterior.transition(cell, rhythm.first(), Stress.NONE);
            for (double[] at : passed) {
                forecast = forecast.next(step);
                at[0] += posterior.weight(cell) * forecast.reached();
                at[1] += posterior.weight(cell) * forecast.reachedBy();
                step = at == passed.getFirst() ? posterior.transition(cell, rhythm.apart(), Stress.NONE) : step;
            }
        }
        return passed;
    }

    private static LevelForecast start(Posterior posterior, int cell, LevelRule rule, From from) {
        double[][][] mass = new double[2][rule.inARow() + 1][posterior.states()];
        Ahead left = from.left();
        int run = left.reached() ? rule.inARow() : Math.min(left.run(), rule.inARow() - 1);
        for (int state = 0; state < posterior.states(); state++) {
            mass[from.reachedBefore() ? 1 : 0][run][state] = posterior.now(cell, state);
        }
        return new LevelForecast(posterior, rule, mass);
    }

    /**
     * Mass is by whether the level has ever counted as reached, by the run (its full length: reached), and by state.
     */
    private LevelForecast next(double[][] step) {
        int full = rule.inARow();
        double[][][] next = new double[2][full + 1][step.length];
        for (int ever = 0; ever < 2; ever++) {
            for (int run = 0; run <= full; run++) {
                double[] moved = BirthDeathChain.step(mass[ever][run], step);
                for (int state = 0; state < moved.length; state++) {
                    int longer = posterior.level(state) >= rule.level() ? Math.min(run + 1, full) : 0;
                    next[longer == full ? 1 : ever][longer][state] += moved[state];
                }
            }
        }
        return new LevelForecast(posterior, rule, next);
    }

    private double reached() {
        return sum(mass[1][rule.inARow()]);
    }

    private double reachedBy() {
        double sum = 0;
        for (double[] states : mass[1]) {
            sum += sum(states);
        }
        return sum;
    }

    private static double sum(double[] states) {
        double sum = 0;
        for (double state : states) {
            sum += state;
        }
        return sum;
    }
}
