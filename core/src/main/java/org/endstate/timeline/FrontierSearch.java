package org.endstate.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.endstate.requirements.TaskRole;
import org.endstate.schedule.Effort;
import org.endstate.schedule.Execution;
import org.endstate.schedule.Executor;
import org.endstate.schedule.Futures;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.PlanSearch;
import org.endstate.schedule.PlannedSchedule;
import org.endstate.schedule.Policy;
import org.endstate.schedule.PolicySearch;
import org.endstate.schedule.Priority;
import org.endstate.schedule.Trial;
import org.endstate.timeline.Frontier.Cell;
import org.endstate.uncertainty.Draws;

/**
 * Draws the frontier by the ε-constraint method (Haimes, Lasdon and Wismer 1971; Mavrotas, "Effective implementation of
 * the ε-constraint method", Applied Mathematics and Computation 213, 2009): confidence and movement capacity are held
 * fixed, a priority is searched for, point after point, each setting out from its neighbour's.
 *
 * <p>Points of one movement capacity share a network and form a chain; chains are independent of one another.
 */
final class FrontierSearch {

    private static final int SCHEDULES = 1_000;
    private static final int FUTURES = 100;

    private final TimelineInputs inputs;
    private final PlanningSettings.Grid grid;

    FrontierSearch(TimelineInputs inputs) {
        this.inputs = inputs;
        this.grid = inputs.settings().search().grid();
    }

    /** The frontier; empty where the run was stopped. */
    Optional<Frontier> search(ScenarioRunner runner, ScenarioRunner.Continue done) {
        List<Supplier<List<FrontierPoint>>> chains = new ArrayList<>();
        if (!Workload.of(MissionCompiler.compile(inputs)).isLarge()) {
            grid.movement().forEach(movement -> chains.add(() -> new Chain(movement).points()));
        }
        return Together.run(runner, chains, done)
                .map(found -> new FrontierChoice(
                                found.stream().flatMap(List::stream).toList(),
                                Draws.of(inputs.settings().simulation().seed()).split("frontier"))
                        .frontier());
    }

    /** The points of one movement capacity. */
    private final class Chain {

        private final double movement;
        private final TimelineInputs scaled;
        private final CompiledMission mission;
        private final Futures searching;
        private final Futures comparing;
        private final PlannedGates gates;
        private final Execution ready;
        private final Draws draws =
                Draws.of(inputs.settings().simulation().seed()).split("frontier");

        Chain(double movement) {
            this.movement = movement;
            this.scaled = MovementCapacity.scaled(inputs, movement);
            this.mission = MissionCompiler.compile(scaled);
            this.searching = MissionFutures.planning(mission, scaled, FutureSet.SEARCH.upTo(FUTURES));
            this.comparing = MissionFutures.planning(mission, scaled, FutureSet.FRONTIER);
            this.gates = new PlannedGates(mission, scaled);
            this.ready = plan(gates.open(), Policy.holding(0)).execution();
        }

        List<FrontierPoint> points() {
            List<FrontierPoint> points = new ArrayList<>();
            List<Priority> neighbour = List.of();
            for (double confidence : grid.confidence()) {
                Policy policy = Policy.holding(gates.wait_days(ready, confidence));
                Priority planned = plan(gates.after(ready, confidence), policy).priority();
                for (double lateness : weights()) {
                    List<Priority> first = new ArrayList<>(List.of(planned));
                    first.addAll(neighbour);
                    Priority found = search(policy, lateness, first);
                    neighbour = List.of(found);
                    points.add(point(new Cell(confidence, movement, lateness), policy, found));
                }
            }
            return points;
        }

        /** Where no date is agreed, nothing is late. */
        private List<Double> weights() {
            boolean dated = mission.mission().milestones().stream()
                    .anyMatch(milestone -> milestone.agreed().isPresent());
            return dated || grid.lateness().isEmpty()
                    ? grid.lateness()
                    : grid.lateness().subList(0, 1);
        }

        private PlannedSchedule plan(GateReadings readings, Policy policy) {
            return PlanSearch.search(
                    mission.network(),
                    mission.plannedDurations(),
                    readings,
                    policy,
                    draws.split("plan"),
                    Effort.of(SCHEDULES));
        }

        private Priority search(Policy policy, double lateness, List<Priority> first) {
            OptionWorth worth =
                    new OptionWorth(mission, inputs.settings().search().loss_days(), lateness);
            return PolicySearch.search(
                            new Trial(mission.network(), searching, policy, worth),
                            any -> true,
                            first,
                            draws.split("priority"),
                            Workload.of(mission).cellExecutions())
                    .priority();
        }

        private FrontierPoint point(Cell cell, Policy policy, Priority priority) {
            Executor executor = new Executor();
            ScenarioLog log = new ScenarioLog(mission, comparing.count());
            int[] durations = new int[mission.activities()];
            for (int future = 0; future < comparing.count(); future++) {
                comparing.durations(future, durations);
                log.write(
                        future,
                        executor.run(mission.network(), priority, durations, comparing.readings(future), policy));
            }
            return new FrontierPoint(
                    cell,
                    policy.holdLimit_days(),
                    new SiteForecasts(mission, log).band(log::vacated),
                    vacated(log),
                    atRisk(log));
        }

        private double[] vacated(ScenarioLog log) {
            double[] days = new double[log.scenarios()];
            for (int scenario = 0; scenario < days.length; scenario++) {
                days[scenario] = log.vacated(scenario);
            }
            return days;
        }

        private double[] atRisk(ScenarioLog log) {
            double[] sites = new double[log.scenarios()];
            for (int scenario = 0; scenario < sites.length; scenario++) {
                for (int site = 0; site < mission.sites(); site++) {
                    sites[scenario] +=
                            log.atRisk(site, scenario) || log.without(TaskRole.HANDOVER, site, scenario) ? 1 : 0;
                }
            }
            return sites;
        }
    }
}
