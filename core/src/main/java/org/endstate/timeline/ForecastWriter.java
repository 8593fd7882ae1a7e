package org.endstate.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.endstate.condition.Gate;
import org.endstate.mission.Milestone;
import org.endstate.schedule.Execution;
import org.endstate.timeline.OptionForecast.Course;
import org.endstate.timeline.OptionForecast.MilestoneForecast;
import org.endstate.timeline.OptionForecast.Plan;
import org.endstate.timeline.OptionForecast.PlannedTask;
import org.endstate.timeline.OptionForecast.Probability;

/** Puts a plan and its simulation into the mission's words. */
final class ForecastWriter {

    private final CompiledMission mission;
    private final TimelineInputs inputs;

    ForecastWriter(CompiledMission mission, TimelineInputs inputs) {
        this.mission = mission;
        this.inputs = inputs;
    }

    OptionForecast write(OptionPlan plan, OptionSimulation simulation, int option) {
        ScenarioLog log = simulation.log(option);
        ScenarioLog planned = ScenarioLog.of(mission, plan.execution());
        SiteForecasts sites = new SiteForecasts(mission, log);
        StrengthCourse strength = new StrengthCourse(mission);
        List<MilestoneForecast> milestones = new ArrayList<>();
        for (int number = 0; number < mission.mission().milestones().size(); number++) {
            milestones.add(milestone(
                    number,
                    planned,
                    log,
                    simulation.tally(option, number),
                    strength.underCeiling(mission.mission().milestones().get(number), log)));
        }
        return new OptionForecast(
                plan.kind(),
                new Plan(tasks(plan.execution()), finish(planned)),
                milestones,
                sites.sites(),
                new Course(strength.points(planned, log), sites.losses(), strength.personMonths(log)));
    }

    private List<PlannedTask> tasks(Execution execution) {
        List<PlannedTask> tasks = new ArrayList<>();
        for (int activity = 0; activity < mission.activities(); activity++) {
            if (execution.state(activity) == Execution.State.DONE) {
                tasks.add(new PlannedTask(
                        mission.site(mission.siteOf(activity)).id(),
                        mission.task(activity).id(),
                        mission.days().date(execution.start(activity)),
                        mission.days().date(Math.max(execution.start(activity), execution.finish(activity) - 1)),
                        gate(activity)));
            }
        }
        return tasks;
    }

    private Optional<String> gate(int activity) {
        String site = mission.site(mission.siteOf(activity)).id();
        Gate.Hold hold = new Gate.Hold(site, mission.task(activity).id());
        return inputs.gates().stream()
                .filter(gate -> gate.holds().contains(hold))
                .map(Gate::id)
                .findFirst();
    }

    private Optional<LocalDate> finish(ScenarioLog planned) {
        return findDate(planned.vacated(0));
    }

    private Optional<LocalDate> findDate(int end) {
        return end >= mission.days().horizon()
                ? Optional.empty()
                : Optional.of(mission.days().lastDay(end));
    }

    private MilestoneForecast milestone(
            int number, ScenarioLog planned, ScenarioLog log, SlipTally tally, Optional<Probability> underCeiling) {
        Milestone milestone = mission.mission().milestones().get(number);
        List<Integer> sites =
                milestone.sites().stream().map(mission::siteNumber).toList();
        int beyond = 0;
        int inTime = 0;
        int latest = milestone
                .agreed()
                .map(agreed -> mission.days().latestEnd(agreed.date()))
                .orElse(-1);
        for (int scenario = 0; scenario < log.scenarios(); scenario++) {
            int reached = log.vacated(sites, scenario);
            beyond += reached >= mission.days().horizon() ? 1 : 0;
            inTime += reached <= latest ? 1 : 0;
        }
        Optional<Probability> byAgreed =
                latest < 0 ? Optional.empty() : Optional.of(Wilson.of(inTime, log.scenarios()));
        SiteForecasts forecasts = new SiteForecasts(mission, log);
        IntUnaryOperator end = scenario -> log.vacated(sites, scenario);
        return new MilestoneForecast(
                milestone.id(),
                findDate(planned.vacated(sites, 0)),
                forecasts.band(end),
                forecasts.grid(end),
                byAgreed,
                underCeiling,
                (double) beyond / log.scenarios(),
                tally.shares());
    }
}
