package org.endstate.condition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.endstate.capability.LevelRule;
import org.endstate.capability.LevelStanding;
import org.endstate.condition.Condition.CapabilityAtLeast;
import org.endstate.condition.Condition.CertificateIssued;
import org.endstate.condition.Condition.CountReached;
import org.endstate.condition.Condition.DateReached;
import org.endstate.condition.Condition.Estimate;
import org.endstate.condition.Condition.ThreatAtMost;
import org.endstate.condition.Condition.Unmeasured;
import org.endstate.uncertainty.Draws;

/**
 * Reads one condition in one scenario at every monthly review. Review r is r months after the planning date; bit r of a
 * reading is set where the condition holds at it. Each kind of condition is one method.
 */
final class ConditionReader {

    private final LocalDate start;
    private final int reviews;
    private final ThreatLevels threat;
    private final CapabilityLevels capability;
    private final Draws draws;

    ConditionReader(ConditionInputs inputs) {
        this.start = inputs.start();
        this.reviews = inputs.months() + 1;
        this.threat = inputs.threat();
        this.capability = inputs.capability();
        this.draws = inputs.draws();
    }

    long read(Condition condition, int scenario) {
        double uniform = draws.split(condition.id()).uniform(scenario);
        return switch (condition) {
            case ThreatAtMost of -> threat(of, scenario);
            case CapabilityAtLeast of -> capability(of, scenario);
            case CertificateIssued of -> from(firstReviewAfter(of.after_days().quantile(uniform)));
            case CountReached of -> count(of, uniform);
            case DateReached of -> from(firstReviewAfter(ChronoUnit.DAYS.between(start, of.date())));
            case Unmeasured of ->
                of.estimate().map(estimate -> estimated(estimate, uniform)).orElse(0L);
        };
    }

    /** Completed months only: at review r the last one is the month before the review's own. */
    private long threat(ThreatAtMost condition, int scenario) {
        long held = 0;
        int run = 0;
        for (int month = -condition.months(); month < reviews - 1; month++) {
            run = allAtMost(condition.areas(), condition.level(), scenario, month) ? run + 1 : 0;
            int review = month + 1;
            if (review >= 0 && run >= condition.months()) {
                held |= 1L << review;
            }
        }
        return held;
    }

    private boolean allAtMost(List<String> areas, int level, int scenario, int month) {
        for (String area : areas) {
            if (threat.level(scenario, month, area) > level) {
                return false;
            }
        }
        return true;
    }

    /**
     * From the record's standing on, one assessment every few months finds the level as it is: reached after enough of
     * them in a row, lost at the first that finds it below.
     */
    private long capability(CapabilityAtLeast condition, int scenario) {
        LevelRule rule = condition.rule();
        LevelStanding.Ahead standing = capability.standing(condition.id()).ahead();
        boolean reached = standing.reached();
        int run = standing.run();
        long held = reached ? 1L : 0;
        for (int review = 1; review < reviews; review++) {
            if (review <= rule.interval_months()) {
                LevelStanding.Ahead left = standing.on(start.plusMonths(review));
                reached = left.reached();
                run = left.run();
            }
            if (review % rule.interval_months() == 0) {
                boolean found = capability.level(scenario, review, condition.function()) >= rule.level();
                run = found ? run + 1 : 0;
                reached = found && (reached || run >= rule.inARow());
            }
            held |= reached ? 1L << review : 0;
        }
        return held;
    }

    private long count(CountReached condition, double uniform) {
        double missing = condition.growth().target() - condition.growth().now();
        double rate = condition.growth().perMonth().quantile(uniform);
        if (missing <= 0) {
            return from(0);
        }
        return rate > 0 ? from((int) Math.min(reviews, StrictMath.ceil(missing / rate - 1e-9))) : 0;
    }

    /**
     * A constant monthly chance h with 1 − (1 − h)^n = p at the n-th review, the last one up to the estimate's date.
     */
    private long estimated(Estimate estimate, double uniform) {
        long months = Math.max(1, ChronoUnit.MONTHS.between(start, estimate.by()));
        double staysFalse = StrictMath.log1p(-estimate.probability()) / months;
        if (staysFalse == 0) {
            return 0;
        }
        double review = StrictMath.ceil(StrictMath.log1p(-uniform) / staysFalse);
        return from((int) Math.min(reviews, Math.max(1, review)));
    }

    private int firstReviewAfter(double days) {
        int review = 0;
        while (review < reviews && ChronoUnit.DAYS.between(start, start.plusMonths(review)) < days) {
            review++;
        }
        return review;
    }

    /** Holds at this review and every later one. */
    private long from(int review) {
        return review >= reviews ? 0 : all() & -1L << review;
    }

    private long all() {
        return reviews == Long.SIZE ? -1L : (1L << reviews) - 1;
    }
}
