package org.endstate.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.endstate.capability.LevelStanding;
import org.endstate.condition.CapabilityLevels;
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
import org.endstate.requirements.SiteWork;
import org.endstate.requirements.Task;
import org.endstate.requirements.TaskLink;
import org.endstate.requirements.TaskRole;
import org.endstate.requirements.WorkBreakdown;
import org.endstate.uncertainty.Draws;
import org.endstate.uncertainty.ThreePoint;

/**
 * Seeded random missions with everything that can make a milestone slip: one to six sites, some of them spokes of
 * others, guards, permissions, decisions, links of all four kinds, scarce resources that change by date and season,
 * holidays and closed seasons, gates that open early, late, never or not for long, and agreed dates by which sites are
 * left by force. The same seed gives the same mission.
 */
final class RandomMission {

    static final int SCENARIOS = 4;
    private static final LocalDate START = LocalDate.of(2024, 1, 27);
    private static final int MONTHS = 30;
    private static final Sourcing ASSUMED = new Sourcing.Assumed("random");
    private static final List<TaskRole> STEPS = List.of(
            TaskRole.DECISION,
            TaskRole.WORK,
            TaskRole.PERMISSION,
            TaskRole.RETROGRADE,
            TaskRole.CLEARANCE,
            TaskRole.CUSTODY,
            TaskRole.HANDOVER,
            TaskRole.DEPARTURE,
            TaskRole.PROCESSING);

    /** For missions without capability conditions. */
    static final CapabilityLevels NO_CAPABILITY = new CapabilityLevels() {
        @Override
        public int level(int scenario, int month, String function) {
            throw new AssertionError("No capability is asked for.");
        }

        @Override
        public LevelStanding standing(String condition) {
            throw new AssertionError("No capability is asked for.");
        }
    };

    private final long seed;
    private final Draws draws;
    private final int sites;
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Gate> gates = new ArrayList<>();
    private long drawn;

    private RandomMission(long seed) {
        this.seed = seed;
        this.draws = Draws.of(seed).split("random mission");
        this.sites = 1 + below(6);
    }

    /** The mission of this seed, ready to be planned. */
    static TimelineInputs of(long seed) {
        return new RandomMission(seed).inputs();
    }

    private TimelineInputs inputs() {
        List<Site> places = new ArrayList<>();
        List<SiteWork> work = new ArrayList<>();
        for (int site = 0; site < sites; site++) {
            places.add(site(site));
            work.add(new SiteWork("s" + site, tasks()));
            gate(site);
        }
        Mission mission = new Mission(
                new Mission.Identity(
                        "random-" + seed, Label.of("Random " + seed), START, persons(100 * sites), List.of()),
                new Mission.Institution(List.of(), List.of()),
                new Mission.Ground(List.of(new Area("area", Label.of("Area"), List.of())), List.of(), places),
                new Mission.Means(
                        List.of(resource("trucks"), resource("teams"), resource("escorts")),
                        List.of(calendar("office"), calendar("field"))),
                milestones());
        PlanningSettings.Risk risk = new PlanningSettings.Risk(0.5 + 0.1 * below(5), 15 * below(10), 10 * below(12), 0);
        PlanningSettings settings =
                new PlanningSettings(risk, new PlanningSettings.Simulation(seed, SCENARIOS, MONTHS, 0.1 * below(8)));
        return new TimelineInputs(
                mission, new WorkBreakdown(work), gates, paths(SCENARIOS), paths(FutureSet.planning()), settings);
    }

    private Site site(int number) {
        boolean spoke = number > 0 && below(2) == 0;
        return new Site(
                "s" + number,
                Label.of("Site " + number),
                "area",
                SiteSize.S,
                new Site.Presence(persons(100), below(40)),
                new Site.Plan(
                        Outcome.CLOSED,
                        Optional.empty(),
                        spoke ? Optional.of("s" + below(number)) : Optional.empty(),
                        "random"));
    }

    private static Figure persons(int number) {
        return new Figure(number, "persons", ASSUMED);
    }

