package org.endstate.schedule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.endstate.uncertainty.Draws;

/**
 * Requirements that cannot hold together, of which none can be left out: give up any one, and the rest can.
 *
 * @param requirements at least one deadline among them, unless the work does not even end within the horizon
 * @param proven true if the lower bound or a solver proves it; false if a search only failed to find a plan
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
            List<Requirement> proven = smallest(network, proof);
            List<Requirement> enough = SmallestConflict.among(proven, kept -> misses.test(keeping(network, kept)));
            return Optional.of(new Conflict(enough, enough.size() == proven.size()));
        }
        return misses.test(network)
                ? Optional.of(new Conflict(
                        SmallestConflict.among(all, kept -> misses.test(keeping(network, kept))), false))
                : Optional.empty();
    }

    /**
     * Asks a solver whether what a search failed to meet can be met. Empty if it finds a plan that can be executed.
     *
     * @param question about the network in which the conflict was found
     */
    public Optional<Conflict> settled(Solver solver, Solver.Question question, Solver.Limit limit) {
        return switch (solver.solve(question, limit)) {
            case Solver.Answer.Solved solved -> {
                Score score = PlanSearch.follow(question, solved.starts_days()).score();
                yield score.lateness() == 0 ? Optional.empty() : Optional.of(this);
            }
            case Solver.Answer.Impossible(List<Requirement> conflict) ->
                Optional.of(new Conflict(conflict.isEmpty() ? requirements : conflict, true));
            case Solver.Answer.Unknown unknown -> Optional.of(this);
        };
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

    /** The network with none of its requirements: what is left cannot be given up. */
    public static Network givingUpEverything(Network network) {
        return Relaxation.keeping(network, Set.of());
    }

    /**
     * Of all that this network asks for, the smallest part found that cannot hold together.
     *
     * @param impossible whether a network with only some of the requirements is proved to have no plan; true of the
     *     whole one
     */
    public static List<Requirement> smallest(Network network, Predicate<Network> impossible) {
        List<Requirement> all = Relaxation.requirements(network);
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
