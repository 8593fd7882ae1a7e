package org.endstate.schedule;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.endstate.uncertainty.Draws;

/** Seeded random networks with the readings and durations that go with them. */
final class RandomNetwork {

    /** What a random network has beside activities and links. */
    enum With {
        NOTHING,
        RESOURCES,
        EVERYTHING
    }

    final Network network;
    final GateReadings readings;
    private final Draws draws;
    private long drawn;

    private RandomNetwork(long seed, int groups, int perGroup, With with) {
        draws = Draws.of(seed).split("random network");
        network = network(groups, perGroup, with);
        int[] reviews = IntStream.range(0, 60).map(i -> 30 * i).toArray();
        long[] masks = new long[network.gates()];
        for (int gate = 0; gate < masks.length; gate++) {
            masks[gate] = below(4) == 0 ? ~0b1001L << below(3) : -1L << below(5);
        }
        readings = GateReadings.of(reviews, masks);
    }

    static RandomNetwork of(long seed, int groups, int perGroup, With with) {
        return new RandomNetwork(seed, groups, perGroup, with);
    }

    int[] order() {
        int[] keys = IntStream.range(0, network.size()).map(i -> below(1000)).toArray();
        return Orders.by(network, keys);
    }

    /** A random order in which each activity comes after those its links come from. */
    int[] list() {
        int[] keys = IntStream.range(0, network.size()).map(i -> below(1000)).toArray();
        Mutation.follow(network, keys);
        return Orders.by(network, keys);
    }

    /** Durations from a third of the planned to twice the planned ones. */
    int[] actual() {
        return IntStream.of(network.planned)
                .map(days -> days == 0 ? below(8) / 7 : days / 3 + below(2 * days))
                .toArray();
    }

    /** Forces every third group out, on some day of the first half year. */
    int[] forcedDays() {
        return IntStream.range(0, network.groups())
                .map(group -> below(3) == 0 ? 20 + below(160) : Policy.FOREVER)
                .toArray();
    }

    int below(int bound) {
        return draws.below(bound, drawn++);
    }

    private Network network(int groups, int perGroup, With with) {
        Plot plot = Plot.over(1800);
        boolean rich = with == With.EVERYTHING;
        if (with != With.NOTHING) {
            for (int r = 0; r < 4; r++) {
                int units = 4 + below(4);
                int dip = 40 + below(60);
                plot.resource(
                        "r" + r,
                        rich
                                ? Plot.units(1800, 0, units, dip, units - 3, dip + 20, units)
                                : Plot.units(1800, 0, units));
            }
        }
        for (int g = 0; g < groups; g++) {
            for (int i = 0; i < perGroup; i++) {
                plot.activity(line(g, i, perGroup, with));
            }
        }
        for (int g = 0; g < groups; g++) {
            for (int i = 1; i < perGroup; i++) {
                linkBack(plot, g, i, rich);
            }
        }
        return plot.build();
    }

    private String line(int group, int i, int perGroup, With with) {
        boolean rich = with == With.EVERYTHING;
        int duration = below(9) == 0 ? 0 : 1 + below(10);
        StringBuilder line = new StringBuilder("g" + group + "a" + i + " " + duration);
        line.append(" group=g").append(group);
        if (i == perGroup - 2) {
            line.append(" closing");
        } else if (i == perGroup - 1) {
            line.append(" trailing");
        }
        if (with == With.EVERYTHING) {
            line.append(below(2) == 0 ? " weekdays" : "").append(below(8) == 0 ? " gate=gate" + below(3) : "");
        }
        if (with != With.NOTHING && below(3) > 0) {
            int first = below(4);
            line.append(" uses=r").append(first).append(':').append(1 + below(3));
            line.append(rich && duration > 0 && below(5) == 0 ? ":" + (1 + below(9)) : "");
            line.append(below(2) == 0 ? ",r" + (first + 1) % 4 + ":1" : "");
        }
        return line.toString();
    }

    private void linkBack(Plot plot, int group, int i, boolean rich) {
        int to = plot.activities.get("g" + group + "a" + i);
        for (int times = 0; times < 1 + below(2); times++) {
            int from = plot.activities.get("g" + group + "a" + below(i));
            Ends ends = rich && below(5) == 0 ? Ends.values()[below(4)] : Ends.FINISH_START;
            plot.builder.link(from, to, ends, rich ? below(6) / 3 : 0, OptionalInt.empty());
        }
        if (group > 0 && below(6) == 0) {
            plot.builder.after(plot.activities.get("g" + (group - 1) + "a" + below(i)), to);
        }
    }
}
