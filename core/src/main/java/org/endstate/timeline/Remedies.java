package org.endstate.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.endstate.schedule.Conflict;
import org.endstate.schedule.Effort;
import org.endstate.schedule.Execution;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.Policy;
import org.endstate.schedule.Requirement;
import org.endstate.uncertainty.Draws;

/** How far one requirement of a conflict has to give way for the others to hold. */
final class Remedies {

    private static final int MOST_UNITS = 8;

    private final TimelineInputs inputs;
    private final GateReadings readings;
    private final Policy policy;
    private final Draws draws;
    private final Effort effort;

    Remedies(TimelineInputs inputs, GateReadings readings, Policy policy, Draws draws, Effort effort) {
        this.inputs = inputs;
        this.readings = readings;
        this.policy = policy;
        this.draws = draws;
        this.effort = effort;
    }

    /** The last day of the site if the other requirements hold; empty where that is beyond the horizon. */
    Optional<LocalDate> date(Conflict conflict, Requirement.Deadline deadline) {
        CompiledMission mission = MissionCompiler.compile(inputs);
        List<Requirement> others = new ArrayList<>(conflict.requirements());
        others.remove(deadline);
        return plan(mission, others)
                .map(plan -> plan.finish(deadline.activity()))
                .filter(end -> end <= mission.days().horizon())
                .map(mission.days()::lastDay);
    }

    /** How many more units on every day are enough; empty where not even {@value #MOST_UNITS} are. */
    OptionalInt moreUnits(Conflict conflict, Requirement.Capacity capacity) {
        return IntStream.rangeClosed(1, MOST_UNITS)
                .filter(more -> plan(with(capacity.resource(), more), conflict.requirements())
                        .isPresent())
                .findFirst();
    }

    private CompiledMission with(int resource, int more) {
        String id = inputs.mission().means().resources().get(resource).id();
        return MissionCompiler.compile(Change.apply(
                inputs, List.of(new Change.MoreUnits(id, more, inputs.mission().asOf()))));
    }

    private Optional<Execution> plan(CompiledMission mission, List<Requirement> kept) {
        return Conflict.findPlan(mission.network(), mission.plannedDurations(), readings, policy, draws, effort, kept);
    }
}
