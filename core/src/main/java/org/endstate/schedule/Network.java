package org.endstate.schedule;

import static org.endstate.schedule.Day.NEVER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is to be scheduled: activities in groups, the calendars they work by, the resources they use, the links between
 * them and the gates that hold them, over a horizon of days. Everything is named by its index, in the order of entry.
 *
 * <p>Immutable, checked when built, and kept in flat arrays. Read by everything else in this package.
 */
public final class Network {

    final int horizon;
    final Activity[] activities;
    final int[] calendarOf;
    final int[] planned;
    final int[] groupOf;
    final int[] deadline;
    final boolean[] hasEndLinks;
    final boolean[] trailing;
    final List<boolean[]> calendars;
    final WorkDays workDays;
    final Links links;
    final Demands demands;
    final Demands gates;
    final Supply supply;
    final Goals goals;
    private final int[][] members;
    private final int[][] users;
    private final List<String> groups;
    private final List<String> gateNames;

    private Network(Builder from) {
        int n = from.activities.size();
        horizon = from.horizon;
        groups = List.copyOf(from.groups);
        gateNames = List.copyOf(from.gates);
        activities = from.activities.toArray(Activity[]::new);
        calendarOf = from.activities.stream().mapToInt(Activity::calendar).toArray();
        planned = from.activities.stream().mapToInt(Activity::duration_days).toArray();
        groupOf = from.activities.stream().mapToInt(Activity::group).toArray();
        deadline = from.deadlines.stream().mapToInt(day -> day).toArray();
        calendars = List.copyOf(from.calendars);
        workDays = new WorkDays(horizon, calendars);
        links = new Links(
                n, from.links, from.activities.stream().map(Activity::name).toList());
        demands = new Demands(n, from.uses);
        gates = new Demands(n, from.held);
        supply = new Supply(horizon, from.resources, from.units);
        trailing = new boolean[n];
        for (int i = 0; i < n; i++) {
            trailing[i] = activities[i].trailing();
        }
        goals = new Goals(this);
        members = membersByGroup();
        users = usersByResource();
        hasEndLinks = new boolean[n];
        for (int k = 0; k < links.to.length; k++) {
            hasEndLinks[links.to[k]] |= links.toFinish[k];
        }
    }

    /** Starts a network over the days 0 … horizon - 1. */
    public static Builder over(int horizon) {
        return new Builder(horizon);
    }

    private int[][] membersByGroup() {
        int[][] byGroup = new int[groups.size()][];
        int[] count = new int[byGroup.length];
        IntStream.of(groupOf).forEach(group -> count[group]++);
        Arrays.setAll(byGroup, group -> new int[count[group]]);
        for (int i = activities.length - 1; i >= 0; i--) {
            byGroup[groupOf[i]][--count[groupOf[i]]] = i;
        }
        return byGroup;
    }

    /** The activities of a group; not to be changed. */
    int[] membersOf(int group) {
        return members[group];
    }

    /** The activities that use a resource; not to be changed. */
    int[] usersOf(int resource) {
        return users[resource];
    }

    private int[][] usersByResource() {
        int[][] byResource = new int[resources()][];
        int[] count = new int[byResource.length];
        IntStream.of(demands.of).forEach(resource -> count[resource]++);
        Arrays.setAll(byResource, resource -> new int[count[resource]]);
        for (int i = activities.length - 1; i >= 0; i--) {
            for (int k = demands.start[i]; k < demands.start[i + 1]; k++) {
                byResource[demands.of[k]][--count[demands.of[k]]] = i;
            }
        }
        return byResource;
    }

    int[] closersOf(int group) {
        return IntStream.of(members[group]).filter(i -> activities[i].closing()).toArray();
    }

    int[] ordinaryOf(int group) {
        return IntStream.of(members[group])
                .filter(i -> activities[i].ordinary())
                .toArray();
    }

    public int horizon() {
        return horizon;
    }

    /** The number of activities. */
    public int size() {
        return activities.length;
    }

    public Activity activity(int index) {
        return activities[index];
    }

    public String name(int activity) {
        return activities[activity].name();
    }

    public int groups() {
        return groups.size();
    }

    public String groupName(int group) {
        return groups.get(group);
    }

    public int resources() {
        return supply.names.size();
    }

    public String resourceName(int resource) {
        return supply.names.get(resource);
    }

    public int gates() {
        return gateNames.size();
    }

    public String gateName(int gate) {
        return gateNames.get(gate);
    }

    /** The day by which the activity has to be finished; empty if there is none. */
    public OptionalInt findDeadline(int activity) {
        return deadline[activity] == NEVER ? OptionalInt.empty() : OptionalInt.of(deadline[activity]);
    }

    /** The planned durations, in working days. */
    public int[] durations() {
        return planned.clone();
    }

    /** Collects a network and checks it. For one thread, for one use. */
    public static final class Builder {

