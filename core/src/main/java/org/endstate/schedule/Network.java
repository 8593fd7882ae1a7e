package org.endstate.schedule;

import static org.endstate.schedule.Day.NEVER;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
    final int[] pricedDay;
    final int[] pricePerDay;
    final boolean[] hasEndLinks;
    final boolean[] trailing;
    /** What is left of activities that began before day 0. */
    final boolean[] begun;
    /** Days after the finish of each activity until the last of its units are back; 0 for most. */
    final int[] back;

    final List<boolean[]> calendars;
    final WorkDays workDays;
    final Links links;
    final Demands demands;
    final Demands gates;
    final Supply supply;
    final Goals goals;
    final List<Limit> limits;
    final List<Passage> passages;
    private final int[][] members;
    private final int[][] users;
    private final List<String> groups;
    private final List<String> gateNames;

    Network(NetworkBuilder from) {
        int n = from.activities.size();
        horizon = from.horizon;
        groups = List.copyOf(from.groups);
        gateNames = List.copyOf(from.gates);
        activities = from.activities.toArray(Activity[]::new);
        calendarOf = from.activities.stream().mapToInt(Activity::calendar).toArray();
        planned = from.activities.stream().mapToInt(Activity::duration_days).toArray();
        groupOf = from.activities.stream().mapToInt(Activity::group).toArray();
        deadline = from.deadlines.stream().mapToInt(day -> day).toArray();
        pricedDay = from.priced.stream().mapToInt(priced -> priced.day()).toArray();
        pricePerDay = from.priced.stream().mapToInt(priced -> priced.perDay()).toArray();
        begun = new boolean[n];
        from.begun.forEach(activity -> begun[activity] = true);
        calendars = List.copyOf(from.calendars);
        workDays = new WorkDays(horizon, calendars);
        links = new Links(
                n, from.links, from.activities.stream().map(Activity::name).toList());
        demands = new Demands(n, from.uses);
        gates = new Demands(n, from.held);
        back = lastBack(demands, n);
        supply = new Supply(horizon, from.resources, from.units);
        trailing = new boolean[n];
        for (int i = 0; i < n; i++) {
            trailing[i] = activities[i].trailing();
        }
        goals = new Goals(this);
        limits = List.copyOf(from.limits);
        passages = List.copyOf(from.passages);
        members = membersByGroup();
        users = usersByResource();
        hasEndLinks = new boolean[n];
        for (int k = 0; k < links.to.length; k++) {
            hasEndLinks[links.to[k]] |= links.toFinish[k];
        }
    }

    private static int[] lastBack(Demands demands, int activities) {
        int[] back = new int[activities];
        for (int i = 0; i < activities; i++) {
            for (int k = demands.start[i]; k < demands.start[i + 1]; k++) {
                back[i] = Math.max(back[i], demands.back[k]);
            }
        }
        return back;
    }

    /** Starts a network over the days 0 … horizon - 1. */
    public static NetworkBuilder over(int horizon) {
        return new NetworkBuilder(horizon);
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

    /** A link between two activities: calendar days between two of their ends. */
    public record Link(int from, int to, Ends ends, int minLag_days, OptionalInt maxLag_days) {}

    /**
     * Units an activity asks for.
     *
     * @param back_days days after its finish until they are back; {@link Day#NEVER} if they are used up
     */
    public record Use(int resource, int units, int back_days) {}

    /** A deadline that may be missed at a price for each day. */
    public record PricedDeadline(int day, int perDay) {}

    /** All links, sorted by their earlier activity. */
    public List<Link> listLinks() {
        return IntStream.range(0, links.to.length)
                .mapToObj(k -> new Link(
                        links.from[k],
                        links.to[k],
                        links.ends[k],
                        links.minLag[k],
                        links.maxLag[k] == NEVER ? OptionalInt.empty() : OptionalInt.of(links.maxLag[k])))
                .toList();
    }

    /** What an activity asks for. */
    public List<Use> listUses(int activity) {
        return IntStream.range(demands.start[activity], demands.start[activity + 1])
                .mapToObj(k -> new Use(demands.of[k], demands.units[k], demands.back[k]))
                .toList();
    }

    /** The gates that hold an activity. */
    public List<Integer> listGates(int activity) {
        return IntStream.range(gates.start[activity], gates.start[activity + 1])
                .mapToObj(k -> gates.of[k])
                .toList();
    }

    /** The units of a resource on a day of the horizon. */
    public int supply(int resource, int day) {
        return supply.on(resource, day);
    }

    /** Whether work of the activity may start on a day: a working day, or any where it has begun before day 0. */
    public boolean mayStart(int activity, int day) {
        return begun[activity] || workDays.works(calendarOf[activity], day);
    }

    /** The first day from this one on, on which work of the activity that lasts so long may start. */
    int firstStart(int activity, int day, int duration_days) {
        return begun[activity] ? day : workDays.firstStart(calendarOf[activity], day, duration_days);
    }

    /** Whether a calendar works on a day. */
    public boolean works(int calendar, int day) {
        return workDays.works(calendar, day);
    }

    /** The day after the last one of work that starts on this day; {@link Day#NEVER} if that is past the horizon. */
    public int finish(int activity, int start, int duration_days) {
        return workDays.finish(calendarOf[activity], start, duration_days);
    }

    /** What it costs to finish the activity late; empty if there is no price. */
    public Optional<PricedDeadline> findPricedDeadline(int activity) {
        return pricePerDay[activity] == 0
                ? Optional.empty()
                : Optional.of(new PricedDeadline(pricedDay[activity], pricePerDay[activity]));
    }

    /** The planned durations, in working days. */
    public int[] durations() {
        return planned.clone();
    }
}
