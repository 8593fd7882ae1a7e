package org.endstate.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * QuickXplain (Junker, "QUICKXPLAIN: preferred explanations and relaxations for over-constrained problems", AAAI 2004):
 * of things that cannot hold together, a part that cannot either while any fewer of it can. Halves are left out at
 * once, so that few of many are found in about {@code k log(n / k)} tests. Where several parts would do, the one with
 * late members is preferred.
 */
final class SmallestConflict {

    private SmallestConflict() {}

    /**
     * The part of these, in their order.
     *
     * @param impossible whether some of them cannot hold together; true for all of them, and for more where for fewer
     */
    static <T> List<T> among(List<T> all, Predicate<List<T>> impossible) {
        List<T> found = explain(List.of(), false, all, impossible);
        return all.stream().filter(found::contains).toList();
    }

    /** What of the candidates is needed beside the background, which has grown since the last test or not. */
    private static <T> List<T> explain(
            List<T> background, boolean grown, List<T> candidates, Predicate<List<T>> impossible) {
        if (grown && impossible.test(background)) {
            return List.of();
        }
        if (candidates.size() == 1) {
            return candidates;
        }
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<T> first = candidates.subList(0, candidates.size() / 2);
        List<T> second = candidates.subList(candidates.size() / 2, candidates.size());
        List<T> ofSecond = explain(with(background, first), true, second, impossible);
        List<T> ofFirst = explain(with(background, ofSecond), !ofSecond.isEmpty(), first, impossible);
        return with(ofFirst, ofSecond);
    }

    private static <T> List<T> with(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
