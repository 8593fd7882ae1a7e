package org.endstate.threat;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether what was called likely happened as often as it was called so: statements "the threat level will be at most l"
 * sorted by their forecast probability into ten bins.
 *
 * @param bins those that hold a statement, from the least likely on
 */
public record Reliability(List<Bin> bins) {

    /** How many bins there are: [0, 0.1), [0.1, 0.2) and so on, the last with its upper end. */
    static final int BINS = 10;

    /** Per bin: how many statements, the sum of their probabilities, and how many came true. */
    static final int PARTS = 3;

    public Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * Statements of about one probability.
     *
     * @param forecast mean of their forecast probabilities
     * @param observed share of them that came true
     */
    public record Bin(long statements, double forecast, double observed) {}

    /** From {@link #PARTS} sums a bin. */
    static Reliability of(double[] sums) {
        return new Reliability(IntStream.range(0, BINS)
                .filter(bin -> sums[bin * PARTS] > 0)
                .mapToObj(bin -> new Bin(
                        StrictMath.round(sums[bin * PARTS]),
                        sums[bin * PARTS + 1] / sums[bin * PARTS],
                        sums[bin * PARTS + 2] / sums[bin * PARTS]))
                .toList());
    }

    /** Adds one statement to such sums, which begin at an index. */
    static void add(double[] sums, int from, double probability, boolean cameTrue) {
        int bin = StrictMath.min(BINS - 1, (int) (probability * BINS));
        sums[from + bin * PARTS]++;
        sums[from + bin * PARTS + 1] += probability;
        sums[from + bin * PARTS + 2] += cameTrue ? 1 : 0;
    }
}
