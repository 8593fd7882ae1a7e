package org.endstate.solver;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.List;
import java.util.Optional;
import org.endstate.schedule.Conflict;
import org.endstate.schedule.Network;
import org.endstate.schedule.Requirement;
import org.endstate.schedule.Solver.Limit;
import org.endstate.schedule.Solver.Question;
import org.endstate.solver.NetworkModel.Holding;

/**
 * Which of the things that a network asks for cannot hold together: left out one by one, or many at a time, as long as
 * the solver proves that the rest cannot either. What is named cannot hold together for certain; that none of it can be
 * left out holds as far as the work allowed has sufficed to find a schedule without it.
 */
final class Explanation {

    private final Question question;
    private final Limit limit;
    private double left;

    Explanation(Question question, Limit limit) {
        this.question = question;
        this.limit = limit;
        this.left = limit.work();
    }

    /** As few as were found; empty where there is no schedule even if everything is given up. */
    List<Requirement> conflict() {
        return isImpossible(Conflict.givingUpEverything(question.network()))
                ? List.of()
                : Conflict.smallest(question.network(), this::isImpossible);
    }

    private boolean isImpossible(Network relaxed) {
        if (left <= 0) {
            return false;
        }
        Question about = new Question(
                relaxed, question.durations_days(), question.readings(), question.policy(), Optional.empty());
        NetworkModel model = new NetworkModel(about, Holding.TO_PLANNED_FINISH, Optional.empty());
        CpSolver solver = Parameters.of(new Limit(left, limit.workers(), limit.seed()));
        solver.getParameters().setStopAfterFirstSolution(true);
        CpSolverStatus status = solver.solve(model.model());
        left -= solver.response().getDeterministicTime();
        return status == CpSolverStatus.INFEASIBLE;
    }
}
