package org.endstate.schedule;

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
     * Why the hard deadlines are missed. Requirements are left out for good while the rest still cannot hold, many at a
     * time (QuickXplain: Junker, AAAI 2004). Run with the lower bound as its test where that proves the conflict, for
     * each deadline that cannot be met by itself, keeping the smallest result; what then is left is tried once more
     * with a search as its test, since a bound may fail to see that fewer would do. Empty if a search with this effort
     * meets all deadlines.
     */
    public static Optional<Conflict> find(
            Network network, int[] durations, GateReadings readings, Policy policy, Draws draws, Effort effort) {
        Predicate<Network> misses = relaxed -> misses(
                relaxed,
                PlanSearch.search(relaxed, durations, readings, policy, draws, effort)
                        .execution());
        List<Requirement> all = Relaxation.requirements(network);
        Predicate<Network> proof = relaxed -> LowerBound.provesInfeasible(relaxed, durations, readings, policy);
        if (proof.test(network)) {
            List<Requirement> proven = smallest(network, all, proof);
            List<Requirement> enough = SmallestConflict.among(proven, kept -> misses.test(keeping(network, kept)));
            return Optional.of(new Conflict(enough, enough.size() == proven.size()));
        }
        return misses.test(network)
                ? Optional.of(new Conflict(
                        SmallestConflict.among(all, kept -> misses.test(keeping(network, kept))), false))
                : Optional.empty();
    }

    /**
     * A plan that meets every hard deadline among these requirements, with all others given up; empty if none is found.
     */
    public static Optional<Execution> findPlan(
            Network network,
            int[] durations,
            GateReadings readings,
            Policy policy,
            Draws draws,
            Effort effort,
            List<Requirement> requirements) {
        Network relaxed = keeping(network, requirements);
        Execution plan = PlanSearch.search(relaxed, durations, readings, policy, draws, effort)
                .execution();
        return misses(relaxed, plan) ? Optional.empty() : Optional.of(plan);
    }

    private static Network keeping(Network network, List<Requirement> kept) {
        return Relaxation.keeping(network, Set.copyOf(kept));
    }

    /** Whether a plan does not meet every hard deadline of its network. */
    private static boolean misses(Network network, Execution execution) {
        for (int activity = 0; activity < network.size(); activity++) {
            if (execution.finish(activity) > network.deadline[activity]) {
                return true;
            }
        }
        return false;
    }

    private static List<Requirement> smallest(Network network, List<Requirement> all, Predicate<Network> impossible) {
        Predicate<List<Requirement>> cannot = kept -> impossible.test(keeping(network, kept));
        List<Requirement> smallest = SmallestConflict.among(all, cannot);
        for (Requirement requirement : all) {
            if (requirement instanceof Requirement.Deadline && smallest.size() > 1) {
                List<Requirement> one = all.stream()
                        .filter(other -> !(other instanceof Requirement.Deadline) || other.equals(requirement))
                        .toList();
                if (cannot.test(one)) {
                    List<Requirement> found = SmallestConflict.among(one, cannot);
                    smallest = found.size() < smallest.size() ? found : smallest;
                }
            }
        }
        return smallest;
    }
}
