package org.endstate.timeline;

import java.util.ArrayList;
import java.util.List;
import org.endstate.schedule.Certification;
import org.endstate.schedule.Execution;
import org.endstate.schedule.Executor;
import org.endstate.schedule.Futures;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.PlannedSchedule;
import org.endstate.schedule.PolicySearch;
import org.endstate.schedule.Priority;
import org.endstate.schedule.Score;
import org.endstate.schedule.Trial;
import org.endstate.timeline.OptionAppraisal.OnFutures;
import org.endstate.uncertainty.Draws;
import org.endstate.uncertainty.MeanInterval;

/**
 * Improves the priority by which an option is executed: searched on one set of futures, chosen among the finalists on a
 * second. The plan's own priority stays unless another does better in the second set too. Whatever is chosen, the plan
 * is its execution with planned durations, and misses no more hard dates than before.
 */
final class OptionSearch {

    private static final double CONFIDENCE = 0.95;

    private final CompiledMission mission;
    private final TimelineInputs inputs;
    private final Workload workload;
    private final OptionWorth worth;
    private final Futures search;
    private final Futures choice;

    OptionSearch(CompiledMission mission, TimelineInputs inputs) {
        this.mission = mission;
        this.inputs = inputs;
        this.workload = Workload.of(mission);
        PlanningSettings.Search settings = inputs.settings().search();
        this.worth = new OptionWorth(mission, settings.loss_days(), settings.lateness());
        this.search = MissionFutures.planning(mission, inputs, FutureSet.SEARCH.upTo(workload.futures()));
        this.choice = MissionFutures.planning(mission, inputs, FutureSet.CHOICE.upTo(workload.futures()));
    }

    /**
     * Searches and chooses.
     *
     * @param start the option with the priority of its plan for planned durations
     * @param counted gates as the plan counts on them
     * @param certification of that plan; a better one that came of it is a candidate for the choice
     */
    Chosen choose(OptionPlan start, GateReadings counted, Certification certification) {
        Trial searching = new Trial(mission.network(), search, start.policy(), worth);
        Trial choosing = new Trial(mission.network(), choice, start.policy(), worth);
        PlannedExecution planned = new PlannedExecution(
                mission, counted, start.kind(), inputs.settings().risk());
        long lateness = planned.lateness(start.priority());
        PolicySearch.Found found = PolicySearch.search(
                searching,
                priority -> planned.lateness(priority) <= lateness,
                List.of(start.priority(), Priority.byLatestFinish(mission.network())),
                Draws.of(inputs.settings().simulation().seed()).split("policy"),
                workload.executions());
        List<Priority> candidates = new ArrayList<>(List.of(start.priority()));
        certification.better().map(PlannedSchedule::priority).ifPresent(candidates::add);
        candidates.addAll(found.finalists());
        Priority best = best(choosing, candidates);
        return new Chosen(
                new OptionPlan(start.kind(), start.policy(), best, planned.by(best)),
                start.priority(),
                counted,
                compare(searching, best, start.priority()),
                compare(choosing, best, start.priority()),
                certification.certificate());
    }

    private static Priority best(Trial trial, List<Priority> candidates) {
        Priority best = candidates.getFirst();
        double least = mean(trial.outcomes(best));
        for (Priority candidate : candidates.subList(1, candidates.size())) {
            double mean = mean(trial.outcomes(candidate));
            if (mean < least) {
                best = candidate;
                least = mean;
            }
        }
        return best;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static OnFutures compare(Trial trial, Priority chosen, Priority deterministic) {
        double[] outcomes = trial.outcomes(chosen);
        return compare(outcomes, outcomes, trial.outcomes(deterministic));
    }

    /**
     * A priority on a set of futures.
     *
     * @param all its outcomes in every one
     * @param outcomes its outcomes in the first few
     * @param others those of the deterministic plan's priority in the same few
     */
    static OnFutures compare(double[] all, double[] outcomes, double[] others) {
        double[] gains = new double[others.length];
        for (int i = 0; i < gains.length; i++) {
            gains[i] = others[i] - outcomes[i];
        }
        return new OnFutures(
                all.length, MeanInterval.of(all, CONFIDENCE), gains.length, MeanInterval.of(gains, CONFIDENCE));
    }

    /** What comes of a priority if all goes as planned. */
    private record PlannedExecution(
            CompiledMission mission, GateReadings counted, OptionId kind, PlanningSettings.Risk risk) {

        Execution by(Priority priority) {
            return new Executor()
                    .run(
                            mission.network(),
                            priority,
                            mission.plannedDurations(),
                            counted,
                            new OptionPolicies(mission, risk).planned(kind));
        }

        long lateness(Priority priority) {
            return Score.of(mission.network(), by(priority)).lateness();
        }
    }
}
