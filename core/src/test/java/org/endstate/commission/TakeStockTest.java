package org.endstate.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endstate.commission.SmallMission.START;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.endstate.commission.StatusResult.Decision;
import org.endstate.commission.StatusResult.MilestoneCourse;
import org.endstate.mission.Label;
import org.endstate.mission.Mission;
import org.endstate.mission.Sourcing;
import org.endstate.mission.WorkCalendar;
import org.endstate.oversight.Actual;
import org.endstate.oversight.Actual.Event;
import org.endstate.oversight.Actuals;
import org.endstate.oversight.Alarm;
import org.endstate.oversight.Alarms;
import org.endstate.oversight.OversightInputs;
import org.endstate.requirements.SiteWork;
import org.endstate.requirements.Task;
import org.endstate.requirements.WorkBreakdown;
import org.endstate.timeline.Cause;
import org.endstate.timeline.HappenedSlip;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.Proposal;
import org.endstate.uncertainty.ThreePoint;
import org.junit.jupiter.api.Test;

/** Sites a and b are prepared in 30 days each by one team, then handed over and left within two days. */
class TakeStockTest {

    private static final ThreePoint MONTH = ThreePoint.certain(30);

    private final List<Actual> reports = new ArrayList<>();

    private TakeStockTest reported(String unit, Event event, int day) {
        reports.add(new Actual(
                "r" + reports.size(),
                new Actual.Happening(unit, event, ""),
                new Actual.When(START.plusDays(day), Actual.Precision.DAY),
                START.plusDays(day),
                List.of(),
                Optional.empty(),
                ""));
        return this;
    }

    /** The mission as known on a day. */
    private Dossier on(int day) {
        Dossier small = SmallMission.preparing(MONTH, MONTH)
                .agreed(START.plusDays(70), false)
                .scenarios(50)
                .dossier();
        Mission mission = small.mission();
        Mission.Identity identity = mission.identity();
        LocalDate today = START.plusDays(day);
        return new Dossier(
                new Mission(
                        new Mission.Identity(
                                identity.id(), identity.name(), today, identity.strength(), identity.sources()),
                        mission.institution(),
                        mission.ground(),
                        mission.means(),
                        mission.milestones()),
                new Dossier.Inputs(
                        small.inputs().evidence(),
                        small.inputs().scale(),
                        small.inputs().work(),
                        small.inputs().capability(),
                        List.of(),
                        new OversightInputs(new Actuals(reports).knownOn(today), List.of(), Alarms.Settings.DEFAULT)),
                small.commitments(),
                small.settings(),
                small.origin());
    }

    private StatusResult status(int day) {
        return TakeStock.run(on(day), Optional.of(on(0)), "test", 1, Watch.NONE).orElseThrow();
    }

    private static LocalDate finish(Dossier dossier) {
        return switch (PlanMission.run(dossier, "test", 1, Watch.NONE)) {
            case PlanOutcome.Planned planned ->
                planned.result().options().stream()
                        .map(OptionForecast::plan)
                        .map(plan -> plan.finish().orElseThrow())
                        .findFirst()
                        .orElseThrow();
            case PlanOutcome.NoTimeline none -> throw new AssertionError(none);
            case PlanOutcome.Stopped stopped -> throw new AssertionError(stopped);
        };
    }

    @Test
    void a_plan_from_what_happened_as_planned_ends_when_the_first_plan_did() {
        LocalDate planned = finish(on(0));
        reported("a", Event.TROOPS_LEFT, 31).reported("b/prepare", Event.BEGUN, 30);
        assertThat(Restart.isNeeded(on(40))).isTrue();
        assertThat(finish(Restart.of(on(40)))).isEqualTo(planned);
    }

    @Test
    void a_plan_from_nothing_done_is_later_by_the_days_gone_by() {
        LocalDate planned = finish(on(0));
        assertThat(Restart.isNeeded(on(40))).isFalse();
        assertThat(finish(Restart.of(on(40)))).isEqualTo(planned.plusDays(40));
    }

