package org.endstate.oversight;

import org.endstate.uncertainty.WeightedSample;

/**
 * What the plan of a case says of one unit.
 *
 * @param simulated slips against the announced date in calendar days, one for each scenario
 * @param planned_days slip of the plan on mean durations
 */
public record InsideView(DatedUnit unit, WeightedSample simulated, long planned_days) {}
