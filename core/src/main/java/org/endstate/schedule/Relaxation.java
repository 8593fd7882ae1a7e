package org.endstate.schedule;

import static org.endstate.schedule.Day.NEVER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** A network of which some requirements are given up. */
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
        return all;
    }

    /** The network with only these requirements: calendars without days off, resources without end, open gates. */
    static Network keeping(Network network, Set<Requirement> kept) {
        Network.Builder builder = Network.over(network.horizon);
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
        copyActivities(network, kept, builder);
        return builder.build();
    }

    private static int[] units(Network network, int resource, boolean limited) {
        int[] units = new int[network.horizon];
        for (int day = 0; day < units.length; day++) {
            units[day] = limited ? network.supply.on(resource, day) : NEVER;
        }
        return units;
    }

    private static void copyActivities(Network network, Set<Requirement> kept, Network.Builder builder) {
        for (int i = 0; i < network.size(); i++) {
            builder.activity(network.activity(i));
            if (kept.contains(new Requirement.Deadline(i))) {
                builder.deadline(i, network.deadline[i]);
            }
            for (int k = network.demands.start[i]; k < network.demands.start[i + 1]; k++) {
                builder.uses(i, network.demands.of[k], network.demands.units[k]);
            }
            for (int k = network.gates.start[i]; k < network.gates.start[i + 1]; k++) {
                if (kept.contains(new Requirement.GateHeld(network.gates.of[k]))) {
                    builder.holds(network.gates.of[k], i);
                }
            }
        }
        Links links = network.links;
        for (int k = 0; k < links.from.length; k++) {
            OptionalInt most = links.maxLag[k] == NEVER ? OptionalInt.empty() : OptionalInt.of(links.maxLag[k]);
            builder.link(links.from[k], links.to[k], links.ends[k], links.minLag[k], most);
        }
    }
}
