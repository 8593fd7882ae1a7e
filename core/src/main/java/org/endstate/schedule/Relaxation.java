package org.endstate.schedule;

import static org.endstate.schedule.Day.NEVER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** A network copied, with some requirements given up or modes chosen. */
final class Relaxation {

    private Relaxation() {}

    /** Everything that a network asks for and that can be given up: deadlines first. */
    static List<Requirement> requirements(Network network) {
        List<Requirement> all = new ArrayList<>();
        for (int i = 0; i < network.size(); i++) {
            if (network.deadline[i] != NEVER) {
                all.add(new Requirement.Deadline(i));
            }
        }
        for (int i = 0; i < network.calendars.size(); i++) {
            all.add(new Requirement.DaysOff(i));
        }
        for (int i = 0; i < network.resources(); i++) {
            all.add(new Requirement.Capacity(i));
        }
        for (int i = 0; i < network.gates(); i++) {
            all.add(new Requirement.GateHeld(i));
        }
        network.listLinks().stream()
                .flatMap(link -> order(network, link).stream())
                .distinct()
                .forEach(all::add);
        return all;
    }

    /**
     * The order of two groups that a link belongs to; empty for a link within one, and for one by which an activity
     * that has begun goes on before others start.
     */
    private static Optional<Requirement> order(Network network, Network.Link link) {
        int before = network.groupOf[link.from()];
        int after = network.groupOf[link.to()];
        boolean goesOn = network.begun[link.from()] && link.ends() == Ends.START_START;
        return before == after || goesOn ? Optional.empty() : Optional.of(new Requirement.Order(before, after));
    }

    /**
     * The network with only these requirements: calendars without days off, resources without end, open gates, groups
     * that do not wait for one another.
     */
    static Network keeping(Network network, Set<Requirement> kept) {
        return copy(network, kept, i -> new Mode(network.planned[i], network.listUses(i)));
    }

    /** The whole network with its activities in these modes. */
    static Network inModes(Network network, IntFunction<Mode> modes) {
        return copy(network, Set.copyOf(requirements(network)), modes);
    }

    private static Network copy(Network network, Set<Requirement> kept, IntFunction<Mode> modes) {
        NetworkBuilder builder = Network.over(network.horizon);
        for (int i = 0; i < network.calendars.size(); i++) {
            boolean[] works = network.calendars.get(i).clone();
            if (!kept.contains(new Requirement.DaysOff(i))) {
                Arrays.fill(works, true);
            }
            builder.calendar(works);
        }
        for (int i = 0; i < network.resources(); i++) {
            builder.resource(network.resourceName(i), units(network, i, kept.contains(new Requirement.Capacity(i))));
        }
        for (int i = 0; i < network.groups(); i++) {
            builder.group(network.groupName(i));
        }
        for (int i = 0; i < network.gates(); i++) {
            builder.gate(network.gateName(i));
        }
        copyActivities(network, kept, modes, builder);
        network.listLinks().stream()
                .filter(link -> order(network, link).stream().allMatch(kept::contains))
                .forEach(link ->
                        builder.link(link.from(), link.to(), link.ends(), link.minLag_days(), link.maxLag_days()));
        return builder.build();
    }

    private static int[] units(Network network, int resource, boolean limited) {
        int[] units = new int[network.horizon];
        for (int day = 0; day < units.length; day++) {
            units[day] = limited ? network.supply.on(resource, day) : NEVER;
        }
        return units;
    }

    private static void copyActivities(
            Network network, Set<Requirement> kept, IntFunction<Mode> modes, NetworkBuilder builder) {
        for (int i = 0; i < network.size(); i++) {
            Mode mode = modes.apply(i);
            int copied = builder.activity(network.activity(i).lasting(mode.duration_days()));
            mode.uses().forEach(use -> builder.uses(copied, use.resource(), use.units(), use.back_days()));
            if (network.begun[i]) {
                builder.begun(copied);
            }
            if (kept.contains(new Requirement.Deadline(i))) {
                builder.deadline(i, network.deadline[i]);
            }
            network.findPricedDeadline(i)
                    .ifPresent(priced -> builder.pricedDeadline(copied, priced.day(), priced.perDay()));
            network.listGates(i).stream()
                    .filter(gate -> kept.contains(new Requirement.GateHeld(gate)))
                    .forEach(gate -> builder.holds(gate, copied));
        }
    }
}
