package org.endstate.schedule;

import org.endstate.uncertainty.Draws;

/**
 * Searches for the plan: an iterated local search over the order of groups and, within it, of activities.
 *
 * <p>A candidate is an order of priority. It is generated serially, justified (each activity moved as late and then as
 * early as it can be: Valls, Ballestín and Quintanilla 2005), and the order of the resulting starts is executed with
 * the planned durations. Only what was executed counts: see the package description.
 *
 * <p>The first candidates give each group one key and serve its activities by their latest finish; the first half of
 * the evaluations moves group keys. The second half moves single activities, neighbours in the order and whole groups
 * in the best schedule found. Deterministic by seed and number of evaluations.
 */
public final class PlanSearch {

    private final Network network;
    private final Candidates candidates;
    private final Effort effort;
    private final OrderMoves moves;
    private int evaluations;

    private PlanSearch(Network network, Candidates candidates, Effort effort, OrderMoves moves) {
        this.network = network;
        this.candidates = candidates;
        this.effort = effort;
        this.moves = moves;
    }

    /** The best plan found with this effort; it may miss deadlines or the horizon, as its score then shows. */
    public static PlannedSchedule search(
            Network network, int[] durations, GateReadings readings, Policy policy, Draws draws, Effort effort) {
        CriticalPath path = new CriticalPath(network, durations, readings, policy);
        PlanSearch search = new PlanSearch(
                network,
                new Candidates(network, durations, readings, policy),
                effort,
                new OrderMoves(
                        network,
                        path.latestFinish(Math.min(path.length(), network.horizon)),
                        draws.split("plan search")));
        search.evaluate(search.moves.byLatestFinish());
        if (network.groups() > 1) {
            search.moveGroups(effort.evaluations() / 2);
        }
        search.moveActivities();
        return search.candidates.best();
    }

    private void moveGroups(int until) {
        int[] keys = moves.groupsByLatestFinish();
        Score current = evaluate(moves.byGroups(keys));
        while (evaluations < until && goOn()) {
            int[] moved = moves.moveGroup(keys);
            Score score = evaluate(moves.byGroups(moved));
            if (score.compareTo(current) <= 0) {
                keys = moved;
                current = score;
            }
        }
    }

    private void moveActivities() {
        int[] order = candidates.best().order();
        Score current = candidates.best().score();
        int idle = 0;
        while (goOn()) {
            boolean shake = idle > 0 && idle % PATIENCE == 0;
            if (shake) {
                order = candidates.best().order();
            }
            int[] moved = moves.move(order, shake ? SHAKEN : 1);
            Score score = evaluate(moved);
            idle = score.compareTo(current) < 0 ? 0 : idle + 1;
            if (shake || score.compareTo(current) <= 0) {
                order = candidates.lastOrder();
                current = score;
            }
        }
    }

    private static final int PATIENCE = 40;
    private static final int SHAKEN = 4;

    private boolean goOn() {
        return evaluations < effort.evaluations() && !effort.stop().getAsBoolean();
    }

    private Score evaluate(int[] order) {
        if (evaluations > 0 && !goOn()) {
            return candidates.best().score();
        }
        evaluations++;
        Score score = candidates.evaluate(order);
        effort.progress().evaluated(evaluations, candidates.best().score());
        return score;
    }
}
