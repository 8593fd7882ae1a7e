package org.endstate.timeline;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.endstate.schedule.Certification;
import org.endstate.schedule.Conflict;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.PlannedSchedule;
import org.endstate.schedule.Policy;
import org.endstate.schedule.Solver;
import org.endstate.schedule.SolverAccess;
import org.endstate.schedule.Unproven;

/**
 * Asks a native solver whether an option's plan is the best for planned durations. The solver works alone and by its
 * own count of work, so that what it says depends on neither the machine's speed nor the number of threads. It is not
 * even loaded where there is nothing to ask.
 */
final class PlanProof {

    /** Beyond so many activities a solver proves nothing in the time a plan may take. */
    private static final int MOST_ACTIVITIES = 500;

    /** Deterministic seconds for each option. */
    private static final double WORK = 1;

    private final CompiledMission mission;
    private final long seed;
    private final Supplier<SolverAccess> solver;

    PlanProof(CompiledMission mission, TimelineInputs inputs, Supplier<SolverAccess> solver) {
        this.mission = mission;
        this.seed = inputs.settings().simulation().seed();
        this.solver = solver;
    }

    /** Without a solver. */
    static PlanProof none(CompiledMission mission, TimelineInputs inputs) {
        return new PlanProof(mission, inputs, SolverAccess::unwanted);
    }

    /** What can be proved of the best plan found for these gates and this policy. */
    Certification of(PlannedSchedule best, GateReadings counted, Policy policy) {
        if (Certification.needsNoSolver(best)) {
            return Certification.alone(best, new Unproven.NotNeeded());
        }
        if (mission.activities() > MOST_ACTIVITIES) {
            return Certification.alone(best, new Unproven.TooManyTasks(MOST_ACTIVITIES));
        }
        return switch (solver.get()) {
            case SolverAccess.NotUsed(var why) -> Certification.alone(best, why);
            case SolverAccess.Usable(Solver usable) ->
                Certification.by(usable, question(counted, policy), best, limit());
        };
    }

    /** What a solver makes of a conflict that is not proven yet; empty if it finds a plan. */
    Optional<Conflict> settle(Conflict conflict, GateReadings counted, Policy policy) {
        if (conflict.proven() || mission.activities() > MOST_ACTIVITIES) {
            return Optional.of(conflict);
        }
        return switch (solver.get()) {
            case SolverAccess.NotUsed none -> Optional.of(conflict);
            case SolverAccess.Usable(Solver usable) -> conflict.settled(usable, question(counted, policy), limit());
        };
    }

    private Solver.Limit limit() {
        return new Solver.Limit(WORK, 1, seed);
    }

    private Solver.Question question(GateReadings counted, Policy policy) {
        return new Solver.Question(
                mission.network(),
                Arrays.stream(mission.plannedDurations()).boxed().toList(),
                counted,
                policy,
                Optional.empty());
    }
}