        private final int horizon;
        private final List<boolean[]> calendars = new ArrayList<>();
        private final List<String> resources = new ArrayList<>();
        private final List<int[]> units = new ArrayList<>();
        private final List<String> gates = new ArrayList<>();
        private final List<String> groups = new ArrayList<>();
        private final List<Activity> activities = new ArrayList<>();
        private final List<Integer> deadlines = new ArrayList<>();
        private final List<Demands.Demand> uses = new ArrayList<>();
        private final List<Demands.Demand> held = new ArrayList<>();
        private final Set<Long> pairs = new HashSet<>();
        private final List<Links.Link> links = new ArrayList<>();

        private Builder(int horizon) {
            if (!(horizon > 0 && horizon < 1_000_000)) {
                throw new IllegalArgumentException("The horizon [" + horizon + "] is not in [1, 1000000) days.");
            }
            this.horizon = horizon;
        }

        /** A calendar: whether it works, for each day of the horizon. */
        public int calendar(boolean[] works) {
            requireDays(works.length, "calendar");
            calendars.add(Arrays.copyOf(works, horizon));
            return calendars.size() - 1;
        }

        /** A resource: units available, for each day of the horizon. */
        public int resource(String name, int[] unitsByDay) {
            requireDays(unitsByDay.length, name);
            if (Arrays.stream(unitsByDay).anyMatch(count -> !(count >= 0))) {
                throw new IllegalArgumentException("The resource [" + name + "] has negative units on some day.");
            }
            resources.add(name);
            units.add(Arrays.copyOf(unitsByDay, horizon));
            return resources.size() - 1;
        }

        public int gate(String name) {
            gates.add(name);
            return gates.size() - 1;
        }

        public int group(String name) {
            groups.add(name);
            return groups.size() - 1;
        }

        /** An activity of a group and a calendar entered before. */
        public int activity(Activity spec) {
            requireKnown(spec.group(), groups.size(), "group");
            requireKnown(spec.calendar(), calendars.size(), "calendar");
            activities.add(spec);
            deadlines.add(NEVER);
            return activities.size() - 1;
        }

        /** The activity holds so many units of the resource on every day from its start to its finish. */
        public Builder uses(int activity, int resource, int count) {
            requireKnown(activity, activities.size(), "activity");
            requireKnown(resource, resources.size(), "resource");
            int most = Arrays.stream(units.get(resource)).max().orElse(0);
            if (!(count > 0 && count <= most)) {
                throw new IllegalArgumentException(
                        "[" + activities.get(activity).name() + "] asks for [" + count + "] units of ["
                                + resources.get(resource) + "], which never has more than [" + most + "].\n"
                                + "Maybe the activity can do with fewer units over a longer time.");
            }
            if (!pairs.add(((long) activity << Integer.SIZE) + resource)) {
                throw new IllegalArgumentException(
                        "[" + activities.get(activity).name() + "] asks twice for [" + resources.get(resource)
                                + "].\nMaybe enter the sum once.");
            }
            uses.add(new Demands.Demand(activity, resource, count));
            return this;
        }

        /** Ties two activities by calendar days between two of their ends. */
        public Builder link(int from, int to, Ends ends, int minLag_days, OptionalInt maxLag_days) {
            requireKnown(from, activities.size(), "activity");
            requireKnown(to, activities.size(), "activity");
            int most = maxLag_days.orElse(NEVER);
            if (!(minLag_days >= 0 && most >= minLag_days)) {
                throw new IllegalArgumentException(
                        "The link from [" + activities.get(from).name() + "] to ["
                                + activities.get(to).name() + "] has lags [" + minLag_days + ", " + most + "].\n"
                                + "Maybe a start-start link says what a negative lag should.");
            }
            links.add(new Links.Link(from, to, ends, minLag_days, most));
            return this;
        }

        /** The common link: starts once the other is finished. */
        public Builder after(int from, int to) {
            return link(from, to, Ends.FINISH_START, 0, OptionalInt.empty());
        }

        /** The activity waits for the gate. */
        public Builder holds(int gate, int activity) {
            requireKnown(gate, gates.size(), "gate");
            requireKnown(activity, activities.size(), "activity");
            held.add(new Demands.Demand(activity, gate, 1));
            return this;
        }

        /** A hard deadline: the finish must not be later than this day. */
        public Builder deadline(int activity, int day) {
            requireKnown(activity, activities.size(), "activity");
            deadlines.set(activity, Math.min(day, NEVER));
            return this;
        }

        /** The network; links that form a cycle are spelled out in the error. */
        public Network build() {
            return new Network(this);
        }

        private void requireDays(int days, String what) {
            if (days < horizon) {
                throw new IllegalArgumentException(
                        "The [" + what + "] has [" + days + "] days, fewer than the horizon [" + horizon + "].");
            }
        }

        private static void requireKnown(int index, int count, String what) {
            if (!(index >= 0 && index < count)) {
                throw new IllegalArgumentException("There is no " + what + " [" + index + "] among [" + count + "].");
            }
        }
    }
}
