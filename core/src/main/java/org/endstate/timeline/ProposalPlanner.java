package org.endstate.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.endstate.schedule.Effort;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.PlanSearch;
import org.endstate.schedule.PlannedSchedule;
import org.endstate.schedule.Policy;
import org.endstate.uncertainty.Draws;

/** Checks parties' proposals and simulates them in the futures in which the options are simulated. */
public final class ProposalPlanner {

    private static final int SCHEDULES = 1000;

    private final TimelineInputs inputs;
    private final CompiledMission mission;

    public ProposalPlanner(TimelineInputs inputs) {
        this.inputs = inputs;
        this.mission = MissionCompiler.compile(inputs);
    }

    /** Hears how far the simulation is, and says whether to go on. */
    @FunctionalInterface
    public interface Listener {
        boolean simulated(int scenarios, int all);
    }

    /** The proposals in their order; empty where the listener asked to stop. */
    public Optional<List<ProposalForecast>> plan(List<Proposal> proposals, ScenarioRunner runner, Listener listener) {
        List<Drafted> drafts = proposals.stream().map(this::draft).toList();
        List<OptionPlan> plans = drafts.stream().map(Drafted::plan).toList();
        OptionSimulation simulation = new OptionSimulation(mission, inputs, plans);
        int all = inputs.settings().simulation().scenarios();
        boolean finished = plans.isEmpty()
                || runner.run(
                        simulation.blocks(),
                        simulation::runBlock,
                        done -> listener.simulated(Math.min(all, done * ScenarioRunner.BLOCK), all));
        if (!finished) {
            return Optional.empty();
        }
        List<ProposalForecast> forecasts = new ArrayList<>();
        for (int number = 0; number < drafts.size(); number++) {
            forecasts.add(forecast(drafts.get(number), simulation, number));
        }
        return Optional.of(forecasts);
    }

    /** A proposal with its plan and what the check says of it. */
    private record Drafted(
            Proposal proposal,
            OptionPlan plan,
            List<BrokenRule> broken,
            Optional<TimelinePlanner.Infeasible> conflict) {}

    /** The plan that comes closest to the proposed dates. */
    private Drafted draft(Proposal proposal) {
        ProposedDates dates = new ProposedDates(mission, proposal);
        TimelineInputs asProposed = dates.asDeadlines(inputs);
        CompiledMission dated = MissionCompiler.compile(asProposed);
        Draws draws = Draws.of(inputs.settings().simulation().seed()).split("proposal");
        OptionPolicies policies = new OptionPolicies(mission, inputs.settings().risk());
        Policy planned = policies.planned(proposal).notBefore(dates.notBefore());
        GateReadings readings = readings(proposal, planned);
        PlannedSchedule best = PlanSearch.search(
                dated.network(), dated.plannedDurations(), readings, planned, draws, Effort.of(SCHEDULES));
        OptionPlan plan = new OptionPlan(
                proposal, policies.of(proposal).notBefore(dates.notBefore()), best.priority(), best.execution());
        return new Drafted(
                proposal,
                plan,
                new ProposalCheck(mission, inputs, dates).broken(best.execution(), readings, planned),
                new MissionConflict(asProposed, dated, draws, Effort.of(SCHEDULES), PlanProof.none(dated, asProposed))
                        .find(readings, planned));
    }

    /** Gates as the plan counts on them: whoever waits for none counts on none. */
    private GateReadings readings(Proposal proposal, Policy planned) {
        PlannedGates gates = new PlannedGates(mission, inputs);
        if (proposal.stance().hold_days().orElse(Policy.FOREVER) == 0) {
            return gates.open();
        }
        PlannedSchedule ready = PlanSearch.search(
                mission.network(),
                mission.plannedDurations(),
                gates.open(),
                planned,
                Draws.of(inputs.settings().simulation().seed()).split("proposal ready"),
                Effort.of(SCHEDULES));
        return gates.after(ready.execution());
    }

    private ProposalForecast forecast(Drafted draft, OptionSimulation simulation, int number) {
        ScenarioLog log = simulation.log(number);
        ScenarioLog planned = ScenarioLog.of(mission, draft.plan().execution());
        return new ProposalForecast(
                draft.proposal(),
                new ForecastWriter(mission, inputs).write(draft.plan(), simulation, number),
                draft.broken(),
                draft.conflict(),
                draft.proposal().dates().stream()
                        .map(dated -> chance(dated, planned, log))
                        .toList());
    }

    private ProposalForecast.DateChance chance(Proposal.Dated dated, ScenarioLog planned, ScenarioLog log) {
        int last = mission.days().latestEnd(dated.date());
        int asPlanned = reached(dated, planned, 0);
        IntPredicate met = scenario -> reached(dated, log, scenario) <= last;
        int count = 0;
        for (int scenario = 0; scenario < log.scenarios(); scenario++) {
            count += met.test(scenario) ? 1 : 0;
        }
        return new ProposalForecast.DateChance(
                dated,
                asPlanned >= mission.days().horizon()
                        ? Optional.empty()
                        : Optional.of(mission.days().lastDay(asPlanned)),
                Wilson.of(count, log.scenarios()));
    }

    private int reached(Proposal.Dated dated, ScenarioLog log, int scenario) {
        return switch (dated.step()) {
            case HANDOVER -> log.handover(mission.siteNumber(dated.subject()), scenario);
            case VACATED -> log.vacated(mission.siteNumber(dated.subject()), scenario);
            case MILESTONE ->
                mission.mission().getMilestone(dated.subject()).sites().stream()
                        .mapToInt(site -> log.vacated(mission.siteNumber(site), scenario))
                        .max()
                        .orElse(0);
        };
    }
}
