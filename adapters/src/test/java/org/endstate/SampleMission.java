package org.endstate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.agreement.Clause;
import org.endstate.capability.Judgement;
import org.endstate.capability.LevelDistribution;
import org.endstate.commission.Dossier;
import org.endstate.condition.Condition;
import org.endstate.condition.Gate;
import org.endstate.condition.Waiver;
import org.endstate.evidence.Allotment;
import org.endstate.evidence.EvidenceIssue;
import org.endstate.evidence.EvidenceSet;
import org.endstate.evidence.MonthlyCount;
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
import org.endstate.mission.WorkingGroup;
import org.endstate.oversight.PastExit;
import org.endstate.provenance.ContentHash;
import org.endstate.provenance.InputFile;
import org.endstate.requirements.SiteWork;
import org.endstate.requirements.Task;
import org.endstate.requirements.TaskLink;
import org.endstate.requirements.TaskRole;
import org.endstate.requirements.WorkBreakdown;
import org.endstate.threat.ThreatScale;
import org.endstate.timeline.PlanningSettings;
import org.endstate.uncertainty.ThreePoint;

/** An invented mission with something of everything: the dossier behind {@link SampleResult}. */
final class SampleMission {

    static final LocalDate AS_OF = LocalDate.of(2024, 9, 27);
    static final LocalDate AGREED = LocalDate.of(2025, 9, 30);
    static final List<String> SITES = List.of("north-camp", "river-base", "capital-element", "coast-hub");
    static final List<Integer> STRENGTHS = List.of(240, 900, 110, 750);

    private static final Sourcing CITED = new Sourcing.Cited(List.of("S1"));
    private static final Sourcing ASSUMED = new Sourcing.Assumed("Not public.");

    private SampleMission() {}

    static Dossier dossier() {
        return new Dossier(mission(), inputs(), commitments(), PlanningSettings.defaults(), origin());
    }

