package org.endstate.schedule;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Builds small networks for tests from lines of text, by name, with one group unless others are named. */
final class Plot {

    final NetworkBuilder builder;
    final int horizon;
    final Map<String, Integer> activities = new LinkedHashMap<>();
    final Map<String, Integer> resources = new LinkedHashMap<>();
    final Map<String, Integer> gates = new LinkedHashMap<>();
    private final Map<String, Integer> groups = new LinkedHashMap<>();
    private final int everyDay;
    private final int weekdays;

    private Plot(int horizon) {
        this.horizon = horizon;
        builder = Network.over(horizon);
        boolean[] all = new boolean[horizon];
        Arrays.fill(all, true);
        everyDay = builder.calendar(all);
        boolean[] five = new boolean[horizon];
        for (int day = 0; day < horizon; day++) {
            five[day] = day % 7 < 5;
        }
        weekdays = builder.calendar(five);
    }

    static Plot over(int horizon) {
        return new Plot(horizon);
    }

    /**
     * A line {@code name duration [weekdays] [closing] [trailing] [group=g] [after=a,b] [uses=r:n:back,...] [gate=g]}.
     */
    Plot activity(String line) {
        List<String> words = List.of(line.trim().split("\\s+"));
        String name = words.getFirst();
        int index = builder.activity(new Activity(
                name,
                group(value(words, "group", "one")),
                words.contains("weekdays") ? weekdays : everyDay,
                Integer.parseInt(words.get(1)),
                words.contains("closing"),
                words.contains("trailing")));
        activities.put(name, index);
        for (String before : list(words, "after")) {
            builder.after(activities.get(before), index);
        }
        for (String use : list(words, "uses")) {
            String[] parts = use.split(":");
            int back_days = parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
            builder.uses(index, resources.get(parts[0]), Integer.parseInt(parts[1]), back_days);
        }
        for (String gate : list(words, "gate")) {
            builder.holds(gates.computeIfAbsent(gate, builder::gate), index);
        }
        return this;
    }

    Plot resource(String name, int units) {
        return resource(name, IntStream.generate(() -> units).limit(horizon).toArray());
    }

    Plot resource(String name, int[] unitsByDay) {
        resources.put(name, builder.resource(name, unitsByDay));
        return this;
    }

    Plot link(String from, String to, Ends ends, int minLag) {
        builder.link(activities.get(from), activities.get(to), ends, minLag, OptionalInt.empty());
        return this;
    }

    Plot link(String from, String to, Ends ends, int minLag, int maxLag) {
        builder.link(activities.get(from), activities.get(to), ends, minLag, OptionalInt.of(maxLag));
        return this;
    }

    Plot deadline(String name, int day) {
        builder.deadline(activities.get(name), day);
        return this;
    }

    Network build() {
        return builder.build();
    }

    int group(String name) {
        return groups.computeIfAbsent(name, builder::group);
    }

    private static String value(List<String> words, String key, String otherwise) {
        return words.stream()
                .filter(word -> word.startsWith(key + "="))
                .map(word -> word.substring(key.length() + 1))
                .findFirst()
                .orElse(otherwise);
    }

    private static List<String> list(List<String> words, String key) {
        String value = value(words, key, "");
        return value.isEmpty() ? List.of() : List.of(value.split(","));
    }

    /** Units that change: {@code units(10, 0, 3, 5, 1)} is three units from day 0 and one from day 5. */
    static int[] units(int horizon, int... dayAndUnits) {
        int[] byDay = new int[horizon];
        for (int i = 0; i < dayAndUnits.length; i += 2) {
            Arrays.fill(byDay, dayAndUnits[i], horizon, dayAndUnits[i + 1]);
        }
        return byDay;
    }

    static int[] inOrder(Network network) {
        return IntStream.range(0, network.size()).toArray();
    }

    /** Runs a network in the order of entry with planned durations, all gates open. */
    static Execution run(Network network) {
        return run(network, network.durations());
    }

    static Execution run(Network network, int... durations) {
        return new Executor()
                .run(network, inOrder(network), durations, GateReadings.allOpen(network.gates()), Policy.waiting());
    }

    /** All starts and finishes as text: {@code a 0-3, b 3-5}. */
    static String dates(Network network, Execution execution) {
        return String.join(
                ", ",
                IntStream.range(0, network.size())
                        .mapToObj(i -> network.name(i) + " " + day(execution.start(i)) + "-" + day(execution.finish(i)))
                        .toList());
    }

    private static String day(int day) {
        return day == Day.NEVER ? "never" : Integer.toString(day);
    }
}
