package org.endstate.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.endstate.schedule.Certificate.By;
import org.endstate.schedule.Solver.Answer;
import org.junit.jupiter.api.Test;

/** Two trucks and tasks of 3, 3, 2, 2 and 2 days: 6 days are the least, the longest first take 7. */
class CertificationTest {

    private static final Solver.Limit LIMIT = new Solver.Limit(1, 1, 1);
    private static final By BY = new By.Native("a solver 1.2");

    private final Network network = Plot.over(30)
            .resource("trucks", 2)
            .activity("a 3 uses=trucks:1")
            .activity("b 3 uses=trucks:1")
            .activity("c 2 uses=trucks:1")
            .activity("d 2 uses=trucks:1")
            .activity("e 2 uses=trucks:1")
            .build();
    private final Solver.Question question = new Solver.Question(
            network,
            IntStream.of(network.durations()).boxed().toList(),
            GateReadings.allOpen(0),
            Policy.waiting(),
            Optional.empty());
    private final PlannedSchedule longestFirst = PlanSearch.follow(question, List.of(0, 0, 3, 3, 5));
    private final PlannedSchedule best = PlanSearch.follow(question, List.of(0, 3, 0, 2, 4));

    @Test
    void a_better_plan_of_the_solver_is_offered_and_proved() {
        Certification found = certify(longestFirst, new Answer.Solved(List.of(0, 3, 0, 2, 4), 6, 6));
        assertThat(found.certificate()).isEqualTo(new Certificate.Bounded(OptionalInt.of(7), 6, 6, BY));
        assertThat(found.better().orElseThrow().score().makespan()).isEqualTo(6);
    }

    @Test
    void a_plan_that_the_solver_does_not_better_stands_with_its_bound() {
        Certification found = certify(longestFirst, new Answer.Solved(List.of(0, 0, 3, 3, 5), 7, 6));
        assertThat(found.certificate()).isEqualTo(new Certificate.Bounded(OptionalInt.of(7), 7, 6, BY));
        assertThat(((Certificate.Bounded) found.certificate()).gap_days()).isEqualTo(1);
        assertThat(found.better()).isEmpty();
    }

    @Test
    void a_solver_that_declines_leaves_the_own_bound_and_its_reason() {
        Certification found = certify(longestFirst, new Answer.Unknown(0, new Unproven.LimitReached()));
        assertThat(found.certificate())
                .isEqualTo(
                        new Certificate.Bounded(OptionalInt.of(7), 7, 6, new By.OwnBound(new Unproven.LimitReached())));
    }

    @Test
    void a_plan_that_meets_the_own_bound_needs_no_solver() {
        assertThat(Certification.needsNoSolver(best)).isTrue();
        assertThat(Certification.needsNoSolver(longestFirst)).isFalse();
    }

    @Test
    void a_solver_that_proves_what_a_plan_refutes_is_a_mistake_of_ours() {
        assertThatThrownBy(() -> certify(best, new Answer.Impossible(List.of())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[a solver 1.2] says that there is no plan");
        assertThatThrownBy(() -> certify(best, new Answer.Solved(List.of(0, 0, 3, 3, 5), 7, 7)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no plan is shorter than 7");
    }

    @Test
    void dates_that_no_plan_can_keep_are_proved_so() {
        Network dated = Plot.over(30).activity("a 3").deadline("a", 2).build();
        Solver.Question tight =
                new Solver.Question(dated, List.of(3), GateReadings.allOpen(0), Policy.waiting(), Optional.empty());
        PlannedSchedule late = PlanSearch.follow(tight, List.of(0));
        assertThat(Certification.by(answering(new Answer.Impossible(List.of())), tight, late, LIMIT))
                .isEqualTo(new Certification(new Certificate.NoneExists(BY), Optional.empty()));
        assertThat(Certification.alone(late, new Unproven.SwitchedOff()).certificate())
                .isEqualTo(new Certificate.NoneKnown(new By.OwnBound(new Unproven.SwitchedOff())));
    }

    private Certification certify(PlannedSchedule plan, Answer answer) {
        return Certification.by(answering(answer), question, plan, LIMIT);
    }

    private static Solver answering(Answer answer) {
        return new Solver() {
            @Override
            public String name() {
                return "a solver 1.2";
            }

            @Override
            public Answer solve(Question question, Limit limit) {
                return answer;
            }
        };
    }
}
