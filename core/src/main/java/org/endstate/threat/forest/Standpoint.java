package org.endstate.threat.forest;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where every unit stands when a block of months begins: what the trees sort it by, and its scale in each grove.
 *
 * @param scales by grove, then unit
 * @param units what came before, up to but not including {@code end}
 */
record Standpoint(List<byte[]> binned, List<double[]> scales, List<Counts> units, int end) {

    Standpoint {
        binned = List.copyOf(binned);
        scales = List.copyOf(scales);
        units = List.copyOf(units);
    }

    /** At the end of the month before {@code end}. */
    static Standpoint at(Landscape landscape, int end, Forest forest) {
        Surroundings around = landscape.surroundings(end);
        List<Counts> units = landscape.units();
        return new Standpoint(
                IntStream.range(0, units.size())
                        .mapToObj(unit -> forest.bins().bin(Features.of(units.get(unit), end, around, unit)))
                        .toList(),
                forest.groves().stream()
                        .map(grove -> units.stream()
                                .mapToDouble(counts -> grove.scale(counts, end))
                                .toArray())
                        .toList(),
                units,
                end);
    }
}
