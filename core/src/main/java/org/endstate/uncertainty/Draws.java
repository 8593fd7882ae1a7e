package org.endstate.uncertainty;

/**
 * A stream of random numbers that is a pure function of a seed, the names it was split by, and an index.
 *
 * <p>No state moves when a number is drawn, so results depend neither on the order of calls nor on the number of
 * threads, and two options that ask for the same named quantity of the same scenario see the same draw (common random
 * numbers). Immutable and safe for use by many threads.
 *
 * <p>Each number is the 64-bit finaliser "mix13" of Stafford (variant 13 of the MurmurHash3 finaliser, as used by
 * SplitMix64: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014, section 4) over
 * {@code key + (index + 1) · γ}, with γ the golden-ratio increment of that paper.
 */
public final class Draws {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double TO_UNIT = 0x1.0p-53;

    private final long key;

    private Draws(long key) {
        this.key = key;
    }

    public static Draws of(long seed) {
        return new Draws(mix(seed + GOLDEN_GAMMA));
    }

    /** The independent stream of this name. */
    public Draws split(String name) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
        }
        return new Draws(mix(key ^ mix(hash)));
    }

    /** The independent stream of this index: one per scenario, expert or replication. */
    public Draws split(long index) {
        return new Draws(mix(key ^ mix(~index * GOLDEN_GAMMA)));
    }

    /** A number in (0,1): never exactly 0 or 1, so that quantile functions can take it. */
    public double uniform(long index) {
        return ((bits(index) >>> 11) + 0.5) * TO_UNIT;
    }

    /** An integer in [0, bound) for a bound of at least 1. */
    public int below(int bound, long index) {
        if (!(bound > 0)) {
            throw new IllegalArgumentException("The bound of a draw [" + bound + "] is not positive.");
        }
        return (int) Math.multiplyHigh(bits(index) >>> 1, (long) bound << 1);
    }

    /** A standard normal deviate. */
    public double normal(long index) {
        return Normal.quantile(uniform(index));
    }

    private long bits(long index) {
        return mix(key + (index + 1) * GOLDEN_GAMMA);
    }

    private static long mix(long bits) {
        long z = bits;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
