package org.endstate.schedule;

/**
 * Makes a new order from two schedules: what one of them starts within a stretch of days keeps its order, and the rest
 * stays before or after it but follows the other one.
 *
 * <p>Half of the stretches are the ones in which the first schedule uses its resources best, which are worth passing on
 * (the peak crossover of Valls, Ballestín and Quintanilla, "A hybrid genetic algorithm for the resource-constrained
 * project scheduling problem", European Journal of Operational Research 185, 2008); the others lie anywhere. Since both
 * schedules keep the links, so does the new order.
 */
final class Crossover {

    private final double[] weight;
    private final Chance chance;

    Crossover(Network network, Chance chance) {
        this.chance = chance;
        weight = new double[network.size()];
        for (int activity = 0; activity < weight.length; activity++) {
            for (int k = network.demands.start[activity]; k < network.demands.start[activity + 1]; k++) {
                weight[activity] += network.demands.units[k] / network.supply.mean(network.demands.of[k]);
            }
        }
    }

    /** One key per activity: to be served by ascending key. */
    int[] keys(Schedule kept, Schedule other) {
        int end = last(kept.start) + 1;
        int length = end / 4 + chance.below(Math.max(1, end / 2));
        int from = chance.below(2) == 0 ? chance.below(end - length + 1) : peak(kept, length, end);
        int until = from + length;
        int shift = Math.max(end, last(other.start) + 1);
        int[] key = new int[weight.length];
        for (int activity = 0; activity < key.length; activity++) {
            int day = Math.min(kept.start[activity], end);
            int otherDay = Math.min(other.start[activity], shift);
            key[activity] = day < from ? otherDay : day < until ? 2 * shift + day : 4 * shift + otherDay;
        }
        return key;
    }

    private static int last(int[] starts) {
        int last = 0;
        for (int start : starts) {
            last = start < Day.NEVER ? Math.max(last, start) : last;
        }
        return last;
    }

    /** Where the stretch of this length lies in which the schedule uses most. */
    private int peak(Schedule schedule, int length, int end) {
        double[] use = new double[end + 1];
        for (int activity = 0; activity < weight.length; activity++) {
            if (schedule.finish[activity] < Day.NEVER) {
                use[schedule.start[activity]] += weight[activity];
                use[Math.min(end, schedule.finish[activity])] -= weight[activity];
            }
        }
        double[] before = new double[end + 1];
        double level = 0;
        for (int day = 0; day < end; day++) {
            level += use[day];
            before[day + 1] = before[day] + level;
        }
        int best = 0;
        for (int from = 1; from + length <= end; from++) {
            if (before[from + length] - before[from] > before[best + length] - before[best]) {
                best = from;
            }
        }
        return best;
    }
}