    private List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        for (int step = 0; step < STEPS.size(); step++) {
            List<TaskLink> after = new ArrayList<>();
            if (step > 0) {
                after.add(TaskLink.after("t" + (step - 1 - below(Math.min(step, 2)))));
                if (below(3) == 0) {
                    after.add(link(below(step)));
                }
            }
            tasks.add(task(step, after));
        }
        return tasks;
    }

    private TaskLink link(int from) {
        TaskLink.Ends ends = TaskLink.Ends.values()[below(4)];
        return new TaskLink("t" + from, ends, below(20), OptionalInt.empty());
    }

    private Task task(int step, List<TaskLink> after) {
        int mode = below(6) == 0 ? 0 : 1 + below(25);
        boolean certain = below(4) == 0;
        ThreePoint duration =
                certain ? ThreePoint.certain(mode) : new ThreePoint(0.5 * mode, mode, mode * (1.2 + 0.4 * below(6)));
        Map<String, Integer> uses = new HashMap<>();
        if (below(2) == 0) {
            uses.put(List.of("trucks", "teams", "escorts").get(below(3)), 1 + below(2));
        }
        String calendar = List.of("office", "field").get(below(2));
        return new Task(
                "t" + step,
                Label.of("Task " + step),
                STEPS.get(step),
                new Task.Effort(duration, calendar, uses, ASSUMED),
                after);
    }

    private Resource resource(String id) {
        List<Resource.Step> steps = below(2) == 0
                ? List.of()
                : List.of(
                        new Resource.Step(START.plusDays(30 + below(90)), 2 + below(3)),
                        new Resource.Step(START.plusDays(150 + below(90)), 2 + below(4)));
        List<Resource.SeasonalCap> seasons =
                below(3) > 0 ? List.of() : List.of(new Resource.SeasonalCap(season("flood"), below(2)));
        return new Resource(id, Label.of(id), new Resource.Capacity(2 + below(3), steps, seasons), ASSUMED);
    }

    private Resource.Season season(String name) {
        int month = 1 + below(12);
        return new Resource.Season(Label.of(name), MonthDay.of(month, 10), MonthDay.of(1 + month % 12, 5 + below(20)));
    }

    private WorkCalendar calendar(String id) {
        Set<DayOfWeek> days = EnumSet.allOf(DayOfWeek.class);
        days.remove(DayOfWeek.FRIDAY);
        if (below(2) == 0) {
            days.remove(DayOfWeek.SATURDAY);
        }
        LocalDate feast = START.plusDays(20 + below(200));
        return new WorkCalendar(
                id,
                Label.of(id),
                days,
                List.of(new WorkCalendar.Break("feast", feast, feast.plusDays(below(10)))),
                below(3) == 0 ? List.of(season("winter")) : List.of());
    }

    /** Some sites' tasks wait for a statement that comes true at some time, or never. */
    private void gate(int site) {
        if (below(2) == 0) {
            return;
        }
        String id = "c" + site;
        conditions.add(
                switch (below(3)) {
                    case 0 -> new Condition.DateReached(id, Label.of(id), START.plusDays(below(400)));
                    case 1 ->
                        new Condition.CertificateIssued(
                                id,
                                Label.of(id),
                                Label.of("issuer"),
                                new ThreePoint(0, 60 + below(100), 200 + below(300)),
                                ASSUMED);
                    default ->
                        new Condition.Unmeasured(
                                id,
                                Label.of(id),
                                below(6) == 0
                                        ? Optional.empty()
                                        : Optional.of(new Condition.Estimate(
                                                0.3 + 0.1 * below(6),
                                                START.plusDays(90 + below(300)),
                                                List.of("a", "b"))));
                });
        gates.add(new Gate(
                "g" + site,
                Label.of("Gate " + site),
                List.of(id),
                List.of(new Gate.Hold("s" + site, "t" + below(STEPS.size() - 1))),
                Optional.empty()));
    }

    private List<Milestone> milestones() {
        List<Milestone> milestones = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (int site = 0; site < sites; site++) {
            all.add("s" + site);
            if (site == 0 || below(2) == 0) {
                milestones.add(milestone("m" + site, List.copyOf(all)));
            }
        }
        milestones.add(milestone("end", all));
        return milestones;
    }

    private Milestone milestone(String id, List<String> of) {
        Optional<Milestone.AgreedDate> agreed = below(2) == 0
                ? Optional.empty()
                : Optional.of(new Milestone.AgreedDate(START.plusDays(60 + below(400)), false, ASSUMED));
        return new Milestone(id, Label.of(id), of, OptionalInt.empty(), agreed);
    }

    private GatePaths paths(int futures) {
        return GatePaths.read(
                conditions,
                gates,
                new ConditionInputs(
                        START,
                        MONTHS,
                        futures,
                        (scenario, month, area) -> 0,
                        NO_CAPABILITY,
                        draws.split("gates").split(futures)));
    }

    private int below(int bound) {
        return draws.below(bound, drawn++);
    }
}
