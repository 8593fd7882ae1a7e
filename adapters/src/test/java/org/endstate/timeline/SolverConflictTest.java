package org.endstate.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.Policy;
import org.endstate.schedule.Requirement;
import org.endstate.schedule.Solver;
import org.endstate.schedule.SolverAccess;
import org.endstate.solver.CpSatSolver;

/** The native solver names the same conflict of the same ten missions as the kernel's own search. */
class SolverConflictTest extends MissionConflictTest {

    private final Solver solver = switch (CpSatSolver.load()) {
        case SolverAccess.Usable(Solver usable) -> usable;
        case SolverAccess.NotUsed(var why) -> abort(why.toString());
    };

    @Override
    void assertAlsoFound(CompiledMission mission, GateReadings readings, List<Requirement> conflict) {
        Solver.Question question = new Solver.Question(
                mission.network(),
                Arrays.stream(mission.plannedDurations()).boxed().toList(),
                readings,
                Policy.waiting(),
                Optional.empty());
        List<Requirement> withoutDates = conflict.stream()
                .filter(requirement -> !(requirement instanceof Requirement.Deadline))
                .toList();
        assertThat(solver.solve(question, new Solver.Limit(5, 1, 1)))
                .as("where the work does not even end within the horizon, no date is needed for a conflict")
                .isIn(new Solver.Answer.Impossible(conflict), new Solver.Answer.Impossible(withoutDates));
    }
}
