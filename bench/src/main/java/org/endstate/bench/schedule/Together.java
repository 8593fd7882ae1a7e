package org.endstate.bench.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.endstate.schedule.Network;

/** Several searches for the same network at the same time, for programs that use one thread each. */
final class Together {

    private Together() {}

    /** The best of the starts found by searches 0 … threads - 1; empty if none found any. */
    static List<Integer> best(Network network, int threads, IntFunction<List<Integer>> search) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<List<Integer>>> running = IntStream.range(0, threads)
                    .mapToObj(thread -> pool.submit(() -> search.apply(thread)))
                    .toList();
            List<List<Integer>> found = new ArrayList<>();
            for (Future<List<Integer>> future : running) {
                found.add(future.get());
            }
            Optional<List<Integer>> best = found.stream()
                    .filter(starts -> !starts.isEmpty())
                    .min(Comparator.comparingInt(starts -> Checked.claimed(network, starts)));
            return best.orElse(List.of());
        } catch (ExecutionException e) {
            throw new IllegalStateException("A search failed.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The search was interrupted.", e);
        }
    }
}
