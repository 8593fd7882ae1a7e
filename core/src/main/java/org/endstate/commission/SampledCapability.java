package org.endstate.commission;

import java.util.List;
import org.endstate.capability.CapabilityPaths;
import org.endstate.capability.FunctionRecord;
import org.endstate.capability.Panel;
import org.endstate.condition.CapabilityLevels;

/** Lets conditions read the sampled capability levels, and the panels before the latest one. */
record SampledCapability(List<FunctionRecord> records, CapabilityPaths paths) implements CapabilityLevels {

    @Override
    public int level(int scenario, int month, String function) {
        return paths.level(scenario, month, number(function));
    }

    @Override
    public boolean heldBefore(int assessmentsAgo, String function, int level) {
        List<Panel> panels = records.get(number(function)).panels();
        int index = panels.size() - 1 - assessmentsAgo;
        return index >= 0 && panels.get(index).joint().atLeast(level) > 0.5;
    }

    private int number(String function) {
        int number = paths.functions().indexOf(function);
        if (number < 0) {
            throw new IllegalArgumentException("The function [" + function + "] has no judgements.");
        }
        return number;
    }
}
