package org.endstate.formats.export;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.endstate.capability.LevelRule;
import org.endstate.condition.Condition;
import org.endstate.condition.Gate;
import org.endstate.condition.Waiver;
import org.endstate.mission.Area;
import org.endstate.mission.Figure;
import org.endstate.mission.Function;
import org.endstate.mission.Label;
import org.endstate.mission.Milestone;
import org.endstate.mission.Mission;
import org.endstate.mission.Outcome;
import org.endstate.mission.Party;
import org.endstate.mission.Resource;
import org.endstate.mission.Site;
import org.endstate.mission.SiteSize;
import org.endstate.mission.Source;
import org.endstate.mission.Sourcing;
import org.endstate.mission.WorkCalendar;
import org.endstate.requirements.SiteWork;
import org.endstate.requirements.Task;
import org.endstate.requirements.TaskLink;
import org.endstate.requirements.TaskRole;
import org.endstate.requirements.WorkBreakdown;
import org.endstate.uncertainty.ThreePoint;

/** A mission of a hub and a spoke that holds at least one of everything an export can show. */
final class SampleMission {

    static final LocalDate AS_OF = LocalDate.of(2024, 1, 28);

    private static final Sourcing CITED = new Sourcing.Cited(List.of("statement"));
    private static final Sourcing ASSUMED = new Sourcing.Assumed("no figure is public");

    private SampleMission() {}

    static Mission mission() {
        return new Mission(
                new Mission.Identity(
                        "sample",
                        new Label("Sample; a mission, \"made up\"", "بعثة نموذجية"),
                        AS_OF,
                        new Figure(650, "persons", CITED),
                        List.of(new Source("statement", "Joint statement", "https://example.org/statement"))),
                new Mission.Institution(
                        List.of(
                                new Party("host", new Label("Host", "المضيف"), Party.Role.HOST),
                                new Party("lead", Label.of("Lead"), Party.Role.LEAD)),
                        List.of()),
                new Mission.Ground(
                        List.of(new Area("north", new Label("North", "الشمال"), List.of())),
                        List.of(new Function("medevac", Label.of("Medical evacuation"), 3, true)),
                        List.of(hub(), spoke())),
                new Mission.Means(List.of(engineers(), trucks()), List.of(week())),
                milestones());
    }

    private static Site hub() {
        return new Site(
                "hub",
                new Label("Hub <& main>", "القاعدة الرئيسية"),
                "north",
                SiteSize.M,
                new Site.Presence(new Figure(500, "persons", CITED), 50),
                new Site.Plan(Outcome.TRANSFERRED_MILITARY, Optional.of("host"), Optional.empty(), "m"));
    }

    private static Site spoke() {
        return new Site(
                "spoke",
                Label.of("Spoke"),
                "north",
                SiteSize.S,
                new Site.Presence(new Figure(150, "persons", ASSUMED), 20),
                new Site.Plan(Outcome.CLOSED, Optional.empty(), Optional.of("hub"), "s"));
    }

    private static Resource engineers() {
        Resource.Season rains =
                new Resource.Season(Label.of("Rains"), MonthDay.of(Month.NOVEMBER, 1), MonthDay.of(Month.MARCH, 31));
        return new Resource(
                "engineers",
                new Label("Engineers", "مهندسون"),
                new Resource.Capacity(
                        4,
                        List.of(new Resource.Step(LocalDate.of(2024, 6, 1), 6)),
                        List.of(new Resource.SeasonalCap(rains, 3))),
                CITED);
    }

    private static Resource trucks() {
        return new Resource("trucks", Label.of("Trucks"), new Resource.Capacity(2, List.of(), List.of()), ASSUMED);
    }

