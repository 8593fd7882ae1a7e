package org.endstate.requirements.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.mission.Figure;
import org.endstate.mission.Label;
import org.endstate.mission.Milestone;
import org.endstate.mission.Mission;
import org.endstate.mission.Outcome;
import org.endstate.mission.Site;
import org.endstate.mission.SiteSize;
import org.endstate.mission.Sourcing;
import org.endstate.requirements.AcceptanceCondition;
import org.endstate.requirements.AssetClass;
import org.endstate.requirements.Certificate;
import org.endstate.requirements.Corridor;
import org.endstate.requirements.CustodyPlan;
import org.endstate.requirements.EnvironmentalChain;
import org.endstate.requirements.Gift;
import org.endstate.requirements.Inventory;
import org.endstate.requirements.Movement;
import org.endstate.requirements.RequirementInputs;
import org.endstate.requirements.SiteRequirements;
import org.endstate.requirements.SiteWork;
import org.endstate.requirements.Task;
import org.endstate.requirements.TaskRole;
import org.endstate.requirements.WorkBreakdown;
import org.endstate.requirements.inspection.Finding.Detail;
import org.endstate.requirements.inspection.Finding.Kind;
import org.endstate.uncertainty.ThreePoint;

/** A camp of 100 persons with a guard of 10, to be handed to the host; the planning date is 1 January 2024. */
final class Camp {

    static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final Sourcing ASSUMED = new Sourcing.Assumed("invented");

    private Outcome outcome = Outcome.TRANSFERRED_MILITARY;
    private Optional<String> receiver = Optional.of("host");
    private Optional<LocalDate> agreed = Optional.empty();
    private Optional<LocalDate> handover = Optional.empty();
    private Optional<EnvironmentalChain> environment = Optional.empty();
    private Optional<Inventory> inventory = Optional.empty();
    private Optional<CustodyPlan> custody = Optional.empty();
    private Optional<Movement> movement = Optional.empty();
    private Optional<List<AcceptanceCondition>> acceptance = Optional.empty();
    private final List<Corridor> corridors = new ArrayList<>();
    private boolean clearanceTask = true;

    Camp outcome(Outcome wanted, String... receivers) {
        outcome = wanted;
        receiver = List.of(receivers).stream().findFirst();
        return this;
    }

    Camp agreed(String date) {
        agreed = Optional.of(LocalDate.parse(date));
        return this;
    }

    Camp handover(String date) {
        handover = Optional.of(LocalDate.parse(date));
        return this;
    }

    /** Adds a certificate; without a validity it does not lapse. */
    Camp certificate(Certificate.Kind kind, String issued, int... validity) {
        List<Certificate> all = new ArrayList<>(
                environment.map(EnvironmentalChain::certificates).orElse(List.of()));
        OptionalInt days = validity.length == 0 ? OptionalInt.empty() : OptionalInt.of(validity[0]);
        all.add(new Certificate(kind, "Agency", LocalDate.parse(issued), days, ASSUMED));
        environment = Optional.of(new EnvironmentalChain(all));
        return this;
    }

    Camp noCertificates() {
        environment = Optional.of(new EnvironmentalChain(List.of()));
        return this;
    }

    Camp withoutClearanceTask() {
        clearanceTask = false;
        return this;
    }

    Camp gift(String item, AssetClass assetClass) {
        return inventory(OptionalInt.empty(), List.of(new Gift(Label.of(item), assetClass, 5)));
    }

    Camp unrecorded(int items) {
        return inventory(OptionalInt.of(items), List.of());
    }

    private Camp inventory(OptionalInt unrecorded, List<Gift> gifts) {
        Inventory.Held held = new Inventory.Held(OptionalInt.empty(), OptionalInt.empty(), unrecorded);
        inventory = Optional.of(new Inventory(START, Map.of(), held, gifts, ASSUMED));
        return this;
    }

    Camp minimumGuard(int persons) {
        return custody(
                new CustodyPlan(OptionalInt.of(persons), OptionalInt.empty(), OptionalInt.empty(), Optional.of(START)));
    }

