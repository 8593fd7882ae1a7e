package org.endstate.schedule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Activities sorted into kinds: those of one kind ask for the same units and agree in whatever else was named. */
final class Kinds {

    /** The kind of each activity. */
    final int[] of;

    final int count;

    private Kinds(int[] of, int count) {
        this.of = of;
        this.count = count;
    }

    static Kinds of(Network network, IntFunction<List<Integer>> whatElse) {
        Map<List<Integer>, Integer> kinds = new HashMap<>();
        int[] of = new int[network.size()];
        for (int i = 0; i < of.length; i++) {
            List<Integer> look = IntStream.range(network.demands.start[i], network.demands.start[i + 1])
                    .flatMap(
                            k -> IntStream.of(network.demands.of[k], network.demands.units[k], network.demands.back[k]))
                    .boxed()
                    .collect(Collectors.toList());
            look.addAll(whatElse.apply(i));
            of[i] = kinds.computeIfAbsent(look, any -> kinds.size());
        }
        return new Kinds(of, kinds.size());
    }
}
