package org.endstate.schedule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The precedence links of a network in flat arrays, sorted by their earlier activity, so that the links out of activity
 * {@code i} are {@code outStart[i] … outStart[i + 1] - 1}; the links into it are listed in {@code in}.
 */
final class Links {

    /** A link as it was entered. */
    record Link(int from, int to, Ends ends, int minLag_days, int maxLag_days) {}

    final int[] from;
    final int[] to;
    final Ends[] ends;
    final boolean[] fromFinish;
    final boolean[] toFinish;
    final int[] minLag;
    final int[] maxLag;
    final int[] outStart;
    final int[] inStart;
    final int[] in;
    /** The earlier activity and the minimum lag of each link of {@code in}. */
    final int[] inFrom;

    final int[] inLag;
    /** Whether all links are finish-start links. */
    final boolean plain;
    /** Activities in an order in which every link leads forward. */
    final int[] topological;

    Links(int activities, List<Link> entered, List<String> names) {
        List<Link> links = entered.stream()
                .sorted(Comparator.comparingInt(Link::from).thenComparingInt(Link::to))
                .toList();
        from = links.stream().mapToInt(Link::from).toArray();
        to = links.stream().mapToInt(Link::to).toArray();
        ends = links.stream().map(Link::ends).toArray(Ends[]::new);
        minLag = links.stream().mapToInt(Link::minLag_days).toArray();
        maxLag = links.stream().mapToInt(Link::maxLag_days).toArray();
        fromFinish = new boolean[links.size()];
        toFinish = new boolean[links.size()];
        for (int i = 0; i < links.size(); i++) {
            fromFinish[i] = ends[i].fromFinish();
            toFinish[i] = ends[i].toFinish();
        }
        outStart = starts(activities, from);
        inStart = starts(activities, to);
        in = new int[links.size()];
        int[] fill = inStart.clone();
        for (int i = 0; i < links.size(); i++) {
            in[fill[to[i]]++] = i;
        }
        inFrom = Arrays.stream(in).map(link -> from[link]).toArray();
        inLag = Arrays.stream(in).map(link -> minLag[link]).toArray();
        plain = links.stream().allMatch(link -> link.ends() == Ends.FINISH_START);
        topological = sort(activities, names);
    }

    private static int[] starts(int activities, int[] of) {
        int[] starts = new int[activities + 1];
        for (int activity : of) {
            starts[activity + 1]++;
        }
        for (int i = 0; i < activities; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    private int[] sort(int activities, List<String> names) {
        int[] missing = new int[activities];
        for (int activity : to) {
            missing[activity]++;
        }
        int[] sorted = new int[activities];
        int count = 0;
        for (int i = 0; i < activities; i++) {
            if (missing[i] == 0) {
                sorted[count++] = i;
            }
        }
        for (int done = 0; done < count; done++) {
            for (int k = outStart[sorted[done]]; k < outStart[sorted[done] + 1]; k++) {
                if (--missing[to[k]] == 0) {
                    sorted[count++] = to[k];
                }
            }
        }
        if (count < activities) {
            throw new IllegalArgumentException("The links form a cycle: " + cycle(missing, names) + ".\n"
                    + "Maybe one of these links points the wrong way.");
        }
        return sorted;
    }

    /** Walks backwards from a blocked activity, through blocked ones only, until one comes round again. */
    private String cycle(int[] missing, List<String> names) {
        int[] seenAt = new int[missing.length];
        Arrays.fill(seenAt, -1);
        int[] walk = new int[missing.length + 1];
        int steps = 0;
        int here = firstPositive(missing);
        while (seenAt[here] < 0) {
            seenAt[here] = steps;
            walk[steps++] = here;
            here = blockedBefore(here, missing);
        }
        StringBuilder text = new StringBuilder("[").append(names.get(here)).append(']');
        for (int i = steps - 1; i >= seenAt[here]; i--) {
            text.append(" -> [").append(names.get(walk[i])).append(']');
        }
        return text.toString();
    }

    private static int firstPositive(int[] values) {
        int at = 0;
        while (values[at] == 0) {
            at++;
        }
        return at;
    }

    private int blockedBefore(int activity, int[] missing) {
        for (int k = inStart[activity]; k < inStart[activity + 1]; k++) {
            if (missing[from[in[k]]] > 0) {
                return from[in[k]];
            }
        }
        throw new AssertionError("No blocked activity before a blocked one.");
    }
}