    Camp custody(CustodyPlan plan) {
        custody = Optional.of(plan);
        return this;
    }

    Camp condition(AcceptanceCondition.State state) {
        acceptance = Optional.of(List.of(new AcceptanceCondition(Label.of("A wall"), state)));
        return this;
    }

    Camp trucks(int number, String... corridor) {
        movement = Optional.of(new Movement(
                new Movement.Loads(OptionalInt.of(number), OptionalInt.empty(), OptionalInt.empty()),
                List.of(corridor).stream().findFirst()));
        return this;
    }

    /** A corridor of so many trucks a week after a permission of so many days. */
    Camp corridor(int trucks, double permission_days) {
        corridors.add(new Corridor(
                "road",
                Label.of("Road"),
                new Movement.Loads(OptionalInt.of(trucks), OptionalInt.empty(), OptionalInt.empty()),
                List.of(),
                ThreePoint.certain(permission_days),
                ASSUMED));
        return this;
    }

    /** What the inspector finds. */
    List<Finding> findings() {
        return findings(List.of(this), List.of("camp"));
    }

    /** What the inspector finds where two camps share the corridors of the first. */
    List<Finding> findingsBeside(Camp other) {
        return findings(List.of(this, other), List.of("camp", "other"));
    }

    private static List<Finding> findings(List<Camp> camps, List<String> ids) {
        List<Site> sites = new ArrayList<>();
        List<SiteWork> work = new ArrayList<>();
        List<SiteRequirements> stated = new ArrayList<>();
        List<Milestone> milestones = new ArrayList<>();
        for (int i = 0; i < camps.size(); i++) {
            Camp camp = camps.get(i);
            String id = ids.get(i);
            sites.add(camp.site(id));
            work.add(camp.work(id));
            stated.add(camp.stated(id));
            camp.agreed.ifPresent(day -> milestones.add(new Milestone(
                    "out-" + id,
                    Label.of("Out"),
                    List.of(id),
                    OptionalInt.empty(),
                    Optional.of(new Milestone.AgreedDate(day, false, ASSUMED)))));
        }
        RequirementInputs inputs = new RequirementInputs(stated, camps.getFirst().corridors, List.of(), 1.5);
        return Inspection.of(mission(sites, milestones), new WorkBreakdown(work, inputs));
    }

    private static Mission mission(List<Site> sites, List<Milestone> milestones) {
        return new Mission(
                new Mission.Identity("m", Label.of("M"), START, persons(1000), List.of()),
                new Mission.Institution(List.of(), List.of()),
                new Mission.Ground(List.of(), List.of(), sites),
                new Mission.Means(List.of(), List.of()),
                milestones);
    }

    private static Figure persons(int number) {
        return new Figure(number, "persons", ASSUMED);
    }

    private Site site(String id) {
        return new Site(
                id,
                Label.of("Camp"),
                "north",
                SiteSize.S,
                new Site.Presence(persons(100), 10),
                new Site.Plan(outcome, receiver, Optional.empty(), "short"));
    }

    private SiteWork work(String id) {
        TaskRole role = clearanceTask ? TaskRole.CLEARANCE : TaskRole.WORK;
        Task.Effort effort = new Task.Effort(ThreePoint.certain(1), "daily", Map.of(), ASSUMED);
        return new SiteWork(id, List.of(new Task("19", Label.of("Clear"), role, effort, List.of())));
    }

    private SiteRequirements stated(String id) {
        return new SiteRequirements(
                id,
                new SiteRequirements.Ground(inventory, environment),
                new SiteRequirements.Handing(handover, acceptance, Optional.empty(), custody),
                new SiteRequirements.Leaving(movement, Optional.empty()));
    }

    static List<Kind> kinds(Camp camp) {
        return camp.findings().stream().map(Finding::kind).toList();
    }

    static List<Detail> details(Camp camp, Kind kind) {
        return camp.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .findFirst()
                .orElseThrow()
                .details();
    }

    static Detail day(String date) {
        return new Detail.Day(LocalDate.parse(date));
    }
}
