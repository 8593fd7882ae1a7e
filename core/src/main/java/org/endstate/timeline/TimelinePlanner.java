package org.endstate.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.endstate.schedule.Certification;
import org.endstate.schedule.Effort;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.PlanSearch;
import org.endstate.schedule.PlannedSchedule;
import org.endstate.schedule.SolverAccess;
import org.endstate.uncertainty.Draws;

/**
 * Draws up the three options: searches a plan for each and a priority that does well in many futures, executes it in
 * every scenario, says how it goes and how far that can be trusted, and draws the frontier.
 */
public final class TimelinePlanner {

    private static final int SCHEDULES = 3_000;

    /** Placements of activities: beyond this much work, a plan is searched with fewer schedules. */
    private static final int WORK = 20_000_000;

    private final TimelineInputs inputs;
    private final CompiledMission mission;
    private final OptionPolicies policies;
    private final PlannedGates gates;
    private final PlanProof proof;

    /** @param solver asked for where there is something to prove, perhaps by several threads at once */
    public TimelinePlanner(TimelineInputs inputs, Supplier<SolverAccess> solver) {
        this.inputs = inputs;
        this.mission = MissionCompiler.compile(inputs);
        this.policies = new OptionPolicies(mission, inputs.settings().risk());
        this.gates = new PlannedGates(mission, inputs);
        this.proof = new PlanProof(mission, inputs, solver);
    }

    /** Hears how far planning has come and says whether to go on. */
    public interface Listener {

        /** So many of the options have a plan. */
        boolean searched(int options);

        /** So many scenarios have been run, out of all. */
        boolean simulated(int scenarios, int all);

        /** So many parts of the appraisal are under way: the options, then the frontier. */
        boolean appraised(int parts);
    }

    /**
     * What cannot hold together.
     *
     * @param proven whether a lower bound proves it
     */
    public record Infeasible(List<Demand> requirements, boolean proven) {
        public Infeasible {
            requirements = List.copyOf(requirements);
        }
    }

    /** What stands in the way of every timeline; empty where the hard dates can be met if no gate is waited for. */
    public Optional<Infeasible> findConflict() {
        return new MissionConflict(inputs, mission, draws("conflict"), Effort.of(schedules()), proof)
                .find(gates.open(), policies.planned(OptionKind.DATE_CERTAIN));
    }

    /**
     * What planning came to.
     *
     * @param appraisals how far each option's forecast can be trusted, in the order of the options
     */
    public record Timeline(List<OptionForecast> options, List<OptionAppraisal> appraisals, Frontier frontier) {
        public Timeline {
            options = List.copyOf(options);
            appraisals = List.copyOf(appraisals);
        }
    }

    /** The options, appraised, and the frontier; empty where the listener asked to stop. */
    public Optional<Timeline> plan(ScenarioRunner runner, Listener listener) {
        if (!listener.searched(0)) {
            return Optional.empty();
        }
        PlannedSchedule ready = search(OptionKind.DATE_CERTAIN, gates.open());
        return choose(ready, runner, listener).flatMap(chosen -> plan(chosen, ready, runner, listener));
    }

    /** The options alone, and the simulated dates they were made from. */
    public record Sampled(List<OptionForecast> options, DateSamples samples) {
        public Sampled {
            options = List.copyOf(options);
        }
    }

    /** The options alone; empty where the listener asked to stop. */
    public Optional<List<OptionForecast>> forecast(ScenarioRunner runner, Listener listener) {
        return sample(runner, listener).map(Sampled::options);
    }

    /** The options alone with their samples; empty where the listener asked to stop. */
    public Optional<Sampled> sample(ScenarioRunner runner, Listener listener) {
        if (!listener.searched(0)) {
            return Optional.empty();
        }
        return choose(search(OptionKind.DATE_CERTAIN, gates.open()), runner, listener)
                .flatMap(chosen -> simulate(chosen, runner, listener).map(found -> sampled(chosen, found)));
    }

    private Sampled sampled(List<Chosen> chosen, Simulated found) {
        List<OptionPlan> plans = chosen.stream().map(Chosen::plan).toList();
        return new Sampled(
                found.options(),
                new DateSamples(mission, plans, found.simulation().logs()));
    }

    /** A plan for planned durations for each option, and the priority that does best in many futures. */
    private Optional<List<Chosen>> choose(PlannedSchedule ready, ScenarioRunner runner, Listener listener) {
        OptionSearch search = new OptionSearch(mission, inputs);
        List<Supplier<Chosen>> work = new ArrayList<>();
        for (OptionKind kind : OptionKind.values()) {
            GateReadings counted = kind == OptionKind.DATE_CERTAIN ? gates.open() : gates.after(ready.execution());
            work.add(() ->
                    choose(search, kind, kind == OptionKind.DATE_CERTAIN ? ready : search(kind, counted), counted));
        }
        return Together.run(runner, work, listener::searched);
    }

    private Chosen choose(OptionSearch search, OptionKind kind, PlannedSchedule best, GateReadings counted) {
        Certification certification = proof.of(best, counted, policies.planned(kind));
        PlannedSchedule start = certification
                .better()
                .filter(better -> better.score().lateness() < best.score().lateness())
                .orElse(best);
        return search.choose(
                new OptionPlan(kind, policies.of(kind), start.priority(), start.execution()), counted, certification);
    }

    private Optional<Timeline> plan(
            List<Chosen> chosen, PlannedSchedule ready, ScenarioRunner runner, Listener listener) {
        return simulate(chosen, runner, listener)
                .flatMap(simulated -> new OptionAppraiser(mission, inputs, chosen)
                        .appraise(simulated.simulation(), ready.execution(), runner, done -> listener.appraised(1))
                        .flatMap(appraisals -> new FrontierSearch(inputs)
                                .search(runner, done -> listener.appraised(2))
                                .map(frontier -> new Timeline(simulated.options(), appraisals, frontier))));
    }

    /** Every option in every scenario, and what is forecast from it. */
    private record Simulated(OptionSimulation simulation, List<OptionForecast> options) {}

    private Optional<Simulated> simulate(List<Chosen> chosen, ScenarioRunner runner, Listener listener) {
        List<OptionPlan> plans = chosen.stream().map(Chosen::plan).toList();
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
        List<OptionForecast> options = IntStream.range(0, plans.size())
                .mapToObj(option -> writer.write(plans.get(option), simulation, option))
                .toList();
        return Optional.of(new Simulated(simulation, options));
    }

    private int schedules() {
        return Math.clamp(WORK / Math.max(1, mission.activities()), 1, SCHEDULES);
    }

    private PlannedSchedule search(OptionKind kind, GateReadings readings) {
        return PlanSearch.search(
                mission.network(),
                mission.plannedDurations(),
                readings,
                policies.planned(kind),
                draws("search"),
                Effort.of(schedules()));
    }

    private Draws draws(String name) {
        return Draws.of(inputs.settings().simulation().seed()).split(name);
    }
}