    private static Mission mission() {
        return new Mission(
                new Mission.Identity(
                        "river-state",
                        new Label(
                                "River State 2024: the Joint Mission after the statement",
                                "دولة النهر 2024: البعثة المشتركة"),
                        AS_OF,
                        new Figure(2000, "military personnel of the Joint Mission, without contractors", CITED),
                        List.of(
                                new Source(
                                        "S1", "Joint statement of 27 September 2024", "https://example.org/statement"),
                                new Source("S2", "Register of sites, 1 August 2024", ""))),
                new Mission.Institution(
                        List.of(
                                new Party("river-state", new Label("River State", "دولة النهر"), Party.Role.HOST),
                                new Party("coalition", Label.of("Coalition of States"), Party.Role.LEAD),
                                new Party("league", Label.of("Regional League"), Party.Role.OBSERVER)),
                        List.of(
                                new WorkingGroup("wg1", Label.of("Threat"), WorkingGroup.Subject.THREAT),
                                new WorkingGroup("wg2", Label.of("Requirements"), WorkingGroup.Subject.REQUIREMENTS),
                                new WorkingGroup("wg3", Label.of("Capability"), WorkingGroup.Subject.CAPABILITY))),
                new Mission.Ground(
                        List.of(
                                new Area(
                                        "upper", new Label("Upper Province", "الإقليم الأعلى"), List.of("Upper prov.")),
                                new Area("capital", Label.of("Capital District"), List.of()),
                                new Area("coast", Label.of("Coast"), List.of())),
                        List.of(
                                new Function("isr", Label.of("Surveillance and intelligence fusion"), 3, true),
                                new Function("logistics", Label.of("Logistics and maintenance"), 3, false)),
                        sites()),
                new Mission.Means(
                        List.of(
                                new Resource(
                                        "engineers",
                                        Label.of("Engineer teams"),
                                        new Resource.Capacity(
                                                3,
                                                List.of(new Resource.Step(LocalDate.of(2025, 3, 1), 2)),
                                                List.of(new Resource.SeasonalCap(
                                                        new Resource.Season(
                                                                Label.of("Summer heat"),
                                                                MonthDay.of(7, 1),
                                                                MonthDay.of(8, 31)),
                                                        1))),
                                        ASSUMED),
                                new Resource(
                                        "escorts",
                                        Label.of("Convoy escorts"),
                                        new Resource.Capacity(2, List.of(), List.of()),
                                        CITED)),
                        List.of(new WorkCalendar(
                                "office",
                                Label.of("Office week"),
                                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                                List.of(new WorkCalendar.Break(
                                        "New Year", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 1))),
                                List.of()))),
                milestones());
    }

    private static List<Site> sites() {
        return List.of(
                site(0, Label.of("North Camp"), "upper", SiteSize.M, Outcome.TRANSFERRED_MILITARY),
                site(1, new Label("River Base", "قاعدة النهر"), "upper", SiteSize.M, Outcome.TRANSFERRED_CIVIL),
                site(
                        2,
                        Label.of("Mission element at the Capital Operations Centre"),
                        "capital",
                        SiteSize.S,
                        Outcome.CLOSED),
                site(3, Label.of("Coast Hub"), "coast", SiteSize.M, Outcome.RETURNED_TO_LANDLORD));
    }

    private static Site site(int index, Label name, String area, SiteSize size, Outcome outcome) {
        return new Site(
                SITES.get(index),
                name,
                area,
                size,
                new Site.Presence(new Figure(STRENGTHS.get(index), "persons", index == 1 ? CITED : ASSUMED), 40),
                new Site.Plan(
                        outcome,
                        outcome == Outcome.CLOSED ? Optional.empty() : Optional.of("river-state"),
                        index == 3 ? Optional.empty() : Optional.of("coast-hub"),
                        "closure-m"));
    }

    private static List<Milestone> milestones() {
        return List.of(
                new Milestone(
                        "inland",
                        new Label("Inland sites vacated", "إخلاء المواقع الداخلية"),
                        SITES.subList(0, 3),
                        OptionalInt.empty(),
                        Optional.of(new Milestone.AgreedDate(AGREED, false, CITED))),
                new Milestone(
                        "under-1200",
                        Label.of("Strength at most 1,200"),
                        List.of(),
                        OptionalInt.of(1200),
                        Optional.of(new Milestone.AgreedDate(LocalDate.of(2025, 6, 30), true, CITED))),
                new Milestone("all", Label.of("All sites vacated"), SITES, OptionalInt.empty(), Optional.empty()));
    }

    private static Dossier.Inputs inputs() {
        List<MonthlyCount> counts = new ArrayList<>();
        for (int month = 0; month < 36; month++) {
            counts.add(new MonthlyCount(
                    YearMonth.of(2021, 9).plusMonths(month), Optional.of("upper"), month % 5, month % 7 + 5, 14, 3));
        }
        counts.add(new MonthlyCount(YearMonth.of(2024, 8), Optional.empty(), 1, 2, 4, 1));
        return new Dossier.Inputs(
                new EvidenceSet(
                        counts,
                        Optional.of(new Allotment(
                                Map.of("upper", 0.5, "capital", 0.25, "coast", 0.25),
                                "Shares of deaths whose area is known, 2021 to 2023")),
                        List.of(
                                new EvidenceIssue(
                                        "inputs/events.csv",
                                        41,
                                        "spans-months",
                                        "An event spans three months; it counts in the first."),
                                new EvidenceIssue(
                                        "inputs/events.csv",
                                        77,
                                        "area-unknown",
                                        "The area \"Middle prov.\" is not one of the mission's."))),
                ThreatScale.DEFAULT,
                new WorkBreakdown(
                        SITES.stream().map(site -> new SiteWork(site, tasks())).toList()),
                List.of(new Judgement(
                        "isr",
                        "expert-a",
                        "river-state",
                        AS_OF.minusDays(20),
                        2,
                        new LevelDistribution(List.of(0.0, 0.1, 0.3, 0.4, 0.2, 0.0)),
                        "Two exercises went well.")),
                pastExits());
    }

    private static List<Task> tasks() {
        return List.of(
                task("01", "Decide the outcome and name the receiver", TaskRole.DECISION, new ThreePoint(2, 3, 5)),
                task("04", "Inventory all property", TaskRole.WORK, new ThreePoint(5, 8, 20), "01"),
                task("08", "Environmental close-out assessment", TaskRole.WORK, new ThreePoint(20, 30, 60), "01"),
                task("17", "Movement permission", TaskRole.PERMISSION, new ThreePoint(3, 10, 40), "04"),
                task("18", "Equipment leaves", TaskRole.RETROGRADE, new ThreePoint(10, 20, 45), "17"),
                task("14", "Environmental clearance certificate", TaskRole.CLEARANCE, new ThreePoint(10, 20, 90), "08"),
                task("20", "Receiver's guard in place", TaskRole.CUSTODY, new ThreePoint(5, 5, 10), "18"),
                task("21", "Handover document signed", TaskRole.HANDOVER, ThreePoint.certain(1), "14", "20"),
                task("22", "Last convoy", TaskRole.DEPARTURE, new ThreePoint(1, 2, 6), "21"),
                task("24", "Accounts and claims closed", TaskRole.AFTERCARE, new ThreePoint(30, 60, 200), "22"));
    }

    private static Task task(String id, String name, TaskRole role, ThreePoint duration, String... after) {
        Map<String, Integer> uses = switch (role) {
            case RETROGRADE, DEPARTURE -> Map.of("escorts", 1);
            case WORK -> Map.of("engineers", 1);
            case DECISION, PERMISSION, CLEARANCE, CUSTODY, HANDOVER, PROCESSING, AFTERCARE -> Map.of();
        };
        return new Task(
                id,
                Label.of(name),
                role,
                new Task.Effort(duration, "office", uses, ASSUMED),
                List.of(after).stream().map(TaskLink::after).toList());
    }

    private static List<PastExit> pastExits() {
        return List.of(
                exit("river-lake", "phase 1", PastExit.Driver.CONDITIONS, LocalDate.of(2022, 12, 31), 180),
                exit("river-lake", "phase 2", PastExit.Driver.CONDITIONS, LocalDate.of(2023, 9, 30), 123),
                exit("hill-observers", "first province", PastExit.Driver.CONDITIONS, LocalDate.of(2024, 4, 30), 56),
                exit(
                        "hill-observers",
                        "last troops of one site",
                        PastExit.Driver.CONDITIONS,
                        LocalDate.of(2024, 6, 30),
                        5),
                open("hill-observers", "second province", LocalDate.of(2024, 8, 31)),
                exit("desert", "four outposts", PastExit.Driver.DEADLINE, LocalDate.of(2023, 8, 31), -6),
                exit("desert", "withdrawal complete", PastExit.Driver.DEADLINE, LocalDate.of(2023, 12, 31), 0),
                exit("two-rivers", "out of the cities", PastExit.Driver.DEADLINE, LocalDate.of(2009, 6, 30), -1),
                exit("two-rivers", "all forces out", PastExit.Driver.DEADLINE, LocalDate.of(2011, 12, 31), -13));
    }

    private static PastExit exit(String mission, String unit, PastExit.Driver driver, LocalDate planned, int slip) {
        return new PastExit(mission, unit, driver, planned, Optional.of(planned.plusDays(slip)), "R1");
    }

    private static PastExit open(String mission, String unit, LocalDate planned) {
        return new PastExit(mission, unit, PastExit.Driver.CONDITIONS, planned, Optional.empty(), "R2");
    }

    private static Dossier.Commitments commitments() {
        return new Dossier.Commitments(conditions(), gates(), clauses());
    }

    private static List<Condition> conditions() {
        return List.of(
                new Condition.ThreatAtMost(
                        "upper-quiet", Label.of("Threat in Upper Province low for six months"), List.of("upper"), 2, 6),
                new Condition.CapabilityAtLeast(
                        "isr-works", Label.of("Surveillance works with advisers and listed enablers"), "isr", 3, 2),
                new Condition.CertificateIssued(
                        "criteria",
                        Label.of("Environmental criteria accepted"),
                        "Working group 2",
                        new ThreePoint(45, 90, 240),
                        ASSUMED),
                new Condition.CountReached(
                        "guards",
                        Label.of("Receiver's guard companies ready"),
                        "guard companies trained and assigned",
                        new Condition.Growth(4, 2, new ThreePoint(0.1, 0.25, 0.5)),
                        ASSUMED),
                new Condition.DateReached("budget", Label.of("Budget year 2025 has begun"), LocalDate.of(2025, 1, 1)),
                new Condition.Unmeasured(
                        "consultations",
                        Label.of("Conditions on the ground and consultations"),
                        Optional.of(new Condition.Estimate(
                                0.7, LocalDate.of(2026, 6, 30), List.of("river-state", "coalition")))),
                new Condition.Unmeasured("trust", Label.of("Trust between the garrisons"), Optional.empty()));
    }

    private static List<Gate> gates() {
        return List.of(
                new Gate(
                        "before-river",
                        Label.of("Before the handover of River Base"),
                        List.of("upper-quiet", "isr-works", "guards"),
                        List.of(new Gate.Hold("river-base", "21")),
                        Optional.empty()),
                new Gate(
                        "before-hub",
                        Label.of("Before the handover of the Coast Hub"),
                        List.of("consultations", "trust"),
                        List.of(new Gate.Hold("coast-hub", "21"), new Gate.Hold("coast-hub", "18")),
                        Optional.empty()),
                new Gate(
                        "before-capital",
                        Label.of("Before the handover in the capital"),
                        List.of("criteria", "budget"),
                        List.of(new Gate.Hold("capital-element", "21")),
                        Optional.of(new Waiver(
                                LocalDate.of(2025, 2, 1),
                                "The centre stays under joint guard.",
                                List.of("river-state", "coalition")))));
    }

    private static List<Clause> clauses() {
        return List.of(
                clause(
                        "clause-1",
                        "The mission at inland sites ends no later than the end of September 2025.",
                        Clause.Kind.DATE_CERTAIN,
                        Clause.State.AGREED,
                        List.of("inland", "under-1200"),
                        List.of(),
                        CITED),
                clause(
                        "clause-2",
                        "Subject to conditions on the ground and to consultations, support from the hub goes on until it is no longer needed.",
                        Clause.Kind.CONDITIONAL,
                        Clause.State.BRACKETED,
                        List.of("all"),
                        List.of("consultations"),
                        ASSUMED),
                clause(
                        "clause-3",
                        "The commission sets the procedures for the protection of advisers.",
                        Clause.Kind.PROCEDURAL,
                        Clause.State.AGREED_AD_REFERENDUM,
                        List.of(),
                        List.of("guards"),
                        CITED));
    }

    private static Clause clause(
            String id,
            String text,
            Clause.Kind kind,
            Clause.State state,
            List<String> milestones,
            List<String> conditions,
            Sourcing sourcing) {
        return new Clause(id, Label.of(text), kind, state, milestones, conditions, sourcing);
    }

    private static Dossier.Origin origin() {
        return new Dossier.Origin(
                files(),
                List.of(
                        new Dossier.Assumption("mission.yaml:88", "strength of North Camp: 240 persons", "Not public."),
                        new Dossier.Assumption("mission.yaml:97", "strength of the capital element: 110 persons", ""),
                        new Dossier.Assumption(
                                "mission.yaml:140", "guard companies grow by 0.1, 0.25 or 0.5 a month", "Invented."),
                        new Dossier.Assumption(
                                "inputs/events.csv:1",
                                "deaths of no known area are allotted by declared shares",
                                "Shares of 2021 to 2023."),
                        new Dossier.Assumption("planning.hold-limit", "hold limit: 120 days", "Default."),
                        new Dossier.Assumption("planning.confidence", "confidence: 0.8", "Default.")),
                "Illustration only. The mission, its figures and its judgements are invented. They are nobody's position.");
    }

    static List<InputFile> files() {
        return List.of(
                new InputFile("mission.yaml", ContentHash.of(new byte[] {1})),
                new InputFile("inputs/events.csv", ContentHash.of(new byte[] {2})),
                new InputFile("inputs/judgements.csv", ContentHash.of(new byte[] {3})));
    }
}
