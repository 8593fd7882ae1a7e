package org.endstate.commission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.endstate.capability.CapabilityAssessment;
import org.endstate.capability.CapabilityPaths;
import org.endstate.capability.FunctionOutlook;
import org.endstate.capability.FunctionRecord;
import org.endstate.commission.Watch.Stage;
import org.endstate.condition.Condition;
import org.endstate.condition.ConditionInputs;
import org.endstate.condition.GateAssessment;
import org.endstate.condition.GateOutlook;
import org.endstate.condition.GatePaths;
import org.endstate.provenance.Derived;
import org.endstate.provenance.InputFile;
import org.endstate.provenance.Method;
import org.endstate.threat.ThreatPaths;
import org.endstate.timeline.FutureSet;
import org.endstate.timeline.PlanningSettings;
import org.endstate.timeline.TimelineInputs;
import org.endstate.uncertainty.Draws;

/**
 * The assessments of one run: what the report shows of them, and the gates read on their joint paths.
 *
 * @param gatePaths for the timeline, which reads them scenario by scenario
 * @param rehearsal the same in other futures, for planning alone: from streams of their own, so that a forecast is
 *     never made on what its plan was chosen by
 */
record AssessmentsMade(PlanResult.Assessments assessments, GatePaths gatePaths, GatePaths rehearsal) {

    /** Makes the assessments in their order, from the same scenarios. */
    static AssessmentsMade of(Dossier dossier, Watch watch) {
        return new Maker(dossier, watch).make();
    }

    /** What a timeline is drawn from, for the dossier that these were made of. */
    TimelineInputs timelineInputs(Dossier dossier) {
        return new TimelineInputs(
                dossier.mission(),
                dossier.inputs().work(),
                dossier.commitments().gates(),
                gatePaths,
                rehearsal,
                dossier.settings());
    }

    /** One run. */
    private static final class Maker {

        private final Dossier dossier;
        private final Watch watch;
        private final PlanningSettings.Simulation simulation;
        private final Draws draws;
        private final LocalDate start;

        Maker(Dossier dossier, Watch watch) {
            this.dossier = dossier;
            this.watch = watch;
            this.simulation = dossier.settings().simulation();
            this.draws = Draws.of(simulation.seed());
            this.start = dossier.mission().asOf();
        }

        AssessmentsMade make() {
            watch.progress(Stage.THREAT, 0, 1);
            ThreatMade threat = ThreatMade.of(dossier);
            watch.progress(Stage.THREAT, 1, 1);
            watch.progress(Stage.CAPABILITY, 0, 1);
            List<FunctionRecord> records = FunctionRecord.of(dossier.inputs().capability());
            CapabilityPaths capability = capability(records, simulation.scenarios(), draws);
            List<FunctionOutlook> functions = CapabilityAssessment.assess(
                    dossier.inputs().capability(), records, start, simulation.horizon_months());
            watch.progress(Stage.CAPABILITY, 1, 1);
            watch.progress(Stage.CONDITIONS, 0, 1);
            GatePaths gates = gates(simulation.scenarios(), threat.paths(), records, capability, draws);
            List<GateOutlook> outlooks =
                    GateAssessment.assess(byId(dossier.commitments().conditions(), Condition::id), gates);
            watch.progress(Stage.CONDITIONS, 1, 1);
            return new AssessmentsMade(
                    new PlanResult.Assessments(
                            threat.outlook(),
                            derived(functions, new Method("birth-death", 2)),
                            derived(outlooks, new Method("joint-paths", 1))),
                    gates,
                    rehearsal(threat, records));
        }

        private GatePaths rehearsal(ThreatMade threat, List<FunctionRecord> records) {
            int futures = FutureSet.planning();
            Draws others = draws.split("planning");
            return gates(
                    futures,
                    threat.more(dossier, futures, others),
                    records,
                    capability(records, futures, others),
                    others);
        }

        private CapabilityPaths capability(List<FunctionRecord> records, int futures, Draws from) {
            return CapabilityPaths.simulate(
                    records,
                    new CapabilityPaths.Span(start, simulation.horizon_months(), futures),
                    dossier.settings().risk().supportRemoved(),
                    from.split("capability"));
        }

        private GatePaths gates(
                int futures,
                Optional<ThreatPaths> threat,
                List<FunctionRecord> records,
                CapabilityPaths capability,
                Draws from) {
            return GatePaths.read(
                    dossier.commitments().conditions(),
                    dossier.commitments().gates(),
                    new ConditionInputs(
                            start,
                            simulation.horizon_months(),
                            futures,
                            SampledThreat.of(threat),
                            SampledCapability.of(dossier, records, capability),
                            from.split("conditions")));
        }

        private static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
            return values.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
        }

        private <T> Derived<T> derived(T value, Method method) {
            List<InputFile> inputs = dossier.origin().files();
            return new Derived<>(value, method, inputs, simulation.seed());
        }
    }
}
