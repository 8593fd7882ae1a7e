package org.endstate.commission;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.endstate.capability.CapabilityInputs;
import org.endstate.capability.CapabilityPaths;
import org.endstate.capability.FunctionRecord;
import org.endstate.capability.LevelRule;
import org.endstate.capability.LevelStanding;
import org.endstate.condition.CapabilityLevels;
import org.endstate.condition.Condition;
import org.endstate.condition.Condition.CapabilityAtLeast;

/** Lets conditions read the sampled capability levels, and how their rules stand by the record. */
record SampledCapability(CapabilityPaths paths, Map<String, LevelStanding> standings) implements CapabilityLevels {

    SampledCapability {
        standings = Map.copyOf(standings);
    }

    /** Reads the rules of all capability conditions on the day from which the paths go on. */
    static SampledCapability of(Dossier dossier, List<FunctionRecord> records, CapabilityPaths paths) {
        Map<String, FunctionRecord> byFunction =
                records.stream().collect(Collectors.toMap(FunctionRecord::function, Function.identity()));
        return new SampledCapability(
                paths,
                dossier.commitments().conditions().stream()
                        .filter(CapabilityAtLeast.class::isInstance)
                        .map(CapabilityAtLeast.class::cast)
                        .collect(Collectors.toMap(
                                Condition::id, condition -> standing(dossier, condition, byFunction))));
    }

    private static LevelStanding standing(
            Dossier dossier, CapabilityAtLeast condition, Map<String, FunctionRecord> byFunction) {
        FunctionRecord record = byFunction.get(condition.function());
        if (record == null) {
            throw new IllegalArgumentException("The function [" + condition.function() + "] has no judgements.");
        }
        CapabilityInputs.Measure measure = dossier.inputs().capability().measure();
        LevelRule rule = condition.rule();
        List<String> allowed = rule.counting()
                .enablers()
                .orElseGet(() -> measure.frameworks().latest().allowedAt(rule.level()));
        return LevelStanding.of(
                rule, record, measure.principals(), allowed, dossier.mission().asOf());
    }

    @Override
    public int level(int scenario, int month, String function) {
        int number = paths.functions().indexOf(function);
        if (number < 0) {
            throw new IllegalArgumentException("The function [" + function + "] has no judgements.");
        }
        return paths.level(scenario, month, number);
    }

    @Override
    public LevelStanding standing(String condition) {
        LevelStanding standing = standings.get(condition);
        if (standing == null) {
            throw new IllegalArgumentException("The condition [" + condition + "] is none of capability.");
        }
        return standing;
    }
}
