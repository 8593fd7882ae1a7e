package org.endstate.condition;

/** The capability level of a function in one scenario. */
public interface CapabilityLevels {

    /** The level so many months after the planning date. */
    int level(int scenario, int month, String function);

    /**
     * Whether the function was at the level or above at an assessment before the latest one, 1 being the one just
     * before it: whether the joint pool gave that more than even odds. False where there was no such assessment.
     */
    boolean heldBefore(int assessmentsAgo, String function, int level);
}
