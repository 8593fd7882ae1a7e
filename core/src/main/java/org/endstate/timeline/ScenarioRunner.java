package org.endstate.timeline;

import java.util.function.IntConsumer;

/**
 * Runs work for every scenario, in whatever order and on however many machines it likes. The work of one block writes
 * only where its own scenarios are kept, so results do not depend on the order.
 */
public interface ScenarioRunner {

    /** How many scenarios share one set of buffers. */
    int BLOCK = 250;

    /**
     * Calls {@code block} once for each block number in [0, blocks) and returns when all are done.
     *
     * @param done told how many blocks are done, from the calling thread; returns whether to go on
     * @return whether all blocks were run
     */
    boolean run(int blocks, IntConsumer block, Continue done);

    /** Hears of progress and says whether to go on. */
    interface Continue {
        boolean after(int doneBlocks);
    }
}
