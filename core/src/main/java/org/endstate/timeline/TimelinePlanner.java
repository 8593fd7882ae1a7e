package org.endstate.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.endstate.schedule.Conflict;
import org.endstate.schedule.Effort;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.PlanSearch;
import org.endstate.schedule.PlannedSchedule;
import org.endstate.uncertainty.Draws;

/** Draws up the three options: searches a plan for each, executes it in every scenario, and says how it goes. */
public final class TimelinePlanner {

    private static final int SCHEDULES = 3000;

    private final TimelineInputs inputs;
    private final CompiledMission mission;
    private final OptionPolicies policies;
    private final PlannedGates gates;

    public TimelinePlanner(TimelineInputs inputs) {
        this.inputs = inputs;
        this.mission = MissionCompiler.compile(inputs);
        this.policies = new OptionPolicies(mission, inputs.settings().risk());
        this.gates = new PlannedGates(mission, inputs);
    }

    /** Hears how far planning has come and says whether to go on. */
    public interface Listener {

        /** So many of the options have a plan. */
        boolean searched(int options);

        /** So many scenarios have been run, out of all. */
        boolean simulated(int scenarios, int all);
    }

    /**
     * Requirements that cannot hold together, each in the mission's words.
     *
     * @param proven whether a lower bound proves it
     */
    public record Infeasible(List<String> requirements, boolean proven) {
        public Infeasible {
            requirements = List.copyOf(requirements);
        }
    }

    /** What stands in the way of every timeline; empty where the hard dates can be met if no gate is waited for. */
    public Optional<Infeasible> findConflict() {
        return Conflict.find(
                        mission.network(),
                        mission.plannedDurations(),
                        gates.open(),
                        policies.planned(OptionKind.DATE_CERTAIN),
                        draws("conflict"),
                        Effort.of(SCHEDULES))
                .map(conflict -> new Infeasible(
                        new RequirementWords(
                                        mission,
                                        search(OptionKind.DATE_CERTAIN, gates.open())
                                                .execution())
                                .of(conflict),
                        conflict.proven()));
    }

    /** The options, and the dates they were made from. */
    public record Simulated(List<OptionForecast> options, DateSamples samples) {
        public Simulated {
            options = List.copyOf(options);
        }
    }

    /** The options; empty where the listener asked to stop. */
    public Optional<List<OptionForecast>> plan(ScenarioRunner runner, Listener listener) {
        return simulate(runner, listener).map(Simulated::options);
    }

    /** The options with their samples; empty where the listener asked to stop. */
    public Optional<Simulated> simulate(ScenarioRunner runner, Listener listener) {
        List<OptionPlan> plans = new ArrayList<>();
        for (OptionKind kind : OptionKind.values()) {
            GateReadings counted = kind == OptionKind.DATE_CERTAIN
                    ? gates.open()
                    : gates.after(plans.getFirst().execution());
            plans.add(search(kind, counted));
            if (!listener.searched(plans.size())) {
                return Optional.empty();
            }
        }
        OptionSimulation simulation = new OptionSimulation(mission, inputs, plans);
        int all = inputs.settings().simulation().scenarios();
        boolean finished = runner.run(
                simulation.blocks(),
                simulation::runBlock,
                done -> listener.simulated(Math.min(all, done * ScenarioRunner.BLOCK), all));
        if (!finished) {
            return Optional.empty();
        }
        ForecastWriter writer = new ForecastWriter(mission, inputs);
        List<OptionForecast> options = new ArrayList<>();
        for (int option = 0; option < plans.size(); option++) {
            options.add(writer.write(plans.get(option), simulation, option));
        }
        return Optional.of(new Simulated(options, new DateSamples(mission, simulation.logs())));
    }

    private OptionPlan search(OptionKind kind, GateReadings readings) {
        PlannedSchedule best = PlanSearch.search(
                mission.network(),
                mission.plannedDurations(),
                readings,
                policies.planned(kind),
                draws("search"),
                Effort.of(SCHEDULES));
        return new OptionPlan(kind, policies.of(kind), best.priority(), best.execution());
    }

    private Draws draws(String name) {
        return Draws.of(inputs.settings().simulation().seed()).split(name);
    }
}
