package org.endstate.threat;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How likely it is that the threat level of every one of some areas is at most {@code level} in each of the first
 * months of the forecast. Counted over whole sampled paths: months and areas that move together are seen to.
 *
 * @param areas ids, at least one
 * @param months how many, the first being the first forecast month
 * @param together probability that all areas are calm in all of those months
 * @param alone the same of each area by itself, in the order of the areas
 */
public record JointCalm(List<String> areas, int level, int months, double together, List<Double> alone) {

    public JointCalm {
        areas = List.copyOf(areas);
        alone = List.copyOf(alone);
    }

    /**
     * Counted on these paths, which have all of the areas; a horizon that is shorter than the months is all there is.
     */
    public static JointCalm of(ThreatPaths paths, List<String> areas, int level, int months) {
        int[] numbers = areas.stream().mapToInt(paths.areas()::indexOf).toArray();
        int length = StrictMath.min(months, paths.horizon().months());
        List<Double> alone = IntStream.of(numbers)
                .mapToObj(area -> share(paths, new int[] {area}, level, length))
                .toList();
        return new JointCalm(areas, level, length, share(paths, numbers, level, length), alone);
    }

    private static double share(ThreatPaths paths, int[] areas, int level, int months) {
        long calm = IntStream.range(0, paths.paths())
                .filter(path -> IntStream.range(0, months)
                        .allMatch(
                                month -> IntStream.of(areas).allMatch(area -> paths.level(path, month, area) <= level)))
                .count();
        return (double) calm / paths.paths();
    }
}
