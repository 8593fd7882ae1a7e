package org.endstate.capability;

import java.util.List;
import java.util.Optional;

/**
 * When a function counts as having reached a level: {@code inARow} counted assessments, one after the other, each of
 * which gives "this level or above" at least the opening probability, on the joint pool and on each party's own.
 *
 * @param level the level to reach
 * @param inARow how many counted assessments
 */
public record LevelRule(int level, int inARow, Odds odds, Counting counting) {

    public LevelRule {
        if (!(level >= 0 && level <= 5 && inARow >= 1)) {
            throw new IllegalArgumentException(
                    "Level [" + level + "], [" + inARow + "] assessments in a row, is no rule.");
        }
    }

    /** The rule with the default odds and counting. */
    public static LevelRule of(int level, int inARow) {
        return new LevelRule(level, inARow, Odds.DEFAULT, Counting.DEFAULT);
    }

    /**
     * How sure is sure enough.
     *
     * @param opens an assessment passes with at least this probability
     * @param closes once reached, the level counts as lost below this probability; at most {@code opens}, so that a
     *     gate does not flutter
     */
    public record Odds(double opens, double closes) {

        private static final double ROUNDING = 1e-9;

        /** Pass at 0.8, lost below 0.6: an assumption. */
        public static final Odds DEFAULT = new Odds(0.8, 0.6);

        public Odds {
            if (!(closes > 0 && closes <= opens && opens < 1)) {
                throw new IllegalArgumentException("A gate that opens at [" + opens + "] and closes below [" + closes
                        + "] is none: expected 0 < closes ≤ opens < 1.");
            }
        }

        /** Whether so sure is sure enough; a pool that says 0.8 is not held up by the last bit of its sum. */
        boolean pass(double probability) {
            return probability >= opens - ROUNDING;
        }

        /** Whether what was reached is lost at this probability. */
        boolean lose(double probability) {
            return probability < closes - ROUNDING;
        }
    }

    /**
     * Which assessments count.
     *
     * @param spacing_days an assessment sooner after the last counted one adds nothing
     * @param sources independent sources it must rest on; with 0, it needs no evidence at all
     * @param expiry_days an assessment older than this is worth nothing, and a longer gap ends the series
     * @param enablers ids of the support that may be present; empty for what the framework allows at the level
     */
    public record Counting(int spacing_days, int sources, int expiry_days, Optional<List<String>> enablers) {

        /** At least 90 days apart, two independent sources, worthless after 365 days: an assumption. */
        public static final Counting DEFAULT = new Counting(90, 2, 365, Optional.empty());

        public Counting {
            enablers = enablers.map(List::copyOf);
            if (!(spacing_days >= 0 && sources >= 0 && expiry_days >= 1)) {
                throw new IllegalArgumentException("Spacing [" + spacing_days + "], sources [" + sources
                        + "] or expiry [" + expiry_days + "] is out of range.");
            }
        }
    }

    /**
     * Months between two assessments to come: quarterly, or as many months as the spacing needs where that is more. A
     * month is taken as 31 days, so that three months are enough for 90 days.
     */
    public int interval_months() {
        return Math.max(3, Math.ceilDiv(counting.spacing_days(), 31));
    }
}
