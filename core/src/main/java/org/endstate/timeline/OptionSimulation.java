package org.endstate.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.endstate.condition.GatePaths;
import org.endstate.mission.Milestone;
import org.endstate.schedule.Execution;
import org.endstate.schedule.Executor;
import org.endstate.schedule.GateReadings;
import org.endstate.uncertainty.Draws;

/**
 * Executes every option's plan in every scenario. All options of a scenario meet the same durations and the same gates
 * (common random numbers), so their differences are the options' own.
 */
final class OptionSimulation {

    private final CompiledMission mission;
    private final TimelineInputs inputs;
    private final List<OptionPlan> plans;
    private final List<ScenarioLog> logs = new ArrayList<>();
    private final int[] reviews;
    private final int scenarios;
    private final SlipTally[][][] tallies;

    OptionSimulation(CompiledMission mission, TimelineInputs inputs, List<OptionPlan> plans) {
        this.mission = mission;
        this.inputs = inputs;
        this.plans = plans;
        PlanningSettings.Simulation simulation = inputs.settings().simulation();
        this.scenarios = simulation.scenarios();
        this.reviews = mission.days().reviews(simulation.horizon_months());
        plans.forEach(plan -> logs.add(new ScenarioLog(mission, scenarios)));
        this.tallies = new SlipTally[plans.size()][milestones().size()][blocks()];
    }

    int blocks() {
        return (scenarios + ScenarioRunner.BLOCK - 1) / ScenarioRunner.BLOCK;
    }

    /** One log for each option, in the order of the plans. */
    List<ScenarioLog> logs() {
        return List.copyOf(logs);
    }

    ScenarioLog log(int option) {
        return logs.get(option);
    }

    /** What the milestone's slips are traced to, over all scenarios. */
    SlipTally tally(int option, int milestone) {
        SlipTally all = new SlipTally();
        for (SlipTally block : tallies[option][milestone]) {
            all.merge(block);
        }
        return all;
    }

    private List<Milestone> milestones() {
        return inputs.mission().milestones();
    }

    /** Runs one block of scenarios. */
    void runBlock(int block) {
        Executor executor = new Executor();
        ScenarioDurations sampler = new ScenarioDurations(
                mission,
                inputs.settings().simulation().durationCorrelation(),
                Draws.of(inputs.settings().simulation().seed()).split("durations"));
        List<SlipCauses> causes = plans.stream()
                .map(plan -> new SlipCauses(mission, inputs.gates(), plan.execution()))
                .toList();
        for (SlipTally[][] option : tallies) {
            Arrays.stream(option).forEach(ofMilestone -> ofMilestone[block] = new SlipTally());
        }
        int[] durations = new int[mission.activities()];
        int end = Math.min(scenarios, (block + 1) * ScenarioRunner.BLOCK);
        for (int scenario = block * ScenarioRunner.BLOCK; scenario < end; scenario++) {
            sampler.draw(scenario, durations);
            GateReadings gates = readings(scenario);
            for (int option = 0; option < plans.size(); option++) {
                OptionPlan plan = plans.get(option);
                Execution execution = executor.run(mission.network(), plan.priority(), durations, gates, plan.policy());
                logs.get(option).write(scenario, execution);
                tally(option, block, causes.get(option), execution, durations);
            }
        }
    }

    private void tally(int option, int block, SlipCauses causes, Execution execution, int[] durations) {
        for (int milestone = 0; milestone < milestones().size(); milestone++) {
            Map<Cause, Long> parts = causes.of(milestones().get(milestone), execution, durations);
            if (!parts.isEmpty()) {
                tallies[option][milestone][block].add(parts);
            }
        }
    }

    private GateReadings readings(int scenario) {
        GatePaths paths = inputs.paths();
        long[] open = new long[inputs.gates().size()];
        for (int gate = 0; gate < open.length; gate++) {
            open[gate] = paths.open(gate, scenario);
        }
        return GateReadings.of(reviews, open);
    }
}
