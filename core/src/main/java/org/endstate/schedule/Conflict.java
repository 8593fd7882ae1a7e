package org.endstate.schedule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.endstate.uncertainty.Draws;

/**
 * Requirements that cannot hold together, of which none can be left out: give up any one, and the rest can.
 *
 * @param requirements at least one deadline among them
 * @param proven true if the lower bound proves it; false if a search only failed to find a plan
 */
public record Conflict(List<Requirement> requirements, boolean proven) {

    public Conflict {
        requirements = List.copyOf(requirements);
    }

    /**
     * Why the hard deadlines are missed, by a deletion filter (Chinneck and Dravnieks, ORSA Journal on Computing 3,
     * 1991): each requirement in turn is left out for good if the rest still cannot hold. Run with the lower bound as
     * its test where that proves the conflict, for each deadline that cannot be met by itself, keeping the smallest
     * result; else with a search as its test. Empty if a search with this effort meets all deadlines.
     */
    public static Optional<Conflict> find(
            Network network, int[] durations, GateReadings readings, Policy policy, Draws draws, Effort effort) {
        Predicate<Network> misses = relaxed -> misses(
                relaxed,
                PlanSearch.search(relaxed, durations, readings, policy, draws, effort)
                        .execution());
        Set<Requirement> all = new LinkedHashSet<>(Relaxation.requirements(network));
        Predicate<Network> proof = relaxed -> LowerBound.provesInfeasible(relaxed, durations, readings, policy);
        if (proof.test(network)) {
            return Optional.of(new Conflict(smallest(network, all, proof), true));
        }
        return misses.test(network) ? Optional.of(new Conflict(filter(network, all, misses), false)) : Optional.empty();
    }

    private static boolean misses(Network network, Execution execution) {
        for (int activity = 0; activity < network.size(); activity++) {
            if (execution.finish(activity) > network.deadline[activity]) {
                return true;
            }
        }
        return false;
    }

    private static List<Requirement> smallest(Network network, Set<Requirement> all, Predicate<Network> impossible) {
        List<Requirement> smallest = filter(network, all, impossible);
        for (Requirement requirement : all) {
            if (requirement instanceof Requirement.Deadline) {
                Set<Requirement> one = new LinkedHashSet<>(all);
                one.removeIf(other -> other instanceof Requirement.Deadline && !other.equals(requirement));
                if (impossible.test(Relaxation.keeping(network, one))) {
                    List<Requirement> filtered = filter(network, one, impossible);
                    smallest = filtered.size() < smallest.size() ? filtered : smallest;
                }
            }
        }
        return smallest;
    }

    private static List<Requirement> filter(Network network, Set<Requirement> all, Predicate<Network> impossible) {
        Set<Requirement> kept = new LinkedHashSet<>(all);
        for (Requirement requirement : all) {
            kept.remove(requirement);
            if (!impossible.test(Relaxation.keeping(network, kept))) {
                kept.add(requirement);
            }
        }
        return List.copyOf(kept);
    }
}
