package org.endstate.schedule;

import static org.endstate.schedule.Day.NEVER;

import java.util.stream.IntStream;

/** What a network is scored by: the activities and links that count, collected once. Immutable. */
final class Goals {

    private final int horizon;
    private final boolean[] trailing;
    private final int[] deadline;
    private final int[] deadlined;
    private final int[] closers;
    private final int[] priced;
    private final Network network;
    private final Links links;
    private final int[] limited;

    Goals(Network network) {
        this.network = network;
        horizon = network.horizon;
        priced = IntStream.range(0, network.size())
                .filter(i -> network.pricePerDay[i] > 0)
                .toArray();
        trailing = network.trailing;
        deadline = network.deadline;
        links = network.links;
        deadlined = IntStream.range(0, network.size())
                .filter(i -> deadline[i] != NEVER)
                .toArray();
        closers = IntStream.range(0, network.size())
                .filter(i -> network.activity(i).closing())
                .toArray();
        limited = IntStream.range(0, links.to.length)
                .filter(k -> links.maxLag[k] != NEVER)
                .toArray();
    }

    /** Whether two schedules of the same makespan that miss nothing are equally good. */
    boolean onlyMakespan() {
        return closers.length == 0;
    }

    Score score(int[] start, int[] finish) {
        long lateness = 0;
        int makespan = 0;
        for (int activity = 0; activity < finish.length; activity++) {
            int day = finish[activity];
            if (day > horizon) {
                lateness += horizon;
                day = horizon + 1;
            }
            makespan = trailing[activity] ? makespan : Math.max(makespan, day);
        }
        long closings = 0;
        for (int activity : closers) {
            closings += Math.min(finish[activity], horizon + 1);
        }
        return new Score(
                lateness + pastDeadlines(finish) + beyondMaxLags(start, finish), cost(finish), makespan, closings);
    }

    private long pastDeadlines(int[] finish) {
        long days = 0;
        for (int activity : deadlined) {
            days += Math.max(0, Math.min(finish[activity], horizon + 1) - deadline[activity]);
        }
        return days;
    }

    private long cost(int[] finish) {
        long cost = 0;
        for (int activity : priced) {
            long late = Math.max(0, Math.min(finish[activity], horizon + 1) - network.pricedDay[activity]);
            cost += late * network.pricePerDay[activity];
        }
        return cost;
    }

    private long beyondMaxLags(int[] start, int[] finish) {
        long days = 0;
        for (int link : limited) {
            int happened = links.fromFinish[link] ? finish[links.from[link]] : start[links.from[link]];
            int end = links.toFinish[link] ? finish[links.to[link]] : start[links.to[link]];
            if (end <= horizon) {
                days += Math.max(0, end - happened - links.maxLag[link]);
            }
        }
        return days;
    }
}
