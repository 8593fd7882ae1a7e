package org.endstate.uncertainty;

import java.util.Arrays;

/**
 * The logarithmic score of a count by bins, in bits: −log₂ of the probability the forecast gave to the bin in which the
 * outcome fell; smaller is better. As in the VIEWS prediction challenge 2023/24: bins 0, 1–2, 3–5, 6–10, 11–25, 26–50,
 * 51–100, 101–250, 251–500, 501–1000 and above, 1,000 draws, and one more draw added to each bin, so that no outcome is
 * impossible; the best possible score is −log₂(1001/1011) = 0.014.
 *
 * <p>A forecast of other than 1,000 draws is brought to 1,000. {@link #of} counts each draw as often as needed, in
 * fractions. {@link #resampled} does what the challenge did, which is to read the draws as a periodic signal,
 * interpolate it by its Fourier series ({@link FourierResampling}) and set what is negative to 0. That smears a short
 * list of draws over bins in which none of them lies, and so flatters it.
 */
public final class BinnedIgnorance {

    /** What the challenge brings a forecast to. */
    public static final int DRAWS = 1000;

    private static final double[] EDGES = {0.5, 2.5, 5.5, 10.5, 25.5, 50.5, 100.5, 250.5, 500.5, 1000.5};
    private static final int BINS = EDGES.length + 1;
    private static final double LOG_2 = StrictMath.log(2);

    private BinnedIgnorance() {}

    /** The score of equally likely counts when y came true. */
    public static double of(int[] draws, int y) {
        int bin = bin(y);
        long hits = Arrays.stream(draws).filter(draw -> bin(draw) == bin).count();
        return score((double) hits * DRAWS / draws.length);
    }

    /** The same after interpolation to 1,000 draws by these weights; the order of the draws matters. */
    public static double resampled(int[] draws, FourierResampling to1000, int y) {
        int bin = bin(y);
        return score(Arrays.stream(to1000.apply(draws))
                .filter(draw -> bin(draw) == bin)
                .count());
    }

    private static double score(double hits) {
        return -StrictMath.log((hits + 1) / (DRAWS + BINS)) / LOG_2;
    }

    private static int bin(double count) {
        int bin = 0;
        while (bin < EDGES.length && count >= EDGES[bin]) {
            bin++;
        }
        return bin;
    }
}
