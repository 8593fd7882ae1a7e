package org.endstate.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.schedule.Activity;
import org.endstate.schedule.Network;
import org.endstate.schedule.NetworkBuilder;
import org.endstate.uncertainty.Draws;

/**
 * A seeded instance: groups of twenty activities in layers, four resources shared by all, every second activity on a
 * five-day week. Kept as plain lists too, for the peer.
 *
 * @param jobs what each activity is, in an order in which predecessors come first
 */
record Instance(Network network, List<Job> jobs, List<int[]> scenarios, List<Integer> capacity) {

    private static final int GROUP = 20;
    private static final int RESOURCES = 4;

    /** An activity as plain data. */
    record Job(int duration, boolean weekdays, List<Integer> before, List<Integer> uses) {
        Job {
            before = List.copyOf(before);
            uses = List.copyOf(uses);
        }
    }

    Instance {
        jobs = List.copyOf(jobs);
        scenarios = List.copyOf(scenarios);
        capacity = List.copyOf(capacity);
    }

    static Instance of(int size) {
        Draws draws = Draws.of(120).split("bench").split(size);
        List<Job> jobs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            jobs.add(job(i, draws.split(i)));
        }
        List<Integer> capacity = capacity(size);
        return new Instance(network(jobs, capacity, horizon(size)), jobs, scenarios(jobs, draws), capacity);
    }

    private static List<Integer> capacity(int size) {
        return IntStream.range(0, RESOURCES).mapToObj(r -> 10 + size / 60).toList();
    }

    static int horizon(int size) {
        return 1_500 + 4 * size;
    }

    private static Job job(int index, Draws draws) {
        int inGroup = index % GROUP;
        List<Integer> before = new ArrayList<>();
        for (int times = 0; times < 2 && inGroup > 0; times++) {
            int from = index - 1 - draws.below(Math.min(inGroup, 5), 10 + times);
            if (!before.contains(from)) {
                before.add(from);
            }
        }
        List<Integer> uses = IntStream.range(0, RESOURCES)
                .mapToObj(r -> Math.max(0, draws.below(10, 20 + r) - 3))
                .toList();
        return new Job(1 + draws.below(10, 0), draws.below(2, 1) == 0, before, uses);
    }

    private static List<int[]> scenarios(List<Job> jobs, Draws draws) {
        return IntStream.range(0, 64)
                .mapToObj(scenario -> IntStream.range(0, jobs.size())
                        .map(i -> duration(jobs.get(i), draws.split("scenario").split(scenario), i))
                        .toArray())
                .toList();
    }

    private static int duration(Job job, Draws draws, int index) {
        return Math.max(1, (int) StrictMath.round(job.duration() * (0.5 + 1.5 * draws.uniform(index))));
    }

    private static Network network(List<Job> jobs, List<Integer> capacity, int horizon) {
        NetworkBuilder builder = Network.over(horizon);
        boolean[] every = new boolean[horizon];
        Arrays.fill(every, true);
        boolean[] weekdays = new boolean[horizon];
        for (int day = 0; day < horizon; day++) {
            weekdays[day] = day % 7 < 5;
        }
        int everyDay = builder.calendar(every);
        int fiveDays = builder.calendar(weekdays);
        for (int r = 0; r < capacity.size(); r++) {
            int units = capacity.get(r);
            builder.resource(
                    "r" + r, IntStream.generate(() -> units).limit(horizon).toArray());
        }
        for (int i = 0; i < jobs.size(); i++) {
            Job job = jobs.get(i);
            int group = i % GROUP == 0 ? builder.group("g" + i / GROUP) : i / GROUP;
            builder.activity(Activity.of("a" + i, group, job.weekdays() ? fiveDays : everyDay, job.duration()));
            for (int r = 0; r < capacity.size(); r++) {
                if (job.uses().get(r) > 0) {
                    builder.uses(i, r, job.uses().get(r));
                }
            }
            for (int from : job.before()) {
                builder.after(from, i);
            }
        }
        return builder.build();
    }

    int[] order() {
        return IntStream.range(0, jobs.size()).toArray();
    }
}
