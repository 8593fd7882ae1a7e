package org.endstate.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.endstate.schedule.Execution;
import org.endstate.schedule.Futures;
import org.endstate.schedule.Trial;
import org.endstate.timeline.OptionAppraisal.Announcement;
import org.endstate.timeline.OptionAppraisal.InformationValue;
import org.endstate.timeline.OptionAppraisal.OnFutures;
import org.endstate.timeline.OptionAppraisal.Optimism;
import org.endstate.uncertainty.MeanInterval;

/** Appraises the options once they have been simulated. */
final class OptionAppraiser {

    private final CompiledMission mission;
    private final TimelineInputs inputs;
    private final List<Chosen> options;
    private final OptionWorth worth;

    OptionAppraiser(CompiledMission mission, TimelineInputs inputs, List<Chosen> options) {
        this.mission = mission;
        this.inputs = inputs;
        this.options = options;
        PlanningSettings.Search search = inputs.settings().search();
        this.worth = new OptionWorth(mission, search.loss_days(), search.lateness());
    }

    /**
     * The appraisals; empty where the run was stopped.
     *
     * @param ready the plan that waits for no gate
     */
    Optional<List<OptionAppraisal>> appraise(
            OptionSimulation simulation, Execution ready, ScenarioRunner runner, ScenarioRunner.Continue done) {
        List<Supplier<Part>> work = new ArrayList<>();
        for (int option = 0; option < options.size(); option++) {
            ScenarioLog log = simulation.log(option);
            Chosen chosen = options.get(option);
            work.add(() -> new Part.Gap(optimism(chosen, log)));
            work.add(() -> new Part.Dates(announcement(chosen, log)));
        }
        if (!Workload.of(mission).isLarge()) {
            KnowledgeValue value = new KnowledgeValue(mission, inputs, ready);
            options.forEach(option -> addValues(work, value, option));
        }
        return Together.run(runner, work, done).map(parts -> assembled(simulation, parts));
    }

    private void addValues(List<Supplier<Part>> work, KnowledgeValue value, Chosen option) {
        IntStream.range(0, inputs.gates().size())
                .forEach(gate -> work.add(() -> new Part.Value(option.plan().kind(), value.ofGate(option, gate))));
        work.add(() -> new Part.Value(option.plan().kind(), value.ofAll(option)));
    }

    /** A part of an appraisal. */
    private sealed interface Part {

        record Gap(Optimism optimism) implements Part {}

        record Dates(Announcement announcement) implements Part {}

        record Value(OptionId kind, InformationValue value) implements Part {}
    }

    private List<OptionAppraisal> assembled(OptionSimulation simulation, List<Part> parts) {
        List<Optimism> gaps = of(parts, Part.Gap.class).map(Part.Gap::optimism).toList();
        List<Announcement> dates =
                of(parts, Part.Dates.class).map(Part.Dates::announcement).toList();
        return IntStream.range(0, options.size())
                .mapToObj(option -> {
                    OptionPlan plan = options.get(option).plan();
                    return new OptionAppraisal(
                            plan.kind(),
                            options.get(option).certificate(),
                            gaps.get(option),
                            new JointChances(mission, simulation.log(option), ScenarioLog.of(mission, plan.execution()))
                                    .all(),
                            of(parts, Part.Value.class)
                                    .filter(value -> value.kind().equals(plan.kind()))
                                    .map(Part.Value::value)
                                    .toList(),
                            dates.get(option));
                })
                .toList();
    }

    private static <P extends Part> Stream<P> of(List<Part> parts, Class<P> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast);
    }

    private Optimism optimism(Chosen option, ScenarioLog log) {
        double[] all = IntStream.range(0, log.scenarios())
                .mapToDouble(scenario -> worth.of(log, scenario))
                .toArray();
        int pairs = Math.min(Workload.of(mission).pairs(), all.length);
        Futures futures = MissionFutures.reported(mission, inputs, pairs);
        double[] others = option.plan().priority() == option.deterministic()
                ? all
                : new Trial(mission.network(), futures, option.plan().policy(), worth).outcomes(option.deterministic());
        OnFutures report = OptionSearch.compare(all, all, Arrays.copyOf(others, pairs));
        return new Optimism(option.searched(), option.chosen(), report, gap(option.searched(), report));
    }

    /** The two sets are independent, so the squares of the errors add up. */
    private static MeanInterval gap(OnFutures search, OnFutures report) {
        double gap = search.gain_days().mean() - report.gain_days().mean();
        double reach = StrictMath.hypot(reach(search.gain_days()), reach(report.gain_days()));
        return new MeanInterval(gap, gap - reach, gap + reach);
    }

    private static double reach(MeanInterval interval) {
        return (interval.high() - interval.low()) / 2;
    }

    private Announcement announcement(Chosen option, ScenarioLog log) {
        double[] free = IntStream.range(0, Math.min(Workload.of(mission).pairs(), log.scenarios()))
                .mapToDouble(log::vacated)
                .toArray();
        return new Announcing(mission, inputs, option.plan()).announce(free);
    }
}
