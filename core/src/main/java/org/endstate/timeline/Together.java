package org.endstate.timeline;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Pieces of work that do not depend on one another, done by whoever runs scenarios. */
final class Together {

    private Together() {}

    /** Their results in their order; empty where the run was stopped. */
    static <T> Optional<List<T>> run(ScenarioRunner runner, List<Supplier<T>> work, ScenarioRunner.Continue done) {
        AtomicReferenceArray<T> results = new AtomicReferenceArray<>(work.size());
        boolean finished = runner.run(
                work.size(), number -> results.set(number, work.get(number).get()), done);
        return finished
                ? Optional.of(
                        IntStream.range(0, work.size()).mapToObj(results::get).toList())
                : Optional.empty();
    }
}
