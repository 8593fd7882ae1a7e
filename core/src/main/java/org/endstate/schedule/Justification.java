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

    /** Generates a schedule in this order and justifies it as long as that shortens it; returns the order of starts. */
    public int[] improve(int[] order) {
        int end = generation.forwards(order);
        int[] best = generation.byStart();
        int length = end;
        while (end != Day.NEVER) {
            generation.backwards(length);
            int[] justified = generation.byStart();
            end = generation.forwards(justified);
            if (end > length) {
                return best;
            }
            best = generation.byStart();
            if (end == length) {
                return best;
            }
            length = end;
        }
        return best;
    }
}
