package org.endstate.capability;

/**
 * A continuous-time birth–death chain over levels: from each level it climbs one step at the up-rate and slips one step
 * at the down-rate, per year. Transition probabilities are computed by uniformisation (Jensen, "Markoff Chains as an
 * Aid in the Study of Markoff Processes", Skandinavisk Aktuarietidskrift 36, 1953): exp(Qt) is the Poisson mixture of
 * powers of a discrete chain, so every term is a probability and nothing cancels.
 */
record BirthDeathChain(double up, double down) {

    private static final double NEGLIGIBLE = 1e-17;

    /** More expected jumps than this are taken in two halves, long before exp(-jumps) underflows. */
    private static final double MANY_JUMPS = 256;

    BirthDeathChain {
        if (!(up > 0 && down > 0 && up + down < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The rates [" + up + ", " + down + "] per year are not positive.");
        }
    }

    /** The distribution after so many years from this one; the input is left as it is. */
    double[] after(double years, double[] from) {
        double rate = up + down;
        double mean = rate * years;
        if (mean > MANY_JUMPS) {
            return after(years / 2, after(years / 2, from));
        }
        double[] power = from.clone();
        double[] next = new double[from.length];
        double[] sum = new double[from.length];
        double weight = StrictMath.exp(-mean);
        double rest = 1;
        for (int jumps = 0; rest > NEGLIGIBLE && (jumps < mean || weight > NEGLIGIBLE); jumps++) {
            for (int level = 0; level < sum.length; level++) {
                sum[level] += weight * power[level];
            }
            rest -= weight;
            jump(power, next, up / rate, down / rate);
            double[] spare = power;
            power = next;
            next = spare;
            weight *= mean / (jumps + 1);
        }
        return sum;
    }

    /** One jump: a step up or down from every level; what would leave the scale stays at its end. */
    private static void jump(double[] from, double[] to, double climbs, double slips) {
        int top = from.length - 1;
        to[0] = slips * (from[0] + from[1]);
        for (int level = 1; level < top; level++) {
            to[level] = climbs * from[level - 1] + slips * from[level + 1];
        }
        to[top] = climbs * (from[top - 1] + from[top]);
    }

    /** Rows are the distributions after so many years from each level. */
    double[][] transition(double years, int levels) {
        double[][] rows = new double[levels][];
        for (int level = 0; level < levels; level++) {
            double[] certain = new double[levels];
            certain[level] = 1;
            rows[level] = after(years, certain);
        }
        return rows;
    }

    /** One step of a discrete chain with these rows. */
    static double[] step(double[] from, double[][] rows) {
        double[] to = new double[from.length];
        for (int level = 0; level < from.length; level++) {
            for (int next = 0; next < to.length; next++) {
                to[next] += from[level] * rows[level][next];
            }
        }
        return to;
    }
}
