package org.endstate.schedule;

/**
 * Changes orders at random: whole groups are served earlier or later, and single activities move within their links.
 */
final class Mutation {

    private static final int GROUPS_AT_ONCE = 20;
    private static final int MOVES = 6;

    private final Network network;
    private final Chance chance;
    private final int reach_days;
    private final int[] place;

    /** @param reach_days by how much a group is served earlier or later at the most */
    Mutation(Network network, Chance chance, int reach_days) {
        this.network = network;
        this.chance = chance;
        this.reach_days = reach_days;
        place = new int[network.size()];
    }

    /** An order by these keys, changed, in which each activity still comes after those its links come from. */
    int[] order(int[] key) {
        if (network.groups() > 1 && chance.below(2) == 0) {
            shiftGroups(key);
            follow(network, key);
        }
        int[] order = Orders.by(network, key);
        moveActivities(order);
        return order;
    }

    /** Shifts up to one group in twenty. */
    private void shiftGroups(int[] key) {
        int times = 1 + chance.below(Math.max(1, network.groups() / GROUPS_AT_ONCE));
        for (int i = 0; i < times; i++) {
            int by = chance.around(reach_days);
            for (int activity : network.membersOf(chance.below(network.groups()))) {
                key[activity] += by;
            }
        }
    }

    /** Raises keys until none is lower than one its links come from. */
    static void follow(Network network, int[] key) {
        Links links = network.links;
        for (int activity : links.topological) {
            for (int k = links.inStart[activity]; k < links.inStart[activity + 1]; k++) {
                key[activity] = Math.max(key[activity], key[links.inFrom[k]]);
            }
        }
    }

    private void moveActivities(int[] order) {
        int times = chance.below(Math.min(2 * MOVES, order.length / 15 + 1) + 1);
        for (int at = 0; times > 0 && at < order.length; at++) {
            place[order[at]] = at;
        }
        for (int i = 0; i < times; i++) {
            move(order, order[chance.below(order.length)]);
        }
    }

    private void move(int[] order, int activity) {
        Links links = network.links;
        int after = -1;
        int before = order.length;
        for (int k = links.inStart[activity]; k < links.inStart[activity + 1]; k++) {
            after = Math.max(after, place[links.inFrom[k]]);
        }
        for (int k = links.outStart[activity]; k < links.outStart[activity + 1]; k++) {
            before = Math.min(before, place[links.to[k]]);
        }
        int to = after + 1 + chance.below(before - after - 1);
        int from = place[activity];
        int step = from < to ? 1 : -1;
        for (int at = from; at != to; at += step) {
            order[at] = order[at + step];
            place[order[at]] = at;
        }
        order[to] = activity;
        place[activity] = to;
    }
}
