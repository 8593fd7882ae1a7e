/**
 * The scheduling kernel: activities, resources, gates, groups and days in flat arrays; a search for plans, their
 * execution in a given future, an exact checker, bounds, and explanations of conflicts and slips.
 *
 * <h2>Terms</h2>
 *
 * <p>Day 0 is the planning date, the horizon is the number of days looked at. An <em>activity</em> takes some working
 * days of its <em>calendar</em>. Its <em>start</em> is the first day it occupies, a working day; its <em>finish</em> is
 * the day after its last working day; where it takes no days, both are the same. From start to finish, days off
 * included, it holds its units of <em>resources</em>. <em>Links</em> tie starts and finishes of two activities by
 * calendar days. A <em>gate</em> is read on review days, and an activity it holds starts only while the latest reading
 * says open, or <em>at risk</em> once it has waited as long as the {@link org.endstate.schedule.Policy} allows.
 * <em>Groups</em> may have a forced day, on which ordinary activities are cut or dropped, the <em>closing</em> one
 * starts at once and <em>trailing</em> ones go on. A <em>limit</em> says how much may be held on a day, a
 * <em>passage</em> how much gets through on each: both bind what the checker passes, and no search knows of them.
 *
 * <h2>From network to plan</h2>
 *
 * <ol>
 *   <li>{@link org.endstate.schedule.Network} compiles and checks what is to be scheduled.
 *   <li>{@link org.endstate.schedule.PlanSearch} looks for the best schedule: populations of orders
 *       ({@code GeneticSearch}), crossed and mutated, on two islands where there is much to compute. Each order is
 *       turned into a schedule by {@link org.endstate.schedule.SerialGeneration}: one activity after the other, each at
 *       the first place where it fits (the serial scheme of Kolisch, "Serial and parallel resource-constrained project
 *       scheduling methods revisited", European Journal of Operational Research 90, 1996). Free units of all resources
 *       lie side by side in one or two longs ({@code Packing}), so that to ask whether an activity fits on a day is one
 *       subtraction.
 *   <li>{@link org.endstate.schedule.Justification} pushes that schedule back and then forth again, which takes out
 *       slack (Valls, Ballestín and Quintanilla, EJOR 165, 2005).
 *   <li>{@link org.endstate.schedule.Executor} executes the best: day by day, each activity that may start does so, the
 *       first in the order first (the parallel scheme of Kolisch; as a rule for an uncertain future, the resource-based
 *       policy of Stork, "Stochastic resource-constrained project scheduling", dissertation, TU Berlin 2001, chapter
 *       5), unless units are kept for another by a reservation ({@link org.endstate.schedule.Priority}). It uses
 *       nothing that is not known on that day: durations show when activities finish.
 *   <li>That execution is the plan.
 * </ol>
 *
 * <p>The plan is exactly what the simulation does when every duration and gate comes as planned, so that every
 * difference between a simulated future and the plan has a cause in that future, and none in a change of method.
 * Reservations are what makes this possible for schedules that leave units idle for something due shortly; decision
 * 0010 says how they are found and what they cost. {@link org.endstate.schedule.PolicySearch} looks for a priority that
 * does well in many futures instead, {@link org.endstate.schedule.ModeSearch} for modes, and a
 * {@link org.endstate.schedule.Solver} outside the kernel may prove what a search cannot.
 *
 * <h2>Truth and explanation</h2>
 *
 * <p>{@link org.endstate.schedule.Checker} is the one truth on whether an execution keeps the rules; it shares no
 * algorithm with what it checks. {@link org.endstate.schedule.LowerBound} says what no plan can do better than.
 * {@link org.endstate.schedule.Conflict} names the requirements behind a deadline that cannot be met.
 * {@link org.endstate.schedule.SlipTrace} splits the slip of an activity into parts that add up to it exactly.
 *
 * <p>Read {@link org.endstate.schedule.Network}, {@link org.endstate.schedule.Executor} and
 * {@link org.endstate.schedule.Checker} first. This package knows no noun of a mission, reads no clock and draws no
 * number except in its searches, from the stream they are given, and in {@link org.endstate.schedule.CriticalPathRuns},
 * from its seed.
 */
@NullMarked
package org.endstate.schedule;

import org.jspecify.annotations.NullMarked;
