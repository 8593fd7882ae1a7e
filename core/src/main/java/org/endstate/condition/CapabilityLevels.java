package org.endstate.condition;

import org.endstate.capability.LevelStanding;

/** The capability level of a function in one scenario, and how its rules stand on the planning date. */
public interface CapabilityLevels {

    /** The level so many months after the planning date. */
    int level(int scenario, int month, String function);

    /** How the rule of a capability condition stands on the planning date, by the record alone. */
    LevelStanding standing(String condition);
}