    @Test
    void work_that_has_begun_goes_on_though_something_more_urgent_asks_for_its_team() {
        reported("b/prepare", Event.BEGUN, 35);
        Dossier left = Restart.of(withLongerTail(on(40)));
        assertThat(starts(left, "b", "prepare")).containsOnly(START.plusDays(40));
        // Begun on day 35, 30 days long: the team is free for the more urgent site on day 65.
        assertThat(starts(left, "a", "prepare")).containsOnly(START.plusDays(65));
    }

    @Test
    void work_that_has_begun_goes_on_from_a_planning_date_that_is_a_day_off() {
        reported("b/prepare", Event.BEGUN, 1);
        // Day 5 of 1 January 2024, a Monday, is a Saturday: four days are done, 26 left, so five weeks and a day.
        Dossier left = Restart.of(onWeekdays(on(5)));
        assertThat(starts(left, "b", "prepare")).containsOnly(START.plusDays(5));
        assertThat(planned(left, "b", "prepare").map(OptionForecast.PlannedTask::finish))
                .containsOnly(START.plusDays(42));
    }

    /** Site a is all the more urgent: its handover takes 60 days. */
    private static Dossier withLongerTail(Dossier dossier) {
        return withTasks(
                dossier,
                (site, task) -> site.equals("a") && task.id().equals("handover")
                        ? lasting(task, ThreePoint.certain(60), task.effort().calendar())
                        : task);
    }

