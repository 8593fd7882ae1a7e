package org.endstate.schedule;

import java.util.Comparator;

/**
 * How good an execution is, the first difference deciding; less is better.
 *
 * @param lateness days past hard deadlines and beyond maximum lags, and the horizon for each unfinished activity
 * @param cost what being late for priced deadlines costs
 * @param makespan last finish of all activities that are not trailing
 * @param closings sum of the finishes of closing activities
 */
public record Score(long lateness, long cost, int makespan, long closings) implements Comparable<Score> {

    private static final Comparator<Score> ORDER = Comparator.comparingLong(Score::lateness)
            .thenComparingLong(Score::cost)
            .thenComparingInt(Score::makespan)
            .thenComparingLong(Score::closings);

    /** The score of an execution of this network. */
    public static Score of(Network network, Execution execution) {
        return network.goals.score(execution.start, execution.finish);
    }

    @Override
    public int compareTo(Score other) {
        return ORDER.compare(this, other);
    }
}
