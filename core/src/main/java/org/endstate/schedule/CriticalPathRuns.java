package org.endstate.schedule;

import java.util.Arrays;
import org.endstate.uncertainty.ThreePoint;

/**
 * The critical path of many futures at once, without resources, gates and days off: what schedule risk programs
 * compute, kept as a lower bound beside the executions and to check theirs.
 *
 * <p>Futures are computed in blocks, activity by activity, each loop over a block being one the compiler can turn into
 * vector instructions. Durations are triangular and not rounded. The draw of an activity in a future is a hash of the
 * seed and both their numbers, so it does not depend on blocks or threads. Single precision: exact to about 1e-6 of the
 * finish. Reuses its buffers: one for each thread.
 */
public final class CriticalPathRuns {

    private static final int BLOCK = 256;
    private static final float TO_UNIT = 0x1.0p-24f;

    private final Links links;
    private final float[] low;
    private final float[] rise;
    private final float[] range;
    private final float[] upFactor;
    private final float[] downFactor;
    private final float[][] finish;
    private final float[] earliest = new float[BLOCK];
    private final float[] end = new float[BLOCK];

    /** Finish-start links without resources, gates and days off; any other link is an error. */
    public CriticalPathRuns(Network network, ThreePoint[] durations) {
        links = network.links;
        if (!links.plain) {
            throw new IllegalArgumentException("Only finish-start links can be run in blocks.\n"
                    + "Maybe execute the network instead, without resources.");
        }
        int n = network.size();
        low = new float[n];
        rise = new float[n];
        range = new float[n];
        upFactor = new float[n];
        downFactor = new float[n];
        finish = new float[n][BLOCK];
        for (int i = 0; i < n; i++) {
            ThreePoint three = durations[i];
            double width = three.high() - three.low();
            low[i] = (float) three.low();
            range[i] = (float) width;
            rise[i] = width == 0 ? 1 : (float) ((three.mode() - three.low()) / width);
            upFactor[i] = (float) (width * (three.mode() - three.low()));
            downFactor[i] = (float) (width * (three.high() - three.mode()));
        }
    }

    /** The last finish in each of so many futures, counted from the first one. */
    public float[] run(long seed, int firstFuture, int futures) {
        float[] last = new float[futures];
        for (int done = 0; done < futures; done += BLOCK) {
            runBlock((int) (seed ^ seed >>> Integer.SIZE), firstFuture + done);
            System.arraycopy(end, 0, last, done, Math.min(BLOCK, futures - done));
        }
        return last;
    }

    private void runBlock(int seed, int future) {
        Arrays.fill(end, 0);
        for (int activity : links.topological) {
            Arrays.fill(earliest, 0);
            for (int k = links.inStart[activity]; k < links.inStart[activity + 1]; k++) {
                waitFor(finish[links.inFrom[k]], links.inLag[k]);
            }
            work(activity, seed, future, finish[activity]);
        }
    }

    private void waitFor(float[] before, float lag) {
        for (int i = 0; i < BLOCK; i++) {
            earliest[i] = Math.max(earliest[i], before[i] + lag);
        }
    }

    private void work(int activity, int seed, int future, float[] result) {
        int key = mix(seed + activity * 0x9E3779B9);
        float least = low[activity];
        float most = least + range[activity];
        float top = rise[activity];
        float up = upFactor[activity];
        float down = downFactor[activity];
        for (int i = 0; i < BLOCK; i++) {
            float u = (mix(key + (future + i) * 0x85EBCA6B) >>> 8) * TO_UNIT;
            boolean rising = u < top;
            float root = (float) StrictMath.sqrt(rising ? u * up : (1 - u) * down);
            result[i] = earliest[i] + (rising ? least + root : most - root);
        }
        for (int i = 0; i < BLOCK; i++) {
            end[i] = Math.max(end[i], result[i]);
        }
    }

    /** A 32-bit finaliser: "lowbias32" of Wellons (hash-prospector), chosen because it needs no 64-bit products. */
    private static int mix(int bits) {
        int x = bits;
        x = (x ^ x >>> 16) * 0x7FEB352D;
        x = (x ^ x >>> 15) * 0x846CA68B;
        return x ^ x >>> 16;
    }
}
