package org.endstate.schedule;

/**
 * Double justification (Valls, Ballestín and Quintanilla, "Justification and RCPSP: a technique that pays", European
 * Journal of Operational Research 165, 2005): a schedule is moved as late as it can be without moving its end, and then
 * generated again from the front in the order of the new starts. Without gates and calendars this never lengthens it.
 */
public final class Justification {

    private final SerialGeneration generation;

    public Justification(SerialGeneration generation) {
        this.generation = generation;
    }

    /** Generates a schedule in this order and justifies it as long as that improves it; returns the order of starts. */
    public int[] improve(int[] order) {
        return Orders.by(generation.network(), schedule(order).start);
    }

    /** The same, returning the best schedule. */
    Schedule schedule(int[] order) {
        int length = generation.forwards(order);
        Schedule best = generation.schedule();
        while (length < Day.NEVER && generation.backwards(generation.latestFirst(), length)) {
            length = generation.forwards(generation.byStart());
            Schedule justified = generation.schedule();
            if (!justified.betterThan(best)) {
                return best;
            }
            best = justified;
        }
        return best;
    }
}
