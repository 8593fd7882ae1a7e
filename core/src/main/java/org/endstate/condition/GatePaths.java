package org.endstate.condition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Whether each gate is open at each review of each scenario: the conjunction of its conditions, read in the same
 * scenario. Probabilities are counts over scenarios; marginals are never multiplied. Immutable.
 */
public final class GatePaths {

    private final List<Gate> gates;
    private final ConditionInputs inputs;
    private final Map<String, long[]> holds = new HashMap<>();
    private final long[][] open;

    private GatePaths(List<Condition> conditions, List<Gate> gates, ConditionInputs inputs) {
        this.gates = List.copyOf(gates);
        this.inputs = inputs;
        ConditionReader reader = new ConditionReader(inputs);
        for (Condition condition : conditions) {
            long[] readings = new long[inputs.scenarios()];
            IntStream.range(0, readings.length)
                    .parallel()
                    .forEach(scenario -> readings[scenario] = reader.read(condition, scenario));
            holds.put(condition.id(), readings);
        }
        this.open = new long[gates.size()][];
        for (int gate = 0; gate < open.length; gate++) {
            open[gate] = conjunction(gates.get(gate));
        }
    }

    /** Reads all conditions in all scenarios. */
    public static GatePaths read(List<Condition> conditions, List<Gate> gates, ConditionInputs inputs) {
        return new GatePaths(conditions, gates, inputs);
    }

    private long[] conjunction(Gate gate) {
        long waived = gate.waiver().map(this::waived).orElse(0L);
        long[] all = new long[inputs.scenarios()];
        for (int scenario = 0; scenario < all.length; scenario++) {
            long held = -1L;
            for (String condition : gate.requires()) {
                held &= holds(condition, scenario);
            }
            all[scenario] = held | waived;
        }
        return all;
    }

    private long waived(Waiver waiver) {
        long bits = 0;
        for (int review = 0; review <= inputs.months(); review++) {
            boolean passed = !inputs.start().plusMonths(review).isBefore(waiver.from());
            bits |= passed ? 1L << review : 0;
        }
        return bits;
    }

    /** One bit per review, set where the condition holds in this scenario. */
    public long holds(String condition, int scenario) {
        return readings(condition)[scenario];
    }

    private long[] readings(String condition) {
        long[] readings = holds.get(condition);
        if (readings == null) {
            throw new IllegalArgumentException("There is no condition [" + condition + "].");
        }
        return readings;
    }

    /** One bit per review, set where the gate is open in this scenario. */
    public long open(int gate, int scenario) {
        return open[gate][scenario];
    }

    public List<Gate> gates() {
        return gates;
    }

    ConditionInputs inputs() {
        return inputs;
    }

    /** The share of scenarios in which the gate is open at the review. */
    public double probabilityOpen(int gate, int review) {
        return share(scenario -> (open[gate][scenario] >>> review & 1) != 0);
    }

    /** The share of scenarios in which the gate has been open at the review or an earlier one. */
    public double probabilityOpenedBy(int gate, int review) {
        long upTo = review == Long.SIZE - 1 ? -1L : (1L << review + 1) - 1;
        return share(scenario -> (open[gate][scenario] & upTo) != 0);
    }

    /** The share of scenarios in which the condition holds at the review. */
    public double probabilityHolds(String condition, int review) {
        long[] readings = readings(condition);
        return share(scenario -> (readings[scenario] >>> review & 1) != 0);
    }

    private double share(IntPredicate scenarios) {
        return (double) IntStream.range(0, inputs.scenarios()).filter(scenarios).count() / inputs.scenarios();
    }
}
