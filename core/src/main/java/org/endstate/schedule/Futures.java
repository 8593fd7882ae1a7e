package org.endstate.schedule;

/** Futures in which a priority is tried: each a pure function of its number, so that all candidates meet the same. */
public interface Futures {

    /** How many there are, at least 1. */
    int count();

    /** Writes the actual working days of every activity in this future. */
    void durations(int future, int[] durations);

    /** What the reviews say of the gates in this future. */
    GateReadings readings(int future);
}
