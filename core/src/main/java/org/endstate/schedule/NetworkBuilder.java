package org.endstate.schedule;

import static org.endstate.schedule.Day.NEVER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Collects a network and checks it. For one thread, for one use. */
public final class NetworkBuilder {

    final int horizon;
    final List<boolean[]> calendars = new ArrayList<>();
    final Set<Integer> begun = new TreeSet<>();
    final List<String> resources = new ArrayList<>();
    final List<int[]> units = new ArrayList<>();
    final List<String> gates = new ArrayList<>();
    final List<String> groups = new ArrayList<>();
    final List<Activity> activities = new ArrayList<>();
    final List<Integer> deadlines = new ArrayList<>();
    final List<Network.PricedDeadline> priced = new ArrayList<>();
    final List<Demands.Demand> uses = new ArrayList<>();
    final List<Demands.Demand> held = new ArrayList<>();
    private final Set<Long> pairs = new HashSet<>();
    final List<Links.Link> links = new ArrayList<>();
    final List<Limit> limits = new ArrayList<>();
    final List<Passage> passages = new ArrayList<>();

    NetworkBuilder(int horizon) {
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
        priced.add(new Network.PricedDeadline(NEVER, 0));
        return activities.size() - 1;
    }

    /** The activity holds so many units of the resource on every day from its start to its finish. */
    public NetworkBuilder uses(int activity, int resource, int count) {
        return uses(activity, resource, count, 0);
    }

    /**
     * The same for units that come back only so many days after the finish, as vehicles do that have to return, or
     * never, where something is used up: {@link Day#NEVER}. Deliveries are a supply that rises.
     */
    public NetworkBuilder uses(int activity, int resource, int count, int back_days) {
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
            throw new IllegalArgumentException("[" + activities.get(activity).name() + "] asks twice for ["
                    + resources.get(resource) + "].\nMaybe enter the sum once.");
        }
        requireOneReturn(activity, back_days);
        uses.add(new Demands.Demand(activity, resource, count, back_days));
        return this;
    }

    /** Ties two activities by calendar days between two of their ends. */
    public NetworkBuilder link(int from, int to, Ends ends, int minLag_days, OptionalInt maxLag_days) {
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

    /**
     * The activity has begun before day 0 and is what is left of it: it starts on a day off too, and nothing that asks
     * for the same resources starts before it, but for what it waits for itself.
     */
    public NetworkBuilder begun(int activity) {
        requireKnown(activity, activities.size(), "activity");
        begun.add(activity);
        return this;
    }

    /** The common link: starts once the other is finished. */
    public NetworkBuilder after(int from, int to) {
        return link(from, to, Ends.FINISH_START, 0, OptionalInt.empty());
    }

    /** The activity waits for the gate. */
    public NetworkBuilder holds(int gate, int activity) {
        requireKnown(gate, gates.size(), "gate");
        requireKnown(activity, activities.size(), "activity");
        held.add(new Demands.Demand(activity, gate, 1, 0));
        return this;
    }

    /** A hard deadline: the finish must not be later than this day. */
    public NetworkBuilder deadline(int activity, int day) {
        requireKnown(activity, activities.size(), "activity");
        deadlines.set(activity, Math.min(day, NEVER));
        return this;
    }

    /** A deadline that may be missed at a price for each day, in a unit common to all prices. */
    public NetworkBuilder pricedDeadline(int activity, int day, int perDay) {
        requireKnown(activity, activities.size(), "activity");
        if (!(perDay > 0)) {
            throw new IllegalArgumentException("The price [" + perDay + "] for each day that ["
                    + activities.get(activity).name() + "] is late is not positive.");
        }
        priced.set(activity, new Network.PricedDeadline(day, perDay));
        return this;
    }

    /** No more than so much is held on a day. The {@link Checker} holds a schedule to it; the searches do not. */
    public NetworkBuilder limit(Limit limit) {
        limit.stocks().forEach(stock -> {
            requireKnown(stock.falling(), activities.size(), "activity");
            requireKnown(stock.ending(), activities.size(), "activity");
        });
        limits.add(limit);
        return this;
    }

    /** Only so much passes on a day. The {@link Checker} holds a schedule to it; the searches do not. */
    public NetworkBuilder passage(Passage passage) {
        requireDays(passage.perDay.length, passage.name);
        passage.loads.forEach(load -> {
            requireKnown(load.first(), activities.size(), "activity");
            requireKnown(load.last(), activities.size(), "activity");
        });
        passages.add(passage);
        return this;
    }

    /** The network; links that form a cycle are spelled out in the error. */
    public Network build() {
        links.addAll(new GoingOn(this).links());
        return new Network(this);
    }

    private void requireOneReturn(int activity, int back_days) {
        if (back_days > 0 && activities.get(activity).duration_days() == 0) {
            throw new IllegalArgumentException("[" + activities.get(activity).name()
                    + "] takes no time, so its units cannot come back later.\nMaybe give it a day.");
        }
        boolean differs = uses.stream()
                .anyMatch(use -> use.activity() == activity && use.back_days() > 0 && use.back_days() != back_days);
        if (!(back_days >= 0) || back_days > 0 && differs) {
            throw new IllegalArgumentException(
                    "Units of [" + activities.get(activity).name() + "] come back after [" + back_days
                            + "] days, others after another time.\nMaybe split it into two activities.");
        }
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
