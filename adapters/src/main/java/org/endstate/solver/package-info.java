/**
 * The native solver: OR-Tools CP-SAT behind the kernel's port {@link org.endstate.schedule.Solver}. It proves what the
 * kernel's search cannot, that no schedule is shorter or that there is none, for plans of up to a few hundred
 * activities.
 *
 * <p>A question becomes a model in {@code NetworkModel}: starts on the days the calendar and the gates allow, finishes
 * after working days, links, units held, deadlines. Read {@link org.endstate.solver.CpSatSolver} first. Where the
 * machine cannot load the native library, {@link org.endstate.schedule.SolverAccess} says why, and the product goes on
 * without it.
 */
@NullMarked
package org.endstate.solver;

import org.jspecify.annotations.NullMarked;
