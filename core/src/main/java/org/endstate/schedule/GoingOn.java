package org.endstate.schedule;

import static org.endstate.schedule.Day.NEVER;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The links by which activities that have begun go on before others start: to everything that asks for the same
 * resources, but for what they wait for themselves.
 */
final class GoingOn {

    private final NetworkBuilder from;

    GoingOn(NetworkBuilder from) {
        this.from = from;
    }

    /** Those that have not been entered yet. */
    List<Links.Link> links() {
        List<Links.Link> all = new ArrayList<>();
        for (int begun : from.begun) {
            Set<Integer> earlier = earlier(begun);
            asking(resources(begun)).stream()
                    .filter(other -> !from.begun.contains(other) && !earlier.contains(other))
                    .map(other -> new Links.Link(begun, other, Ends.START_START, 0, NEVER))
                    .filter(link -> !from.links.contains(link))
                    .forEach(all::add);
        }
        return all;
    }

    private Set<Integer> resources(int activity) {
        return from.uses.stream()
                .filter(use -> use.activity() == activity)
                .map(Demands.Demand::of)
                .collect(Collectors.toSet());
    }

    private List<Integer> asking(Set<Integer> resources) {
        return from.uses.stream()
                .filter(use -> resources.contains(use.of()))
                .map(Demands.Demand::activity)
                .distinct()
                .sorted()
                .toList();
    }

    /** Everything that links lead from to the activity, over any number of others. */
    private Set<Integer> earlier(int activity) {
        Set<Integer> found = new HashSet<>();
        List<Integer> open = new ArrayList<>(List.of(activity));
        while (!open.isEmpty()) {
            int next = open.removeLast();
            from.links.stream()
                    .filter(link -> link.to() == next)
                    .map(Links.Link::from)
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found;
    }
}
