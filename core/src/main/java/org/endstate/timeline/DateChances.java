package org.endstate.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.endstate.condition.Gate;
import org.endstate.mission.Milestone;
import org.endstate.requirements.TaskRole;
import org.endstate.schedule.Certificate;
import org.endstate.schedule.Effort;
import org.endstate.schedule.Execution;
import org.endstate.schedule.Executor;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.PlanSearch;
import org.endstate.schedule.PlannedSchedule;
import org.endstate.schedule.Policy;
import org.endstate.schedule.SolverAccess;
import org.endstate.timeline.OptionForecast.Probability;
import org.endstate.uncertainty.Draws;

/**
 * How often a milestone is reached by a date with every gate waited for, if some things change: the changed mission is
 * planned again and executed in some of the forecast's futures. All changes meet the same futures.
 */
final class DateChances {

    private static final int SCHEDULES = 150;

    private final TimelineInputs inputs;
    private final WhatIf.Question question;
    private final Draws draws;
    private final GateReadings counted;
    private final int[] reviews;

    DateChances(TimelineInputs inputs, WhatIf.Question question) {
        this.inputs = inputs;
        this.question = question;
        this.draws = Draws.of(inputs.settings().simulation().seed());
        CompiledMission mission = MissionCompiler.compile(inputs);
        PlannedGates gates = new PlannedGates(mission, inputs);
        this.counted = gates.after(plan(mission, gates.open()).execution());
        this.reviews = mission.days().reviews(inputs.settings().simulation().horizon_months());
    }

    private PlannedSchedule plan(CompiledMission mission, GateReadings readings) {
        return PlanSearch.search(
                mission.network(),
                mission.plannedDurations(),
                readings,
                Policy.waiting(),
                draws.split("what if"),
                Effort.of(SCHEDULES));
    }

    /** How soon all sites can be vacated if all goes as planned; empty where the milestone is not about all sites. */
    Optional<Certificate> asPlanned(Supplier<SolverAccess> solver) {
        CompiledMission mission = MissionCompiler.compile(inputs);
        return departures(mission).length < mission.sites()
                ? Optional.empty()
                : Optional.of(new PlanProof(mission, inputs, solver)
                        .of(plan(mission, counted), counted, Policy.waiting())
                        .certificate());
    }

    /** In which share of the futures from one number up to another the date is met. */
    Probability met(List<Change> changes, int from, int to) {
        CompiledMission mission = MissionCompiler.compile(Change.apply(inputs, changes));
        PlannedSchedule plan = plan(mission, opened(counted, mission, changes));
        ScenarioDurations sampler = new ScenarioDurations(
                mission, inputs.settings().simulation().durationCorrelation(), draws.split("durations"));
        Executor executor = new Executor();
        int[] durations = new int[mission.activities()];
        int[] departures = departures(mission);
        int last = mission.days().day(question.date()) + 1;
        int met = 0;
        for (int scenario = from; scenario < to; scenario++) {
            sampler.draw(scenario, durations);
            Execution execution = executor.run(
                    mission.network(),
                    plan.priority(),
                    durations,
                    opened(readings(scenario), mission, changes),
                    Policy.waiting());
            met += IntStream.of(departures).allMatch(i -> execution.finish(i) <= last) ? 1 : 0;
        }
        return Wilson.of(met, to - from);
    }

    private int[] departures(CompiledMission mission) {
        Milestone milestone = mission.mission().getMilestone(question.milestone());
        return milestone.sites().stream()
                .mapToInt(site -> mission.activity(mission.siteNumber(site), TaskRole.DEPARTURE))
                .toArray();
    }

    private GateReadings readings(int scenario) {
        long[] open = new long[inputs.gates().size()];
        for (int gate = 0; gate < open.length; gate++) {
            open[gate] = inputs.paths().open(gate, scenario);
        }
        return GateReadings.of(reviews, open);
    }

    private GateReadings opened(GateReadings readings, CompiledMission mission, List<Change> changes) {
        GateReadings opened = readings;
        for (Change change : changes) {
            if (change instanceof Change.GateOpen open) {
                int gate = inputs.gates().stream().map(Gate::id).toList().indexOf(open.gate());
                opened = opened.openingBy(gate, mission.days().day(open.by()));
            }
        }
        return opened;
    }
}
