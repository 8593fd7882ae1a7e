package org.endstate.solver;

import com.google.ortools.Loader;
import com.google.ortools.init.OrToolsVersion;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.endstate.schedule.PlanSearch;
import org.endstate.schedule.PlannedSchedule;
import org.endstate.schedule.Solver;
import org.endstate.schedule.SolverAccess;
import org.endstate.schedule.Unproven;
import org.endstate.solver.NetworkModel.Holding;

/**
 * OR-Tools CP-SAT. The answer is a function of question and limit alone: the strategies take turns in a fixed order
 * (interleaved search) and stop by the solver's own count of work, whatever the machine.
 *
 * <p>Hard rules are constraints: links, calendars, gates, units, deadlines, the horizon. What being late costs is
 * minimised first, then the makespan; the bound holds among schedules that cost no more than the one returned. The sum
 * of closings, by which the kernel tells equals apart, is left to {@link PlanSearch#follow}. It declines forced days,
 * durations other than the planned ones, and a hold limit at a gate that closes before an activity with links to its
 * finish.
 *
 * <p>Where there is no schedule, it looks for the fewest requirements that cannot hold together, with as much work
 * again.
 *
 * <p>Work that is stretched by a link to its finish holds its units, to the {@link org.endstate.schedule.Checker}, as
 * long as it was expected to on the day in question. Where that occurs the schedule is found in a model that holds them
 * to the very end, and the bound in one that holds them to the planned finish, each with half the work.
 */
public final class CpSatSolver implements Solver {

    private final String version;

    private CpSatSolver(String version) {
        this.version = version;
    }

    /** Loads the native library, which takes about a second; it stays loaded. */
    public static SolverAccess load() {
        try {
            Loader.loadNativeLibraries();
            return new SolverAccess.Usable(new CpSatSolver(OrToolsVersion.getVersionString()));
        } catch (RuntimeException | LinkageError e) {
            String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
            return new SolverAccess.NotUsed(new Unproven.NotLoaded(machine, String.valueOf(e.getMessage())));
        }
    }

    @Override
    public String name() {
        return "OR-Tools CP-SAT " + version;
    }

    @Override
    public Answer solve(Question question, Limit limit) {
        return solve(question, limit, Parameters::of);
    }

    /**
     * As fast as this machine can, for measurements: strategies run at the same time, until so many seconds have
     * passed. What is found may differ from run to run.
     *
     * @param seconds greater than 0
     * @param workers threads, at least 1
     */
    public static Answer solveWithin(Question question, double seconds, int workers) {
        return solve(question, new Limit(seconds, workers, 1), Parameters::timed);
    }

    private static Answer solve(Question question, Limit limit, Function<Limit, CpSolver> solvers) {
        Optional<Unproven> declined = Declining.reason(question);
        if (declined.isPresent()) {
            return new Answer.Unknown(0, declined.get());
        }
        Optional<PlannedSchedule> known = question.hint()
                .map(starts -> PlanSearch.follow(question, starts))
                .filter(plan -> plan.score().lateness() == 0);
        Answer answer = NetworkModel.stretchesUnits(question.network())
                ? solveTwice(question, known, () -> solvers.apply(limit.times(0.5)))
                : solve(new NetworkModel(question, Holding.TO_PLANNED_FINISH, known), solvers.apply(limit));
        return answer instanceof Answer.Impossible
                ? new Answer.Impossible(new Explanation(question, limit).conflict())
                : answer;
    }

    private static Answer solveTwice(Question question, Optional<PlannedSchedule> known, Supplier<CpSolver> solvers) {
        Answer relaxed = solve(new NetworkModel(question, Holding.TO_PLANNED_FINISH, known), solvers.get());
        return switch (relaxed) {
            case Answer.Impossible impossible -> impossible;
            case Answer.Unknown unknown -> unknown;
            case Answer.Solved bound ->
                switch (solve(new NetworkModel(question, Holding.TO_FINISH, Optional.empty()), solvers.get())) {
                    case Answer.Solved found ->
                        new Answer.Solved(
                                found.starts_days(),
                                found.makespan_days(),
                                Math.min(bound.bound_days(), found.makespan_days()));
                    case Answer.Impossible none -> new Answer.Unknown(bound.bound_days(), new Unproven.NoneHeld());
                    case Answer.Unknown none -> new Answer.Unknown(bound.bound_days(), none.why());
                };
        };
    }

    private static Answer solve(NetworkModel model, CpSolver solver) {
        CpSolverStatus status = solver.solve(model.model());
        return switch (status) {
            case OPTIMAL, FEASIBLE -> model.solved(solver, status == CpSolverStatus.OPTIMAL);
            case INFEASIBLE -> new Answer.Impossible(List.of());
            case UNKNOWN -> new Answer.Unknown(model.bound(solver), new Unproven.LimitReached());
            case MODEL_INVALID, UNRECOGNIZED ->
                throw new IllegalStateException(
                        "The solver refuses its model: " + model.model().validate());
        };
    }
}
