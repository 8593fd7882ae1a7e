package org.endstate.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.capability.LevelRule;
import org.endstate.mission.Label;
import org.endstate.mission.Sourcing;
import org.endstate.uncertainty.ThreePoint;

/** A statement that is read at every review date: it holds, or it does not, or nobody has measured it. */
public sealed interface Condition {

    String id();

    Label name();

    /**
     * The threat level of each named area, on the mean of the last three months, was at most {@code level} in each of
     * the last {@code months} months.
     */
    record ThreatAtMost(String id, Label name, List<String> areas, int level, int months) implements Condition {
        public ThreatAtMost {
            areas = List.copyOf(areas);
        }
    }

    /** The function has reached a level by a rule that is read from panels' assessments, and has not lost it since. */
    record CapabilityAtLeast(String id, Label name, String function, LevelRule rule) implements Condition {

        /** The level to reach. */
        public int level() {
            return rule.level();
        }

        /** How many counted assessments in a row. */
        public int assessments() {
            return rule.inARow();
        }
    }

    /** A certificate has been issued; {@code after_days} is the wait from the planning date, in calendar days. */
    record CertificateIssued(String id, Label name, Label issuer, ThreePoint after_days, Sourcing sourcing)
            implements Condition {}

    /**
     * A count has reached its target: it grows from {@code now} by a monthly rate that is drawn once per scenario.
     *
     * @param unit what exactly is counted
     */
    record CountReached(String id, Label name, Label unit, Growth growth, Sourcing sourcing) implements Condition {}

    /** How a count grows. */
    record Growth(double target, double now, ThreePoint perMonth) {}

    /** A day has come. */
    record DateReached(String id, Label name, LocalDate date) implements Condition {}

    /**
     * A statement that nobody measures. It is shown as unmeasured; with a signed estimate it can be simulated, without
     * one it never counts as holding.
     */
    record Unmeasured(String id, Label name, Optional<Estimate> estimate) implements Condition {}

    /**
     * A signed, visible guess: with this probability the statement holds by this date. It is read as a constant monthly
     * chance of coming true, after which it stays true.
     *
     * @param signedBy ids of the parties that signed it
     */
    record Estimate(double probability, LocalDate by, List<String> signedBy) {
        public Estimate {
            signedBy = List.copyOf(signedBy);
            if (!(probability >= 0 && probability < 1)) {
                throw new IllegalArgumentException("An estimate's probability [" + probability + "] is not in [0,1).");
            }
        }
    }
}
