package org.endstate.timeline;

import org.endstate.schedule.Execution;
import org.endstate.schedule.Policy;
import org.endstate.schedule.Priority;

/**
 * A plan for one option and the rules by which it is executed.
 *
 * @param execution the plan itself: the execution in which every duration takes its planned value
 */
record OptionPlan(OptionId kind, Policy policy, Priority priority, Execution execution) {}
