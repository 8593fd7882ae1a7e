package org.endstate.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.capability.LevelStanding;

/**
 * How likely a gate is to be open, review by review.
 *
 * @param status as read on the planning date
 * @param reviews one entry per monthly review
 * @param measuredUntil the last day up to which a condition was measured that is measured no longer; empty unless this
 *     is why the gate is unmeasured
 * @param capability how the rule of each of its capability conditions stands
 */
public record GateOutlook(
        String gate,
        Status status,
        Optional<LocalDate> measuredUntil,
        List<Review> reviews,
        List<Capability> capability) {

    public GateOutlook {
        reviews = List.copyOf(reviews);
        capability = List.copyOf(capability);
    }

    /** Of a gate whose evidence is not too old. */
    public GateOutlook(String gate, Status status, List<Review> reviews, List<Capability> capability) {
        this(gate, status, Optional.empty(), reviews, capability);
    }

    /** What the record says of a gate on the planning date. */
    public enum Status {
        OPEN,
        CLOSED,
        /** By the latest assessment, the joint pool and the parties' own do not agree on whether a level is reached. */
        CONTESTED,
        /** At least one condition is measured by nobody, or no longer: what is known of it is too old to say. */
        UNMEASURED,
        WAIVED
    }

    /**
     * One monthly review.
     *
     * @param open probability that all conditions hold at this review
     * @param openedBy probability that they have all held at this review or an earlier one
     * @param lower Fréchet lower bound of {@code open} from the marginals alone
     * @param upper Fréchet upper bound of {@code open} from the marginals alone
     * @param failing each condition's probability of not holding at this review
     */
    public record Review(
            LocalDate date, double open, double openedBy, double lower, double upper, List<Failing> failing) {
        public Review {
            failing = List.copyOf(failing);
        }
    }

    /** How often a condition is what keeps the gate closed. */
    public record Failing(String condition, double probability) {}

    /** A capability condition and how its rule stands on the planning date. */
    public record Capability(String condition, LevelStanding standing) {}
}
