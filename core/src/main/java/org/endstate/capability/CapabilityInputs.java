package org.endstate.capability;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.capability.framework.Framework;
import org.endstate.capability.framework.FrameworkHistory;
import org.endstate.capability.framework.FunctionStandard;
import org.endstate.mission.Function;

/**
 * What working group 3 starts from.
 *
 * @param judgements each in the terms of the framework version it was made under
 */
public record CapabilityInputs(
        Measure measure,
        List<Judgement> judgements,
        List<Evidence> evidence,
        List<Unit> units,
        List<DatedForecast> forecasts) {

    public CapabilityInputs {
        forecasts = List.copyOf(forecasts);
        judgements = List.copyOf(judgements);
        evidence = List.copyOf(evidence);
        units = List.copyOf(units);
    }

    /** Without forecasts of the experts' own. */
    public CapabilityInputs(Measure measure, List<Judgement> judgements, List<Evidence> evidence, List<Unit> units) {
        this(measure, judgements, evidence, units, List.of());
    }

    /**
     * By what, of what, and for whom it is measured.
     *
     * @param functions of the mission
     * @param principals ids of the parties whose own pools must pass
     */
    public record Measure(FrameworkHistory frameworks, List<Function> functions, List<String> principals) {
        public Measure {
            functions = List.copyOf(functions);
            principals = List.copyOf(principals);
        }

        /** What a version says of a function of the mission, if it knows it. */
        public Optional<FunctionStandard> findStandard(String function, Framework version) {
            return version.findFunction(standardOf(function));
        }

        /** The threshold of a function under a version: the version's own, or where it has none the mission's. */
        OptionalInt threshold(String function, Framework version) {
            OptionalInt own = findStandard(function, version)
                    .map(FunctionStandard::threshold)
                    .orElse(OptionalInt.empty());
            return own.isPresent()
                    ? own
                    : find(function).map(f -> OptionalInt.of(f.threshold())).orElse(own);
        }

        /** The id by which the framework knows a function of the mission. */
        String standardOf(String function) {
            return find(function).map(Function::standard).orElse(function);
        }

        private Optional<Function> find(String function) {
            return functions.stream().filter(f -> f.id().equals(function)).findFirst();
        }
    }

    /** The judgement in the terms of another version; empty across a break. */
    Optional<Judgement> restate(Judgement judgement, int version) {
        Judgement.Subject subject = judgement.subject();
        return measure.frameworks()
                .findMap(measure.standardOf(subject.function()), subject.framework(), version)
                .map(map -> judgement.restated(judgement.levels().mapped(map), version));
    }
}