    /** Sunday to Thursday, with a holiday of three days and a closed season over the turn of the year. */
    private static WorkCalendar week() {
        return new WorkCalendar(
                "week",
                Label.of("Working week"),
                Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY),
                List.of(new WorkCalendar.Break("Holiday", LocalDate.of(2024, 4, 9), LocalDate.of(2024, 4, 11))),
                List.of(new Resource.Season(
                        Label.of("Floods"), MonthDay.of(Month.DECEMBER, 20), MonthDay.of(Month.JANUARY, 10))));
    }

    private static List<Milestone> milestones() {
        return List.of(
                new Milestone(
                        "spoke-left",
                        new Label(
                                "Spoke vacated, for good",
                                "إخلاء القاعدة الفرعية وتسليمها إلى الجهة المستلمة وفق الاتفاق المشترك"),
                        List.of("spoke"),
                        OptionalInt.empty(),
                        Optional.of(new Milestone.AgreedDate(LocalDate.of(2024, 6, 30), true, CITED))),
                new Milestone(
                        "end", Label.of("Mission ends"), List.of("hub", "spoke"), OptionalInt.of(0), Optional.empty()),
                new Milestone("later", Label.of("Beyond planning"), List.of(), OptionalInt.of(10), Optional.empty()));
    }

    static WorkBreakdown work() {
        return new WorkBreakdown(List.of(
                new SiteWork(
                        "hub",
                        List.of(
                                task("pack", TaskRole.RETROGRADE, 10, Map.of("engineers", 2, "trucks", 1)),
                                task("sign", TaskRole.HANDOVER, 0, Map.of(), TaskLink.after("pack")),
                                task(
                                        "leave",
                                        TaskRole.DEPARTURE,
                                        2,
                                        Map.of("trucks", 2),
                                        link("sign", TaskLink.Ends.FINISH_START, 5, OptionalInt.of(20))),
                                task("audit", TaskRole.AFTERCARE, 30, Map.of(), TaskLink.after("leave")))),
                new SiteWork(
                        "spoke",
                        List.of(
                                task("permit", TaskRole.PERMISSION, 5, Map.of()),
                                task(
                                        "pack",
                                        TaskRole.RETROGRADE,
                                        6,
                                        Map.of("engineers", 1),
                                        link("permit", TaskLink.Ends.START_START, 2, OptionalInt.empty())),
                                task(
                                        "sign",
                                        TaskRole.HANDOVER,
                                        0,
                                        Map.of(),
                                        link("pack", TaskLink.Ends.FINISH_FINISH, 0, OptionalInt.empty())),
                                task("leave", TaskRole.DEPARTURE, 1, Map.of(), TaskLink.after("sign"))))));
    }

    private static TaskLink link(String task, TaskLink.Ends ends, int least, OptionalInt most) {
        return new TaskLink(task, ends, least, most);
    }

    private static Task task(String id, TaskRole role, int days, Map<String, Integer> uses, TaskLink... after) {
        return new Task(
                id,
                new Label("Task " + id, "مهمة"),
                role,
                new Task.Effort(ThreePoint.certain(days), "week", uses, ASSUMED),
                List.of(after));
    }

    static List<Condition> conditions() {
        return List.of(
                new Condition.ThreatAtMost("calm", new Label("Calm in the north", "هدوء"), List.of("north"), 2, 6),
                new Condition.CapabilityAtLeast(
                        "able",
                        Label.of("Host evacuates"),
                        "medevac",
                        new LevelRule(
                                3,
                                2,
                                LevelRule.Odds.DEFAULT,
                                new LevelRule.Counting(90, 2, 365, Optional.of(List.of("airlift"))))),
                new Condition.CertificateIssued(
                        "clean", Label.of("Site is clean"), Label.of("host"), new ThreePoint(30, 60, 120), ASSUMED),
                new Condition.CountReached(
                        "trained",
                        Label.of("Guards trained"),
                        Label.of("guards with a certificate"),
                        new Condition.Growth(300, 120, new ThreePoint(5, 10, 20)),
                        CITED),
                new Condition.DateReached("spring", Label.of("Spring has come"), LocalDate.of(2024, 4, 1)),
                new Condition.Unmeasured(
                        "law",
                        Label.of("=A law is passed"),
                        Optional.of(new Condition.Estimate(0.5, LocalDate.of(2025, 1, 1), List.of("host", "lead")))),
                new Condition.Unmeasured("trust", Label.of("Trust"), Optional.empty()));
    }

    static List<Gate> gates() {
        return List.of(
                new Gate(
                        "safe",
                        new Label("Safe to leave", "المغادرة آمنة"),
                        List.of("calm", "able", "clean"),
                        List.of(new Gate.Hold("hub", "pack"), new Gate.Hold("spoke", "pack")),
                        Optional.empty()),
                new Gate(
                        "lawful",
                        Label.of("Lawful to leave"),
                        List.of("law", "trust", "trained", "spring"),
                        List.of(new Gate.Hold("hub", "leave")),
                        Optional.of(new Waiver(LocalDate.of(2024, 5, 1), "decided", List.of("host", "lead")))));
    }
}
