package org.endstate.condition;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.endstate.capability.FunctionOutlook;
import org.endstate.capability.FunctionOutlook.PartyPool;
import org.endstate.condition.Condition.CapabilityAtLeast;
import org.endstate.condition.Condition.Unmeasured;
import org.endstate.condition.GateOutlook.Failing;
import org.endstate.condition.GateOutlook.Review;
import org.endstate.condition.GateOutlook.Status;

/** Says of each gate what the record says today and how likely it is to open. */
public final class GateAssessment {

    /** A pool passes a level if it gives it at least this probability. */
    static final double PASS = 0.8;

    private final Map<String, Condition> conditions;
    private final Map<String, FunctionOutlook> functions;
    private final GatePaths paths;

    private GateAssessment(Map<String, Condition> conditions, Map<String, FunctionOutlook> functions, GatePaths paths) {
        this.conditions = conditions;
        this.functions = functions;
        this.paths = paths;
    }

    /** One outlook per gate. */
    public static List<GateOutlook> assess(
            Map<String, Condition> conditions, Map<String, FunctionOutlook> functions, GatePaths paths) {
        GateAssessment assessment = new GateAssessment(conditions, functions, paths);
        return IntStream.range(0, paths.gates().size())
                .mapToObj(assessment::outlook)
                .toList();
    }

    private GateOutlook outlook(int number) {
        Gate gate = paths.gates().get(number);
        List<Review> reviews = IntStream.rangeClosed(0, paths.inputs().months())
                .mapToObj(review -> review(number, gate, review))
                .toList();
        return new GateOutlook(gate.id(), status(gate), reviews);
    }

    /** Fréchet bounds need only the marginals: max(0, Σp − (n − 1)) and min p. */
    private Review review(int number, Gate gate, int review) {
        List<Failing> failing = gate.requires().stream()
                .map(condition -> new Failing(condition, 1 - paths.probabilityHolds(condition, review)))
                .toList();
        double sum = failing.stream().mapToDouble(Failing::probability).sum();
        double most = failing.stream().mapToDouble(Failing::probability).max().orElse(0);
        double open = paths.probabilityOpen(number, review);
        boolean waived = gate.waiver().isPresent()
                && !paths.inputs()
                        .start()
                        .plusMonths(review)
                        .isBefore(gate.waiver().get().from());
        return new Review(
                paths.inputs().start().plusMonths(review),
                open,
                paths.probabilityOpenedBy(number, review),
                waived ? 1 : Math.max(0, 1 - sum),
                waived ? 1 : 1 - most,
                failing);
    }

    private Status status(Gate gate) {
        if (gate.waiver().isPresent()
                && !paths.inputs().start().isBefore(gate.waiver().get().from())) {
            return Status.WAIVED;
        }
        List<Condition> required = gate.requires().stream().map(conditions::get).toList();
        if (required.stream().anyMatch(Unmeasured.class::isInstance)) {
            return Status.UNMEASURED;
        }
        List<CapabilityAtLeast> capability = required.stream()
                .filter(CapabilityAtLeast.class::isInstance)
                .map(CapabilityAtLeast.class::cast)
                .toList();
        if (capability.stream().anyMatch(this::contested)) {
            return Status.CONTESTED;
        }
        boolean open = required.stream().allMatch(this::holdsToday);
        return open ? Status.OPEN : Status.CLOSED;
    }

    private boolean contested(CapabilityAtLeast condition) {
        boolean joint = passes(condition);
        return function(condition).parties().stream()
                .map(PartyPool::levels)
                .anyMatch(levels -> levels.atLeast(condition.level()) >= PASS != joint);
    }

    private FunctionOutlook function(CapabilityAtLeast condition) {
        return Objects.requireNonNull(functions.get(condition.function()), condition.function());
    }

    private boolean passes(CapabilityAtLeast condition) {
        return function(condition).now().levels().atLeast(condition.level()) >= PASS;
    }

    private boolean holdsToday(Condition condition) {
        return condition instanceof CapabilityAtLeast capability
                ? passes(capability)
                : paths.probabilityHolds(condition.id(), 0) == 1;
    }
}
