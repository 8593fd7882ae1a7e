package org.endstate.timeline;

import java.util.Optional;
import org.endstate.schedule.Conflict;
import org.endstate.schedule.Effort;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.Policy;
import org.endstate.timeline.TimelinePlanner.Infeasible;
import org.endstate.uncertainty.Draws;

/** Why a mission has no timeline: the fewest requirements found that cannot hold together, each with what would do. */
final class MissionConflict {

    private final TimelineInputs inputs;
    private final CompiledMission mission;
    private final Draws draws;
    private final Effort effort;
    private final PlanProof proof;

    MissionConflict(TimelineInputs inputs, CompiledMission mission, Draws draws, Effort effort, PlanProof proof) {
        this.proof = proof;
        this.inputs = inputs;
        this.mission = mission;
        this.draws = draws;
        this.effort = effort;
    }

    /** What cannot hold together if gates are read so and passed so; empty if a plan meets every hard date. */
    Optional<Infeasible> find(GateReadings readings, Policy policy) {
        Optional<Infeasible> ceiling = new CeilingConflict(mission).find(readings, policy);
        if (ceiling.isPresent()) {
            return ceiling;
        }
        return Conflict.find(mission.network(), mission.plannedDurations(), readings, policy, draws, effort)
                .flatMap(conflict -> proof.settle(conflict, readings, policy))
                .map(conflict -> new Infeasible(
                        new Demands(mission, inputs.gates(), new Remedies(inputs, readings, policy, draws, effort))
                                .of(conflict),
                        conflict.proven()));
    }
}
