package org.endstate.schedule;

import java.util.List;

/**
 * The execution that starts every activity on its day, whatever the rules say: what a schedule from elsewhere is, to be
 * held against the {@link Checker}. Work is stretched as far as links to its finish demand. Public for adapters' tests.
 */
public final class Scheduled {

    private Scheduled() {}

    public static Execution at(Solver.Question question, List<Integer> starts_days) {
        Network network = question.network();
        Execution execution = new Execution(network.size());
        for (int activity : network.links.topological) {
            int start = starts_days.get(activity);
            execution.start[activity] = start;
            int finish =
                    network.finish(activity, start, question.durations_days().get(activity));
            for (Network.Link link : network.listLinks()) {
                if (link.to() == activity && link.ends().toFinish()) {
                    int[] ends = link.ends().fromFinish() ? execution.finish : execution.start;
                    finish = Math.max(finish, ends[link.from()] + link.minLag_days());
                }
            }
            boolean done = finish <= network.horizon;
            execution.finish[activity] = done ? finish : Day.NEVER;
            execution.state[activity] = (byte) (done ? Execution.State.DONE : Execution.State.BEYOND).ordinal();
            boolean closed = network.listGates(activity).stream()
                    .anyMatch(gate -> !question.readings().open(gate, start));
            execution.flags[activity] = closed ? Execution.RISKED : 0;
        }
        return execution;
    }
}
