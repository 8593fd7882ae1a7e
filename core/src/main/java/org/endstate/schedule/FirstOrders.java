package org.endstate.schedule;

/**
 * The orders a population begins with: by latest finish, with whole groups put off by up to the time all work takes
 * longer than the critical path, and single activities by up to a third of the critical path.
 */
final class FirstOrders {

    private final Network network;
    private final Chance chance;
    private final int[] latestFinish;
    private final int span_days;
    private final int noise_days;

    FirstOrders(Network network, Chance chance, int[] latestFinish, int length_days, int bound_days) {
        this.network = network;
        this.chance = chance;
        this.latestFinish = latestFinish;
        span_days = Math.max(1, bound_days - length_days);
        noise_days = 2 + length_days / 3;
    }

    /** The first order is by latest finish alone; of the drawn ones every second puts off single activities too. */
    int[] next(int number) {
        int[] key = latestFinish.clone();
        boolean single = network.groups() <= 1;
        if (number > 0 && !single) {
            putOffGroups(key);
        }
        if (number > 0 && (single || number % 2 == 0)) {
            putOffActivities(key);
        }
        Mutation.follow(network, key);
        return Orders.by(network, key);
    }

    private void putOffGroups(int[] key) {
        for (int group = 0; group < network.groups(); group++) {
            int by = chance.below(span_days);
            for (int activity : network.membersOf(group)) {
                key[activity] += by;
            }
        }
    }

    private void putOffActivities(int[] key) {
        for (int activity = 0; activity < key.length; activity++) {
            key[activity] += chance.below(noise_days);
        }
    }
}
