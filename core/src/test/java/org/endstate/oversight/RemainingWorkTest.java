package org.endstate.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.condition.Gate;
import org.endstate.mission.Label;
import org.endstate.mission.Sourcing;
import org.endstate.mission.WorkCalendar;
import org.endstate.requirements.RequirementInputs;
import org.endstate.requirements.RetainedSupport;
import org.endstate.requirements.SiteWork;
import org.endstate.requirements.Task;
import org.endstate.requirements.TaskLink;
import org.endstate.requirements.TaskLink.Ends;
import org.endstate.requirements.TaskRole;
import org.endstate.requirements.WorkBreakdown;
import org.endstate.uncertainty.Remainder;
import org.endstate.uncertainty.ThreePoint;
import org.junit.jupiter.api.Test;

/**
 * One site: inventory, then moving, then handover; an inspection overlaps the moving. Monday, 1 January 2024 is day 0.
 */
class RemainingWorkTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final ThreePoint WEEKS = new ThreePoint(5, 10, 20);
    private static final SiteWork SITE = new SiteWork(
            "site",
            List.of(
                    task("inventory"),
                    task("move", TaskLink.after("inventory")),
                    task("inspect", new TaskLink("move", Ends.START_START, 5, OptionalInt.of(30))),
                    task(
                            "hand",
                            TaskLink.after("move"),
                            new TaskLink("inspect", Ends.FINISH_START, 7, OptionalInt.of(60)))));

    private static Task task(String id, TaskLink... after) {
        return new Task(
                id,
                Label.of(id),
                TaskRole.WORK,
                new Task.Effort(WEEKS, "week", Map.of("team", 1), new Sourcing.Assumed("invented")),
                List.of(after));
    }

    private static TaskState begun(int day) {
        return new TaskState.Begun(START.plusDays(day));
    }

    private static TaskState done(int day) {
        return new TaskState.Done(START.plusDays(day), false);
    }

    private static RemainingWork left(int today, Map<String, TaskState> reported) {
        WorkCalendar week = new WorkCalendar(
                "week", Label.of("Week"), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), List.of(), List.of());
        return new RemainingWork(
                Map.of("site", Progress.of(SITE, reported)), Map.of("week", week), START.plusDays(today));
    }

    private static Task after(int today, Map<String, TaskState> reported, String task) {
        return left(today, reported)
                .of(new WorkBreakdown(List.of(SITE)))
                .sites()
                .getFirst()
                .getTask(task);
    }

    @Test
    void nothing_changes_where_nothing_has_begun() {
        WorkBreakdown whole = new WorkBreakdown(List.of(SITE));
        assertThat(left(100, Map.of()).of(whole)).isEqualTo(whole);
    }

    @Test
    void work_that_is_done_takes_no_time_and_nobodys_and_follows_nothing() {
        Task move = after(40, Map.of("move", done(30)), "move");
        assertThat(move.effort().duration()).isEqualTo(ThreePoint.certain(0));
        assertThat(move.effort().uses()).isEmpty();
        assertThat(move.after()).isEmpty();
    }

    @Test
    void what_must_come_before_is_done_by_then_and_marked_as_inferred() {
        Progress progress = Progress.of(SITE, Map.of("hand", done(90)));
        assertThat(progress.of("move")).contains(new TaskState.Done(START.plusDays(90), true));
        assertThat(progress.of("inventory")).contains(new TaskState.Done(START.plusDays(90), true));
        assertThat(progress.isDone("inspect")).isTrue();
    }

    @Test
    void a_report_is_not_replaced_by_what_is_inferred() {
        Progress progress = Progress.of(SITE, Map.of("hand", done(90), "inventory", done(12)));
        assertThat(progress.of("inventory")).contains(done(12));
    }

    @Test
    void of_several_days_by_which_it_must_be_done_the_first_counts() {
        Progress progress = Progress.of(SITE, Map.of("hand", done(90), "move", begun(20)));
        assertThat(progress.of("inventory")).contains(new TaskState.Done(START.plusDays(20), true));
        assertThat(progress.isDone("move")).as("the handover follows it").isTrue();
    }

    @Test
    void work_that_goes_on_takes_what_is_left_of_its_estimate() {
        Task inventory = after(14, Map.of("inventory", begun(0)), "inventory");
        assertThat(inventory.effort().duration()).isEqualTo(new Remainder(WEEKS, 10));
        assertThat(inventory.effort().uses()).containsEntry("team", 1);
    }

    @Test
    void work_that_has_overrun_may_take_as_long_again_as_it_is_over() {
        Task inventory = after(42, Map.of("inventory", begun(0)), "inventory");
        assertThat(inventory.effort().duration()).isEqualTo(new ThreePoint(1, 5, 10));
    }

    @Test
    void lags_are_shorter_by_the_days_gone_by_and_a_missed_window_binds_no_longer() {
        Map<String, TaskState> moving = Map.of("move", begun(10));
        assertThat(after(12, moving, "inspect").after())
                .containsExactly(new TaskLink("move", Ends.START_START, 3, OptionalInt.of(28)));
        assertThat(after(50, moving, "inspect").after())
                .containsExactly(new TaskLink("move", Ends.START_START, 0, OptionalInt.empty()));
        assertThat(after(50, moving, "hand").after())
                .isEqualTo(SITE.getTask("hand").after());
    }

    @Test
    void support_is_retained_by_nobody_once_its_provider_was_handed_over() {
        WorkBreakdown work = supported();
        assertThat(left(95, Map.of("hand", done(90))).of(work).stated().support())
                .isEmpty();
        assertThat(left(95, Map.of("hand", begun(90))).of(work).stated().support())
                .hasSize(1);
    }

    private static WorkBreakdown supported() {
        List<Task> tasks = SITE.tasks().stream()
                .map(task -> new Task(
                        task.id(),
                        task.name(),
                        task.id().equals("hand") ? TaskRole.HANDOVER : task.role(),
                        task.effort(),
                        task.after()))
                .toList();
        RetainedSupport clinic = new RetainedSupport(RetainedSupport.Kind.MEDICAL, "site", List.of("post"));
        return new WorkBreakdown(
                List.of(new SiteWork("site", tasks)),
                new RequirementInputs(List.of(), List.of(), List.of(clinic), 1.5));
    }

    @Test
    void nothing_that_has_begun_waits_for_a_gate() {
        Gate gate = new Gate(
                "gate",
                Label.of("Gate"),
                List.of("calm"),
                List.of(new Gate.Hold("site", "move"), new Gate.Hold("site", "hand")),
                Optional.empty());
        assertThat(left(12, Map.of("move", begun(10)))
                        .of(List.of(gate))
                        .getFirst()
                        .holds())
                .containsExactly(new Gate.Hold("site", "hand"));
    }
}
