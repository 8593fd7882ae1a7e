package org.endstate.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The peer: the same resource-based policy as a user would write it with objects, lists and a priority queue of events,
 * for finish-start links and constant resources only. Used to check that both give the same days, and to compare.
 */
final class PlainExecutor {

    private static final class Work {
        private final int index;
        private final Instance.Job job;
        private final List<Work> after = new ArrayList<>();
        private int missing;
        private int start = -1;
        private int finish = -1;

        Work(int index, Instance.Job job) {
            this.index = index;
            this.job = job;
            missing = job.before().size();
        }
    }

    private PlainExecutor() {}

    /** The finish of every job. */
    static int[] run(Instance instance, int[] durations) {
        List<Work> works = works(instance);
        int[] free = instance.capacity().stream().mapToInt(units -> units).toArray();
        PriorityQueue<Work> running = new PriorityQueue<>(Comparator.comparingInt(work -> work.finish));
        List<Work> waiting = new ArrayList<>();
        works.stream().filter(work -> work.missing == 0).forEach(waiting::add);
        int day = 0;
        while (!waiting.isEmpty() || !running.isEmpty()) {
            while (!running.isEmpty() && running.peek().finish == day) {
                finish(running.poll(), free, waiting);
            }
            waiting.sort(Comparator.comparingInt(work -> work.index));
            for (Work work : List.copyOf(waiting)) {
                if (worksOn(work, day) && fits(work, free)) {
                    start(work, day, durations[work.index], free);
                    waiting.remove(work);
                    running.add(work);
                }
            }
            day++;
        }
        return works.stream().mapToInt(work -> work.finish).toArray();
    }

    private static List<Work> works(Instance instance) {
        List<Work> works = new ArrayList<>();
        for (Instance.Job job : instance.jobs()) {
            Work work = new Work(works.size(), job);
            works.add(work);
            job.before().forEach(from -> works.get(from).after.add(work));
        }
        return works;
    }

    private static boolean worksOn(Work work, int day) {
        return !work.job.weekdays() || day % 7 < 5;
    }

    private static boolean fits(Work work, int[] free) {
        for (int r = 0; r < free.length; r++) {
            if (work.job.uses().get(r) > free[r]) {
                return false;
            }
        }
        return true;
    }

    private static void start(Work work, int day, int duration, int[] free) {
        work.start = day;
        int left = duration;
        int last = day;
        while (left > 0) {
            left -= worksOn(work, last) ? 1 : 0;
            last++;
        }
        work.finish = last;
        for (int r = 0; r < free.length; r++) {
            free[r] -= work.job.uses().get(r);
        }
    }

    private static void finish(Work work, int[] free, List<Work> waiting) {
        for (int r = 0; r < free.length; r++) {
            free[r] += work.job.uses().get(r);
        }
        for (Work next : work.after) {
            if (--next.missing == 0) {
                waiting.add(next);
            }
        }
    }
}
