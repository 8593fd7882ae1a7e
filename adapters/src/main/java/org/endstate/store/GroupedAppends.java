package org.endstate.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * Lets many threads share one costly commit: what comes in while one group is being kept is the next group. A call
 * returns when its own work is kept.
 */
final class GroupedAppends<W> implements AutoCloseable {

    private static final int LARGEST = 1000;

    private final BlockingQueue<Work<W>> waiting = new LinkedBlockingQueue<>(10 * LARGEST);
    private final Thread keeper;
    private volatile boolean closed;

    /** Work and its answer; whoever keeps a group completes the answer of each of its works. */
    record Work<W>(W what, CompletableFuture<Object> done) {}

    GroupedAppends(String name, Consumer<List<Work<W>>> keep) {
        keeper = Thread.ofVirtual().name(name).start(() -> run(keep));
    }

    private void run(Consumer<List<Work<W>>> keep) {
        List<Work<W>> group = new ArrayList<>();
        try {
            while (true) {
                group.add(waiting.take());
                waiting.drainTo(group, LARGEST - 1);
                keep(keep, group);
                group.clear();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
        waiting.drainTo(group);
        group.forEach(work -> work.done().completeExceptionally(new IllegalStateException("The record is closed.")));
    }

    private static <W> void keep(Consumer<List<Work<W>>> keep, List<Work<W>> group) {
        try {
            keep.accept(List.copyOf(group));
        } catch (RuntimeException | Error e) {
            group.forEach(work -> work.done().completeExceptionally(e));
        }
    }

    /** Waits until the work is kept, and gives its answer; throws what prevented it. */
    Object await(W what) {
        if (closed) {
            throw new IllegalStateException("The record is closed.");
        }
        Work<W> work = new Work<>(what, new CompletableFuture<>());
        try {
            waiting.put(work);
            if (closed && waiting.remove(work)) {
                throw new IllegalStateException("The record is closed.");
            }
            return work.done().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted before the entry was kept.\nMaybe send it again.", e);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Stops after the group that is being kept; what still waits is refused. */
    @Override
    public void close() {
        closed = true;
        keeper.interrupt();
        try {
            keeper.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
