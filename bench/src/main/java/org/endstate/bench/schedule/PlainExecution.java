package org.endstate.bench.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.endstate.schedule.Network;

/**
 * The peer of the executor: a resource-based policy as a careful user writes it, from one finish to the next, with a
 * queue of what runs and a sorted set of what may start. For finish-start links and constant resources only.
 */
final class PlainExecution {

    private final int[] activityAt;
    private final int[] rank;
    private final int[][] after;
    private final int[] before;
    private final int[][] uses;
    private final int[] capacity;

    PlainExecution(Network network, int[] order) {
        activityAt = order.clone();
        rank = new int[order.length];
        for (int at = 0; at < order.length; at++) {
            rank[order[at]] = at;
        }
        before = new int[order.length];
        List<List<Integer>> next = new ArrayList<>();
        uses = new int[order.length][network.resources()];
        for (int i = 0; i < order.length; i++) {
            next.add(new ArrayList<>());
            for (Network.Use use : network.listUses(i)) {
                uses[i][use.resource()] = use.units();
            }
        }
        for (Network.Link link : network.listLinks()) {
            next.get(link.from()).add(link.to());
            before[link.to()]++;
        }
        after = next.stream()
                .map(list -> list.stream().mapToInt(to -> to).toArray())
                .toArray(int[][]::new);
        capacity = new int[network.resources()];
        Arrays.setAll(capacity, resource -> network.supply(resource, 0));
    }

    private record Running(int activity, int finish) implements Comparable<Running> {
        @Override
        public int compareTo(Running other) {
            return Integer.compare(finish, other.finish);
        }
    }

    /** The finish of every activity. */
    int[] run(int[] durations) {
        int[] free = capacity.clone();
        int[] missing = before.clone();
        int[] finish = new int[durations.length];
        TreeSet<Integer> eligible = new TreeSet<>();
        for (int i = 0; i < missing.length; i++) {
            if (missing[i] == 0) {
                eligible.add(rank[i]);
            }
        }
        PriorityQueue<Running> running = new PriorityQueue<>();
        int day = 0;
        start(day, durations, free, eligible, running);
        while (!running.isEmpty()) {
            day = running.element().finish();
            while (!running.isEmpty() && running.element().finish() == day) {
                int ended = running.remove().activity();
                finish[ended] = day;
                release(ended, free, missing, eligible);
            }
            start(day, durations, free, eligible, running);
        }
        return finish;
    }

    private void start(
            int day, int[] durations, int[] free, TreeSet<Integer> eligible, PriorityQueue<Running> running) {
        Iterator<Integer> all = eligible.iterator();
        while (all.hasNext()) {
            int activity = activityAt[all.next()];
            if (fits(uses[activity], free)) {
                all.remove();
                for (int r = 0; r < free.length; r++) {
                    free[r] -= uses[activity][r];
                }
                running.add(new Running(activity, day + durations[activity]));
            }
        }
    }

    private static boolean fits(int[] asked, int[] free) {
        for (int r = 0; r < free.length; r++) {
            if (asked[r] > free[r]) {
                return false;
            }
        }
        return true;
    }

    private void release(int ended, int[] free, int[] missing, TreeSet<Integer> eligible) {
        for (int r = 0; r < free.length; r++) {
            free[r] += uses[ended][r];
        }
        for (int to : after[ended]) {
            if (--missing[to] == 0) {
                eligible.add(rank[to]);
            }
        }
    }
}
