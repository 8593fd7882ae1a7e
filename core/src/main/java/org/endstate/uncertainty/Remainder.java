package org.endstate.uncertainty;

/**
 * What is left of something that has already taken a while: the estimate, given that it takes longer than that, less
 * the time spent.
 *
 * @param whole the estimate before anything was spent
 * @param spent more than nothing, and less than the highest value of the whole
 */
public record Remainder(ThreePoint whole, double spent) implements Estimate {

    public Remainder {
        if (!(spent > 0 && spent < whole.high())) {
            throw new IllegalArgumentException(
                    "Nothing is left of [" + whole + "] once [" + spent + "] is spent, or nothing was spent.");
        }
    }

    @Override
    public boolean isCertain() {
        return whole.isCertain();
    }

    @Override
    public double low() {
        return Math.max(0, whole.low() - spent);
    }

    @Override
    public double quantile(double p) {
        double past = whole.cumulative(spent);
        return Math.max(0, whole.quantile(Math.min(1, past + p * (1 - past))) - spent);
    }

    /**
     * Of the truncated triangle: the whole mean less what lies below the time spent, over the chance of being above.
     */
    @Override
    public double mean() {
        if (spent <= whole.low()) {
            return whole.mean() - spent;
        }
        if (spent >= whole.mode()) {
            return (whole.high() - spent) / 3;
        }
        double low = whole.low();
        double rise = (whole.high() - low) * (whole.mode() - low);
        double over = spent - low;
        double below = 2 / rise * over * over * (low / 2 + over / 3);
        return (whole.mean() - below) / (1 - whole.cumulative(spent)) - spent;
    }
}