    private static Dossier onWeekdays(Dossier dossier) {
        Mission mission = dossier.mission();
        Mission.Means means = mission.means();
        List<WorkCalendar> calendars = new ArrayList<>(means.calendars());
        calendars.add(new WorkCalendar(
                "week", Label.of("Week"), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), List.of(), List.of()));
        Dossier weekly = withTasks(
                dossier, (site, task) -> lasting(task, task.effort().duration().whole(), "week"));
        return new Dossier(
                new Mission(
                        mission.identity(),
                        mission.institution(),
                        mission.ground(),
                        new Mission.Means(means.resources(), calendars),
                        mission.milestones()),
                weekly.inputs(),
                weekly.commitments(),
                weekly.settings(),
                weekly.origin());
    }

    private static Task lasting(Task task, ThreePoint duration, String calendar) {
        return new Task(
                task.id(),
                task.name(),
                task.role(),
                new Task.Effort(
                        duration, calendar, task.effort().uses(), task.effort().sourcing()),
                task.after());
    }

    private static Dossier withTasks(Dossier dossier, BiFunction<String, Task, Task> change) {
        Dossier.Inputs inputs = dossier.inputs();
        WorkBreakdown work = new WorkBreakdown(inputs.work().sites().stream()
                .map(site -> new SiteWork(
                        site.site(),
                        site.tasks().stream()
                                .map(task -> change.apply(site.site(), task))
                                .toList()))
                .toList());
        return new Dossier(
                dossier.mission(),
                new Dossier.Inputs(
                        inputs.evidence(),
                        inputs.scale(),
                        work,
                        inputs.capability(),
                        inputs.pastExits(),
                        inputs.oversight()),
                dossier.commitments(),
                dossier.settings(),
                dossier.origin());
    }

    private static Stream<LocalDate> starts(Dossier dossier, String site, String task) {
        return planned(dossier, site, task).map(OptionForecast.PlannedTask::start);
    }

    /** The task in each option's plan. */
    private static Stream<OptionForecast.PlannedTask> planned(Dossier dossier, String site, String task) {
        return ((PlanOutcome.Planned) PlanMission.run(dossier, "test", 1, Watch.NONE))
                .result().options().stream()
                        .flatMap(option -> option.plan().tasks().stream())
                        .filter(planned ->
                                planned.site().equals(site) && planned.task().equals(task));
    }

    @Test
    void a_replan_keeps_what_a_party_proposes_for_the_days_ahead() {
        reported("a", Event.TROOPS_LEFT, 31);
        Proposal open = proposal(dated(Proposal.Step.VACATED, "a", 50), dated(Proposal.Step.MILESTONE, "out", 65));
        Proposal overtaken = proposal(dated(Proposal.Step.MILESTONE, "out", 35));
        Dossier known = on(40);
        Dossier proposed = new Dossier(
                known.mission(),
                known.inputs(),
                known.commitments().with(List.of(open, overtaken)),
                known.settings(),
                known.origin());
        Dossier left = Restart.of(proposed);
        assertThat(left.commitments().proposals()).containsExactly(proposal(dated(Proposal.Step.MILESTONE, "out", 65)));
        assertThat(PlanMission.run(left, "test", 1, Watch.NONE))
                .isInstanceOfSatisfying(
                        PlanOutcome.Planned.class,
                        planned -> assertThat(planned.result().proposals()).hasSize(1));
    }

    private static Proposal proposal(Proposal.Dated... dates) {
        return new Proposal(
                "ours", "host", Label.of("Ours"), new Proposal.Stance(OptionalInt.empty(), true), List.of(dates));
    }

    private static Proposal.Dated dated(Proposal.Step step, String subject, int day) {
        return new Proposal.Dated(step, subject, START.plusDays(day), new Sourcing.Assumed("test"));
    }

    @Test
    void a_date_that_can_be_kept_no_longer_is_an_alarm() {
        assertThat(status(40).alarms())
                .containsExactly(new Alarm.Unlikely("out", 1, 0, Alarms.Settings.DEFAULT.floor()));
    }

    @Test
    void a_date_gone_by_waits_for_another() {
        StatusResult status = status(80);
        assertThat(status.alarms()).contains(new Alarm.Overdue("out", START.plusDays(70), 10));
        assertThat(status.decisions()).containsExactly(new Decision.NewDate("out"));
        assertThat(status.course().milestones().getFirst().outlooks())
                .allMatch(outlook -> outlook.now().byAgreed().isEmpty());
    }

    @Test
    void a_milestone_that_is_reached_says_when_and_waits_for_nothing() {
        reported("a", Event.TROOPS_LEFT, 31).reported("b", Event.TROOPS_LEFT, 75);
        StatusResult status = status(80);
        assertThat(status.course().milestones())
                .extracting(MilestoneCourse::reached)
                .containsExactly(Optional.of(START.plusDays(75)));
        assertThat(status.decisions()).isEmpty();
        assertThat(status.course().earned().bySites()).isEqualTo(1);
    }

    @Test
    void the_slip_of_what_was_left_sums_to_its_causes() {
        reported("a/prepare", Event.BEGUN, 0)
                .reported("a/prepare", Event.DONE, 39)
                .reported("a", Event.TROOPS_LEFT, 45);
        assertThat(status(50).course().slips())
                .as("planned on day 31, prepared ten days longer, left four days after that")
                .containsExactly(new HappenedSlip.UnitSlip(
                        "a",
                        START.plusDays(31),
                        START.plusDays(45),
                        List.of(
                                new HappenedSlip.Part(new Cause(Cause.Kind.DURATION, "a/prepare"), 10),
                                new HappenedSlip.Part(new Cause(Cause.Kind.HELD, "a/leave"), 4))));
        assertThat(TakeStock.run(on(60), Optional.of(on(50)), "test", 1, Watch.NONE)
                        .orElseThrow()
                        .course()
                        .slips())
                .as("left before the last session")
                .isEmpty();
    }

    @Test
    void what_was_reported_since_the_last_session_is_new() {
        reported("a", Event.TROOPS_LEFT, 31);
        assertThat(status(40).changes().reports()).hasSize(1);
        assertThat(TakeStock.run(on(50), Optional.of(on(40)), "test", 1, Watch.NONE)
                        .orElseThrow()
                        .changes()
                        .reports())
                .isEmpty();
    }
}
