package org.endstate.schedule;

import java.util.Arrays;
import org.endstate.uncertainty.Draws;

/** Makes new orders of priority from old ones. Each call takes the next numbers of one stream of draws. */
final class OrderMoves {

    private final Network network;
    private final int[] latestFinish;
    private final Draws draws;
    private long drawn;

    OrderMoves(Network network, int[] latestFinish, Draws draws) {
        this.network = network;
        this.latestFinish = latestFinish;
        this.draws = draws;
    }

    int[] byLatestFinish() {
        return Orders.by(network, latestFinish);
    }

    /** One key per group, its rank by the mean latest finish of its activities. */
    int[] groupsByLatestFinish() {
        long[] sum = new long[network.groups()];
        int[] count = new int[network.groups()];
        for (int activity = 0; activity < network.size(); activity++) {
            sum[network.groupOf[activity]] += latestFinish[activity];
            count[network.groupOf[activity]]++;
        }
        long[] keys = new long[sum.length];
        for (int group = 0; group < keys.length; group++) {
            keys[group] = (sum[group] / Math.max(1, count[group]) << Integer.SIZE) + group;
        }
        Arrays.sort(keys);
        int[] rank = new int[keys.length];
        for (int at = 0; at < keys.length; at++) {
            rank[(int) keys[at]] = at;
        }
        return rank;
    }

    /** Serves one group after the other, each by latest finish. */
    int[] byGroups(int[] groupRank) {
        int[] key = new int[network.size()];
        int[] byFinish = byLatestFinish();
        for (int at = 0; at < key.length; at++) {
            key[byFinish[at]] = groupRank[network.groupOf[byFinish[at]]] * key.length + at;
        }
        return Orders.by(network, key);
    }

    /** Takes one group out and puts it in elsewhere. */
    int[] moveGroup(int[] groupRank) {
        int from = below(groupRank.length);
        int to = below(groupRank.length);
        int[] moved = groupRank.clone();
        for (int group = 0; group < moved.length; group++) {
            int rank = groupRank[group];
            if (rank == from) {
                moved[group] = to;
            } else if (from < rank && rank <= to) {
                moved[group] = rank - 1;
            } else if (to <= rank && rank < from) {
                moved[group] = rank + 1;
            }
        }
        return moved;
    }

    /** So many moves: two neighbours swapped, an activity moved, or a group served earlier or later. */
    int[] move(int[] order, int times) {
        int[] moved = order.clone();
        for (int i = 0; i < times; i++) {
            int kind = below(network.groups() > 1 ? 4 : 3);
            switch (kind) {
                case 0 -> swapNeighbours(moved);
                case 3 -> moved = shiftGroup(moved);
                default -> moveOne(moved);
            }
        }
        return moved;
    }

    private void swapNeighbours(int[] order) {
        if (order.length > 1) {
            int at = below(order.length - 1);
            int first = order[at];
            order[at] = order[at + 1];
            order[at + 1] = first;
        }
    }

    private void moveOne(int[] order) {
        int from = below(order.length);
        int reach = Math.max(4, order.length / 3);
        int to = Math.clamp(from - reach + below(2 * reach + 1), 0, order.length - 1);
        int moving = order[from];
        if (from < to) {
            System.arraycopy(order, from + 1, order, from, to - from);
        } else {
            System.arraycopy(order, to, order, to + 1, from - to);
        }
        order[to] = moving;
    }

    private int[] shiftGroup(int[] order) {
        int group = below(network.groups());
        int reach = Math.max(1, order.length / 4);
        int by = below(2 * reach + 1) - reach;
        int[] key = new int[order.length];
        for (int at = 0; at < order.length; at++) {
            boolean shifted = network.groupOf[order[at]] == group;
            key[order[at]] = 2 * (at + (shifted ? by : 0)) + (shifted && by > 0 ? 1 : 0);
        }
        return Orders.by(network, key);
    }

    private int below(int bound) {
        return draws.below(bound, drawn++);
    }
}
