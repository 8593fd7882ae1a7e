package org.endstate.schedule;

import java.util.Comparator;

/**
 * How good an execution is, the first difference deciding; less is better.
 *
 * @param lateness days past hard deadlines and beyond maximum lags, and the horizon for each unfinished activity
 * @param makespan last finish of all activities that are not trailing
 * @param closings sum of the finishes of closing activities
 */
public record Score(long lateness, int makespan, long closings) implements Comparable<Score> {

    private static final Comparator<Score> ORDER = Comparator.comparingLong(Score::lateness)
            .thenComparingInt(Score::makespan)
            .thenComparingLong(Score::closings);

    /** The score of an execution of this network. */
    public static Score of(Network network, Execution execution) {
        long lateness = 0;
        int makespan = 0;
        long closings = 0;
        for (int activity = 0; activity < network.size(); activity++) {
            int finish = Math.min(execution.finish(activity), network.horizon + 1);
            Activity spec = network.activity(activity);
            lateness += Math.max(0, finish - network.deadline[activity]);
            lateness += finish > network.horizon ? network.horizon : 0;
            makespan = spec.trailing() ? makespan : Math.max(makespan, finish);
            closings += spec.closing() ? finish : 0;
        }
        return new Score(lateness + beyondMaxLags(network, execution), makespan, closings);
    }

    private static long beyondMaxLags(Network network, Execution execution) {
        Links links = network.links;
        long days = 0;
        for (int link = 0; link < links.to.length; link++) {
            if (links.maxLag[link] != Day.NEVER && execution.state(links.to[link]) == Execution.State.DONE) {
                int from = links.from[link];
                int happened = links.fromFinish[link] ? execution.finish(from) : execution.start(from);
                int end = links.toFinish[link] ? execution.finish(links.to[link]) : execution.start(links.to[link]);
                days += Math.max(0, end - happened - links.maxLag[link]);
            }
        }
        return days;
    }

    @Override
    public int compareTo(Score other) {
        return ORDER.compare(this, other);
    }
}
