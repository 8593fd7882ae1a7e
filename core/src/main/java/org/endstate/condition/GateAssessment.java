package org.endstate.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.endstate.capability.LevelStanding;
import org.endstate.condition.Condition.CapabilityAtLeast;
import org.endstate.condition.Condition.CertificateIssued;
import org.endstate.condition.Condition.CountReached;
import org.endstate.condition.Condition.DateReached;
import org.endstate.condition.Condition.ThreatAtMost;
import org.endstate.condition.Condition.Unmeasured;
import org.endstate.condition.GateOutlook.Capability;
import org.endstate.condition.GateOutlook.Failing;
import org.endstate.condition.GateOutlook.Review;
import org.endstate.condition.GateOutlook.Status;

/** Says of each gate what the record says today and how likely it is to open. */
public final class GateAssessment {

    private final Map<String, Condition> conditions;
    private final GatePaths paths;

    private GateAssessment(Map<String, Condition> conditions, GatePaths paths) {
        this.conditions = conditions;
        this.paths = paths;
    }

    /** One outlook per gate. */
    public static List<GateOutlook> assess(Map<String, Condition> conditions, GatePaths paths) {
        GateAssessment assessment = new GateAssessment(conditions, paths);
        return IntStream.range(0, paths.gates().size())
                .mapToObj(assessment::outlook)
                .toList();
    }

    private GateOutlook outlook(int number) {
        Gate gate = paths.gates().get(number);
        List<Review> reviews = IntStream.rangeClosed(0, paths.inputs().months())
                .mapToObj(review -> review(number, gate, review))
                .toList();
        Status status = status(gate);
        return new GateOutlook(
                gate.id(),
                status,
                status == Status.UNMEASURED ? measuredUntil(gate) : Optional.empty(),
                reviews,
                capability(gate));
    }

    private List<Capability> capability(Gate gate) {
        return gate.requires().stream()
                .map(conditions::get)
                .filter(CapabilityAtLeast.class::isInstance)
                .map(condition -> new Capability(condition.id(), standing(condition)))
                .toList();
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
        if (capability(gate).stream()
                .anyMatch(capability -> capability.standing().status() == LevelStanding.Status.CONTESTED)) {
            return Status.CONTESTED;
        }
        List<Condition> failing =
                required.stream().filter(condition -> !holdsToday(condition)).toList();
        if (failing.isEmpty()) {
            return Status.OPEN;
        }
        return failing.stream().allMatch(this::isOutdated) ? Status.UNMEASURED : Status.CLOSED;
    }

    /** Whether what is known of the condition is too old to say that it does not hold. */
    private boolean isOutdated(Condition condition) {
        return measuredUntil(condition).isPresent();
    }

    private Optional<LocalDate> measuredUntil(Gate gate) {
        return gate.requires().stream()
                .map(conditions::get)
                .filter(condition -> !holdsToday(condition))
                .flatMap(condition -> measuredUntil(condition).stream())
                .min(LocalDate::compareTo);
    }

    /** The last day on which it was measured, where that is too long ago. */
    private Optional<LocalDate> measuredUntil(Condition condition) {
        return switch (condition) {
            case ThreatAtMost threat -> paths.inputs().threat().recordedUntil();
            case CapabilityAtLeast able -> {
                LevelStanding standing = standing(able);
                boolean old = paths.inputs().start().isAfter(standing.ahead().validUntil());
                yield old ? Optional.of(standing.readings().getLast().asOf()) : Optional.empty();
            }
            case CertificateIssued issued -> Optional.empty();
            case CountReached count -> Optional.empty();
            case DateReached date -> Optional.empty();
            case Unmeasured open -> Optional.empty();
        };
    }

    private LevelStanding standing(Condition condition) {
        return paths.inputs().capability().standing(condition.id());
    }

    private boolean holdsToday(Condition condition) {
        return condition instanceof CapabilityAtLeast
                ? standing(condition).isReached()
                : paths.probabilityHolds(condition.id(), 0) == 1;
    }
}
