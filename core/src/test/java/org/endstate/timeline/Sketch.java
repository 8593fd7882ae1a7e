package org.endstate.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.endstate.condition.Condition;
import org.endstate.condition.ConditionInputs;
import org.endstate.condition.Gate;
import org.endstate.condition.GatePaths;
import org.endstate.mission.Area;
import org.endstate.mission.Figure;
import org.endstate.mission.Label;
import org.endstate.mission.Milestone;
import org.endstate.mission.Mission;
import org.endstate.mission.Outcome;
import org.endstate.mission.Resource;
import org.endstate.mission.Site;
import org.endstate.mission.SiteSize;
import org.endstate.mission.Sourcing;
import org.endstate.mission.WorkCalendar;
import org.endstate.requirements.ClosingOrder;
import org.endstate.requirements.RequirementInputs;
import org.endstate.requirements.SiteWork;
import org.endstate.requirements.Task;
import org.endstate.requirements.TaskLink;
import org.endstate.requirements.TaskRole;
import org.endstate.requirements.WorkBreakdown;
import org.endstate.uncertainty.Draws;
import org.endstate.uncertainty.ThreePoint;

/**
 * Missions in a few lines, planned on 1 January 2024: each site waits for a movement permission, is prepared by the
 * team, handed over in a day and left in a day, every day of the week unless said otherwise.
 */
final class Sketch {

    static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final Sourcing ASSUMED = new Sourcing.Assumed("invented");

    private final List<Site> sites = new ArrayList<>();
    private final List<SiteWork> work = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Gate> gates = new ArrayList<>();
    private Resource.Capacity team = new Resource.Capacity(1, List.of(), List.of());
    private Set<DayOfWeek> workingDays = EnumSet.allOf(DayOfWeek.class);
    private List<Resource.Season> closed = List.of();
    private ThreePoint permission = ThreePoint.certain(0);
    private RequirementInputs stated = RequirementInputs.NONE;
    private int scenarios = 6;

    /** A site with a preparation of so many days and a guard. */
    Sketch site(String id, int days, int guard) {
        return add(id, ThreePoint.certain(days), guard, Optional.empty());
    }

    Sketch site(String id, ThreePoint days) {
        return add(id, days, 10, Optional.empty());
    }

    /** A site whose support runs through another. */
    Sketch spoke(String id, int days, String hub) {
        return add(id, ThreePoint.certain(days), 10, Optional.of(hub));
    }

    private Sketch add(String id, ThreePoint days, int guard, Optional<String> hub) {
        sites.add(new Site(
                id,
                Label.of("Site " + id),
                "area",
                SiteSize.S,
                new Site.Presence(persons(100), guard),
                new Site.Plan(Outcome.CLOSED, Optional.empty(), hub, "short")));
        work.add(new SiteWork(id, tasks(days)));
        return this;
    }

    /**
     * A site whose tasks are tied by nothing but what holds in every drawdown: with a clearance and a receiver's
     * signature, a day each, and a permission for the preparation.
     */
    Sketch bare(String id, int days) {
        site(id, days, 10);
        List<Task> untied = List.of(
                task("permit", TaskRole.PERMISSION, permission, Map.of()),
                task("prepare", TaskRole.RETROGRADE, ThreePoint.certain(days), Map.of("team", 1), "permit"),
                task("clear", TaskRole.CLEARANCE, ThreePoint.certain(1), Map.of()),
                task("accept", TaskRole.ACCEPTANCE, ThreePoint.certain(1), Map.of()),
                task("handover", TaskRole.HANDOVER, ThreePoint.certain(1), Map.of()),
                task("leave", TaskRole.DEPARTURE, ThreePoint.certain(1), Map.of()));
        work.set(work.size() - 1, ClosingOrder.completed(new SiteWork(id, untied), true));
        return this;
    }

    /** What else is stated of the sites. */
    Sketch stating(RequirementInputs other) {
        stated = other;
        return this;
    }

    private List<Task> tasks(ThreePoint days) {
        return List.of(
                task("permit", TaskRole.PERMISSION, permission, Map.of()),
                task("prepare", TaskRole.RETROGRADE, days, Map.of("team", 1), "permit"),
                task("handover", TaskRole.HANDOVER, ThreePoint.certain(1), Map.of(), "prepare"),
                task("leave", TaskRole.DEPARTURE, ThreePoint.certain(1), Map.of(), "handover"));
    }

