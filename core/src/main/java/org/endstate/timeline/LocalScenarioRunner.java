package org.endstate.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Runs scenarios on threads of this machine. */
public final class LocalScenarioRunner implements ScenarioRunner {

    private final int threads;

    public LocalScenarioRunner(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("The number of threads [" + threads + "] is not positive.");
        }
        this.threads = threads;
    }

    @Override
    public boolean run(int blocks, IntConsumer block, Continue done) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < blocks; i++) {
                int number = i;
                running.add(pool.submit(() -> block.accept(number)));
            }
            for (int i = 0; i < blocks; i++) {
                await(running.get(i));
                if (!done.after(i + 1)) {
                    pool.shutdownNow();
                    return false;
                }
            }
            return true;
        }
    }

    private static void await(Future<?> future) {
        try {
            future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A scenario could not be run.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The simulation was interrupted.", e);
        }
    }
}
