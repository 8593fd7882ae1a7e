package org.endstate.bench.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.Network;
import org.endstate.schedule.Policy;
import org.endstate.schedule.Priority;
import org.endstate.schedule.SerialGeneration;

/** The schedule that a list of activities in any order stands for: always the first in it whose predecessors are in. */
public final class ListDecoder {

    private final SerialGeneration generation;
    private final int[][] after;
    private final int[] before;
    private int makespan;

    ListDecoder(Network network) {
        generation = new SerialGeneration(
                network, network.durations(), GateReadings.allOpen(network.gates()), Policy.waiting());
        before = new int[network.size()];
        after = IntStream.range(0, network.size())
                .mapToObj(i -> network.listLinks().stream()
                        .filter(link -> link.from() == i)
                        .mapToInt(Network.Link::to)
                        .toArray())
                .toArray(int[][]::new);
        Arrays.stream(after).flatMapToInt(Arrays::stream).forEach(to -> before[to]++);
    }

    void decode(int[] list) {
        int[] place = new int[list.length];
        for (int at = 0; at < list.length; at++) {
            place[list[at]] = at;
        }
        int[] missing = before.clone();
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (int at = 0; at < list.length; at++) {
            if (missing[list[at]] == 0) {
                ready.add(at);
            }
        }
        int[] order = new int[list.length];
        for (int done = 0; done < order.length; done++) {
            order[done] = list[ready.remove()];
            for (int to : after[order[done]]) {
                if (--missing[to] == 0) {
                    ready.add(place[to]);
                }
            }
        }
        makespan = generation.forwards(order);
    }

    int makespan() {
        return makespan;
    }

    /**
     * The end of the schedule by "latest finish first", of activities that trail the makespan too: days enough for any
     * plan worth finding, where domains of 10,000 activities over all days of the network do not fit into memory.
     */
    static int horizon(Network network) {
        ListDecoder decoder = new ListDecoder(network);
        decoder.decode(Priority.byLatestFinish(network).order());
        return IntStream.range(0, network.size())
                .map(decoder.generation::finish)
                .max()
                .orElse(0);
    }

    List<Integer> starts() {
        return IntStream.range(0, before.length).mapToObj(generation::start).toList();
    }
}
