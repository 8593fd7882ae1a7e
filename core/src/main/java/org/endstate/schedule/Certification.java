package org.endstate.schedule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.endstate.schedule.Certificate.By;

/**
 * What became of the attempt to prove that a plan is the best for planned durations.
 *
 * @param better a better plan that was found on the way and can be executed; empty for none
 */
public record Certification(Certificate certificate, Optional<PlannedSchedule> better) {

    /** With nothing but the kernel's own bound, for this reason. */
    public static Certification alone(PlannedSchedule plan, Unproven why) {
        return new Certification(certificate(plan, plan, plan.bound_days(), new By.OwnBound(why)), Optional.empty());
    }

    /** Whether the kernel's own bound proves that the plan is the shortest. */
    public static boolean needsNoSolver(PlannedSchedule plan) {
        return keepsRules(plan) && plan.score().makespan() == plan.bound_days();
    }

    /**
     * Asks a solver, which begins with this plan.
     *
     * @param question about the network, durations, gates and policy of the plan; its hint is not looked at
     * @throws IllegalStateException if the solver proves what the plan refutes
     */
    public static Certification by(Solver solver, Solver.Question question, PlannedSchedule plan, Solver.Limit limit) {
        return switch (solver.solve(hinted(question, plan), limit)) {
            case Solver.Answer.Solved solved -> bounded(question, plan, solved, solver.name());
            case Solver.Answer.Impossible impossible -> {
                refuse(keepsRules(plan), solver.name(), "there is no plan");
                yield new Certification(new Certificate.NoneExists(new By.Native(solver.name())), Optional.empty());
            }
            case Solver.Answer.Unknown unknown -> alone(plan, unknown.why());
        };
    }

    private static Certification bounded(
            Solver.Question question, PlannedSchedule plan, Solver.Answer.Solved solved, String solver) {
        PlannedSchedule followed = PlanSearch.follow(question, solved.starts_days());
        Optional<PlannedSchedule> better = Optional.of(followed)
                .filter(one -> keepsRules(one) && one.score().compareTo(plan.score()) < 0);
        PlannedSchedule best = better.orElse(plan);
        // The solver's bound holds for schedules that cost no more to be late than its own; these cost nothing.
        int bound = best.score().cost() == 0 ? Math.max(solved.bound_days(), plan.bound_days()) : plan.bound_days();
        refuse(keepsRules(best) && bound > best.score().makespan(), solver, "no plan is shorter than " + bound);
        return new Certification(certificate(plan, best, bound, new By.Native(solver)), better);
    }

    private static Certificate certificate(PlannedSchedule searched, PlannedSchedule best, int bound_days, By by) {
        return keepsRules(best)
                ? new Certificate.Bounded(
                        keepsRules(searched) ? OptionalInt.of(searched.score().makespan()) : OptionalInt.empty(),
                        best.score().makespan(),
                        bound_days,
                        by)
                : new Certificate.NoneKnown(by);
    }

    private static void refuse(boolean refuted, String solver, String claim) {
        if (refuted) {
            throw new IllegalStateException("The solver [" + solver + "] says that " + claim
                    + ", and a plan shows otherwise.\nMaybe go on without it, and report this.");
        }
    }

    private static boolean keepsRules(PlannedSchedule plan) {
        return plan.score().lateness() == 0;
    }

    private static Solver.Question hinted(Solver.Question question, PlannedSchedule plan) {
        List<Integer> starts = IntStream.range(0, question.network().size())
                .mapToObj(plan.execution()::start)
                .toList();
        return new Solver.Question(
                question.network(),
                question.durations_days(),
                question.readings(),
                question.policy(),
                keepsRules(plan) ? Optional.of(starts) : Optional.empty());
    }
}
