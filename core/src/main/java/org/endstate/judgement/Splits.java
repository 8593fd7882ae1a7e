package org.endstate.judgement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.endstate.uncertainty.Draws;

/** Subsets of a given size of the numbers 0 to n − 1, each in rising order. */
final class Splits {

    private Splits() {}

    /** All subsets in lexical order, or, if there are more than the most, that many different ones drawn evenly. */
    static List<int[]> of(int n, int size, int most, Draws draws) {
        return number(n, size, most) <= most ? all(n, size) : drawn(n, size, most, draws);
    }

    /** How many subsets there are, or any number above the limit. */
    private static long number(int n, int size, int limit) {
        long number = 1;
        for (int i = 1; i <= Math.min(size, n - size) && number <= limit; i++) {
            number = number * (n - i + 1) / i;
        }
        return number;
    }

    private static List<int[]> all(int n, int size) {
        List<int[]> subsets = new ArrayList<>();
        int[] subset = new int[size];
        for (int i = 0; i < size; i++) {
            subset[i] = i;
        }
        int moving;
        do {
            subsets.add(subset.clone());
            moving = size - 1;
            while (moving >= 0 && subset[moving] == n - size + moving) {
                moving--;
            }
            if (moving >= 0) {
                subset[moving]++;
                for (int i = moving + 1; i < size; i++) {
                    subset[i] = subset[i - 1] + 1;
                }
            }
        } while (moving >= 0);
        return subsets;
    }

    private static List<int[]> drawn(int n, int size, int most, Draws draws) {
        List<int[]> subsets = new ArrayList<>();
        Set<List<Integer>> seen = new HashSet<>();
        for (long number = 0; subsets.size() < most; number++) {
            int[] subset = drawn(n, size, draws.split(number));
            if (seen.add(Arrays.stream(subset).boxed().toList())) {
                subsets.add(subset);
            }
        }
        return subsets;
    }

    private static int[] drawn(int n, int size, Draws draws) {
        int[] shuffled = new int[n];
        for (int i = 0; i < n; i++) {
            shuffled[i] = i;
        }
        for (int i = 0; i < size; i++) {
            int other = i + draws.below(n - i, i);
            int kept = shuffled[i];
            shuffled[i] = shuffled[other];
            shuffled[other] = kept;
        }
        int[] subset = Arrays.copyOf(shuffled, size);
        Arrays.sort(subset);
        return subset;
    }
}
