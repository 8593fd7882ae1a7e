package org.endstate.commission;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.endstate.commission.Watch.Stage;
import org.endstate.condition.GateOutlook;
import org.endstate.oversight.PastExit;
import org.endstate.oversight.ReferenceClass;
import org.endstate.provenance.RunStamp;
import org.endstate.schedule.SolverAccess;
import org.endstate.timeline.LocalScenarioRunner;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.PlanningSettings;
import org.endstate.timeline.ProposalForecast;
import org.endstate.timeline.ProposalPlanner;
import org.endstate.timeline.ScenarioRunner;
import org.endstate.timeline.TimelineInputs;
import org.endstate.timeline.TimelinePlanner;

/**
 * The main use case: from a dossier to three options. Threat and capability are assessed, gates read on their joint
 * paths, a plan searched for each option and executed in every scenario. Changes nothing; the same dossier gives the
 * same result on any number of threads.
 */
public final class PlanMission {

    private final Dossier dossier;
    private final String program;
    private final Watch watch;
    private final ScenarioRunner runner;
    private final Supplier<SolverAccess> solver;

    private PlanMission(Dossier dossier, String program, Means means, Watch watch) {
        this.dossier = dossier;
        this.program = program;
        this.watch = watch;
        this.runner = new LocalScenarioRunner(means.threads());
        this.solver = means.solver();
    }

    /**
     * What a plan is computed with.
     *
     * @param threads how many scenarios are run side by side; at least 1
     * @param solver asked for where there is something to prove, perhaps by several threads at once
     */
    public record Means(int threads, Supplier<SolverAccess> solver) {

        /** So many threads, and no native solver. */
        public static Means of(int threads) {
            return new Means(threads, SolverAccess::unwanted);
        }
    }

    /** Plans the mission of this dossier without a native solver. */
    public static PlanOutcome run(Dossier dossier, String program, int threads, Watch watch) {
        return run(dossier, program, Means.of(threads), watch);
    }

    /**
     * Plans the mission of this dossier.
     *
     * @param program name and version of the software, for the stamp
     */
    public static PlanOutcome run(Dossier dossier, String program, Means means, Watch watch) {
        return new PlanMission(dossier, program, means, watch).run();
    }

    /**
     * What a timeline from this dossier would come to, without its appraisal.
     *
     * @param inputs what the options were drawn from
     * @param gates as assessed on the planning date
     */
    record Prospect(TimelineInputs inputs, List<GateOutlook> gates, List<OptionForecast> options) {
        Prospect {
            gates = List.copyOf(gates);
            options = List.copyOf(options);
        }
    }

    /** The prospect; empty where the watch asked to stop. No hard date can stand in its way: none is kept by force. */
    static Optional<Prospect> prospect(Dossier dossier, int threads, Watch watch) {
        PlanMission plan = new PlanMission(dossier, "", Means.of(threads), watch);
        AssessmentsMade made = AssessmentsMade.of(dossier, watch);
        if (watch.stopped()) {
            return Optional.empty();
        }
        return plan.planner(made)
                .forecast(plan.runner, new Progress(watch))
                .map(options -> new Prospect(
                        made.timelineInputs(dossier), made.assessments().gates().value(), options));
    }

    /** The options with the simulated dates they were made from; empty where the watch stopped it. */
    static Optional<TimelinePlanner.Sampled> sample(Dossier dossier, int threads, Watch watch) {
        AssessmentsMade made = AssessmentsMade.of(dossier, watch);
        return watch.stopped() ? Optional.empty() : sample(dossier, made, threads, watch);
    }

    /** The same with assessments that hold for this dossier too. */
    static Optional<TimelinePlanner.Sampled> sample(Dossier dossier, AssessmentsMade made, int threads, Watch watch) {
        PlanMission plan = new PlanMission(dossier, "", Means.of(threads), watch);
        return plan.planner(made).sample(plan.runner, new Progress(watch));
    }

    private TimelinePlanner planner(AssessmentsMade made) {
        return new TimelinePlanner(made.timelineInputs(dossier), solver);
    }

    private PlanOutcome run() {
        AssessmentsMade made = AssessmentsMade.of(dossier, watch);
        if (watch.stopped()) {
            return new PlanOutcome.Stopped();
        }
        TimelineInputs inputs = made.timelineInputs(dossier);
        TimelinePlanner planner = new TimelinePlanner(inputs, solver);
        Optional<TimelinePlanner.Infeasible> conflict = planner.findConflict();
        if (conflict.isPresent()) {
            return new PlanOutcome.NoTimeline(
                    conflict.get().requirements(), conflict.get().proven());
        }
        return planner.plan(runner, new Progress(watch))
                .flatMap(timeline -> new ProposalPlanner(inputs)
                        .plan(dossier.commitments().proposals(), runner, this::simulatedProposals)
                        .<PlanOutcome>map(proposals -> new PlanOutcome.Planned(result(made, timeline, proposals))))
                .orElseGet(PlanOutcome.Stopped::new);
    }

    private boolean simulatedProposals(int scenarios, int all) {
        watch.progress(Stage.PROPOSALS, scenarios, all);
        return !watch.stopped();
    }

    private PlanResult result(
            AssessmentsMade made, TimelinePlanner.Timeline timeline, List<ProposalForecast> proposals) {
        PlanningSettings.Simulation simulation = dossier.settings().simulation();
        RunStamp stamp = new RunStamp(program, dossier.origin().files(), simulation.seed(), simulation.scenarios());
        List<ReferenceClass> outside = Arrays.stream(PastExit.Driver.values())
                .map(driver -> ReferenceClass.of(
                        dossier.inputs().pastExits(),
                        driver,
                        dossier.mission().asOf(),
                        dossier.mission().identity().id()))
                .toList();
        return new PlanResult(dossier, stamp, made.assessments(), timeline, proposals, outside);
    }

    /** Passes the planner's progress on. */
    private record Progress(Watch watch) implements TimelinePlanner.Listener {

        private static final int OPTIONS = 3;
        private static final int APPRAISALS = 2;

        @Override
        public boolean searched(int options) {
            watch.progress(Stage.SEARCH, options, OPTIONS);
            return !watch.stopped();
        }

        @Override
        public boolean simulated(int scenarios, int all) {
            watch.progress(Stage.SIMULATION, scenarios, all);
            return !watch.stopped();
        }

        @Override
        public boolean appraised(int parts) {
            watch.progress(Stage.APPRAISAL, parts, APPRAISALS);
            return !watch.stopped();
        }
    }
}
