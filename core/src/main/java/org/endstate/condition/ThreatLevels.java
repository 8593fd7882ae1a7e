package org.endstate.condition;

/** The threat level of an area in one scenario. */
public interface ThreatLevels {

    /**
     * The level in a month, counted from the month of the planning date, which is 0; months before it are recorded ones
     * and the same in every scenario.
     */
    int level(int scenario, int month, String area);
}