    private static Task task(String id, TaskRole role, ThreePoint days, Map<String, Integer> uses, String... after) {
        String calendar = role == TaskRole.RETROGRADE ? "field" : "daily";
        return new Task(
                id,
                Label.of(id),
                role,
                new Task.Effort(days, calendar, uses, ASSUMED),
                List.of(after).stream().map(TaskLink::after).toList());
    }

    /** Permissions of the sites that are added from now on take so long. */
    Sketch permission(ThreePoint days) {
        permission = days;
        return this;
    }

    /** This site has to be vacated by the date. */
    Sketch hard(String site, LocalDate date) {
        return milestone(site, List.of(site), OptionalInt.empty(), date, true);
    }

    /** This site is agreed to be vacated by the date; a plan may be later. */
    Sketch agreed(String site, LocalDate date) {
        return milestone(site, List.of(site), OptionalInt.empty(), date, false);
    }

    /** No more persons than this after the date. */
    Sketch ceiling(int persons, LocalDate date) {
        return milestone("drawn down", List.of(), OptionalInt.of(persons), date, true);
    }

    private Sketch milestone(String id, List<String> of, OptionalInt ceiling, LocalDate date, boolean hard) {
        milestones.add(new Milestone(
                id, Label.of(id), of, ceiling, Optional.of(new Milestone.AgreedDate(date, hard, ASSUMED))));
        return this;
    }

    /** All sites that have been added are agreed to be vacated by the date; a plan may be later. */
    Sketch out(LocalDate date) {
        return milestone("out", sites.stream().map(Site::id).toList(), OptionalInt.empty(), date, false);
    }

    Sketch teams(int units, Resource.Step... steps) {
        team = new Resource.Capacity(units, List.of(steps), List.of());
        return this;
    }

    Sketch teams(int units, int inSeason, String from, String to) {
        team = new Resource.Capacity(units, List.of(), List.of(new Resource.SeasonalCap(season(from, to), inSeason)));
        return this;
    }

    /** Preparing goes on only on these days. */
    Sketch works(Set<DayOfWeek> days) {
        workingDays = days;
        return this;
    }

    /** Nothing is prepared in this season, given as {@code --MM-DD}. */
    Sketch closed(String from, String to) {
        closed = List.of(season(from, to));
        return this;
    }

    private static Resource.Season season(String from, String to) {
        return new Resource.Season(Label.of("rains"), MonthDay.parse(from), MonthDay.parse(to));
    }

    /** The handover of the site waits for the condition. */
    Sketch gate(String site, Condition condition) {
        conditions.add(condition);
        gates.add(new Gate(
                "gate-" + site,
                Label.of("Gate of " + site),
                List.of(condition.id()),
                List.of(new Gate.Hold(site, "handover")),
                Optional.empty()));
        return this;
    }

    Sketch scenarios(int number) {
        scenarios = number;
        return this;
    }

    TimelineInputs inputs() {
        Mission mission = new Mission(
                new Mission.Identity("sketch", Label.of("Sketch"), START, persons(100 * sites.size()), List.of()),
                new Mission.Institution(List.of(), List.of()),
                new Mission.Ground(List.of(new Area("area", Label.of("Area"), List.of())), List.of(), sites),
                new Mission.Means(
                        List.of(new Resource("team", Label.of("Team"), team, ASSUMED)),
                        List.of(
                                new WorkCalendar("field", Label.of("Field week"), workingDays, List.of(), closed),
                                new WorkCalendar(
                                        "daily",
                                        Label.of("Daily"),
                                        EnumSet.allOf(DayOfWeek.class),
                                        List.of(),
                                        List.of()))),
                milestones);
        PlanningSettings settings = new PlanningSettings(
                new PlanningSettings.Risk(0.8, 120, 90, 0), new PlanningSettings.Simulation(7, scenarios, 24, 0));
        return new TimelineInputs(
                mission,
                new WorkBreakdown(work, stated),
                gates,
                paths(scenarios),
                paths(FutureSet.planning()),
                settings);
    }

    private GatePaths paths(int futures) {
        ConditionInputs read = new ConditionInputs(
                START, 24, futures, (scenario, month, area) -> 0, RandomMission.NO_CAPABILITY, Draws.of(3));
        return GatePaths.read(conditions, gates, read);
    }

    private static Figure persons(int number) {
        return new Figure(number, "persons", ASSUMED);
    }
}
