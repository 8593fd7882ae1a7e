package org.endstate.schedule;

/** Generates, justifies and executes candidate orders, and keeps the best execution. */
final class Candidates {

    private final Network network;
    private final int[] durations;
    private final GateReadings readings;
    private final Policy policy;
    private final Executor executor = new Executor();
    private final Justification justification;
    private PlannedSchedule best;
    private int[] lastOrder;

    Candidates(Network network, int[] durations, GateReadings readings, Policy policy) {
        this.network = network;
        this.durations = durations.clone();
        this.readings = readings;
        this.policy = policy;
        justification = new Justification(new SerialGeneration(network, durations, readings, policy));
        lastOrder = network.links.topological;
        best = execute(lastOrder);
    }

    /** The score of what the order leads to. */
    Score evaluate(int[] order) {
        lastOrder = justification.improve(order);
        PlannedSchedule executed = execute(lastOrder);
        if (executed.score().compareTo(best.score()) < 0) {
            best = executed;
        }
        return executed.score();
    }

    private PlannedSchedule execute(int[] order) {
        Execution execution = executor.run(network, order, durations, readings, policy);
        return new PlannedSchedule(order, execution, Score.of(network, execution));
    }

    PlannedSchedule best() {
        return best;
    }

    /** The order that was executed last. */
    int[] lastOrder() {
        return lastOrder;
    }
}
