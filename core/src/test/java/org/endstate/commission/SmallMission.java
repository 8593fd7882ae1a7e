package org.endstate.commission;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.capability.Frameworks;
import org.endstate.condition.Condition;
import org.endstate.condition.Gate;
import org.endstate.evidence.EvidenceSet;
import org.endstate.mission.Area;
import org.endstate.mission.Figure;
import org.endstate.mission.Label;
import org.endstate.mission.Milestone;
import org.endstate.mission.Mission;
import org.endstate.mission.Outcome;
import org.endstate.mission.Party;
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
import org.endstate.threat.ThreatScale;
import org.endstate.timeline.PlanningSettings;
import org.endstate.timeline.Proposal;
import org.endstate.uncertainty.ThreePoint;

/**
 * Two sites that can be worked out by hand: each is prepared, handed over in a day and left in a day, on every day of
 * the week; one team prepares one site at a time. The planning date is 1 January 2024.
 */
public final class SmallMission {

    static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final Sourcing ASSUMED = new Sourcing.Assumed("invented");

    private final Map<String, ThreePoint> preparation;
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Gate> gates = new ArrayList<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private Optional<Milestone.AgreedDate> agreed = Optional.empty();
    private PlanningSettings.Risk risk = PlanningSettings.defaults().risk();
    private int scenarios = 2_000;
    private OptionalInt ceiling = OptionalInt.empty();
    private int teams = 1;
    private int horizon_months = 24;

    private SmallMission(Map<String, ThreePoint> preparation) {
        this.preparation = preparation;
    }

    public static SmallMission preparing(ThreePoint a, ThreePoint b) {
        return new SmallMission(Map.of("a", a, "b", b));
    }

    /** At most so many persons once the agreed date has passed. */
    SmallMission ceiling(int persons) {
        ceiling = OptionalInt.of(persons);
        return this;
    }

    SmallMission agreed(LocalDate date, boolean hard) {
        agreed = Optional.of(new Milestone.AgreedDate(date, hard, ASSUMED));
        return this;
    }

    SmallMission teams(int number) {
        teams = number;
        return this;
    }

    SmallMission horizon(int months) {
        horizon_months = months;
        return this;
    }

    SmallMission scenarios(int number) {
        scenarios = number;
        return this;
    }

    SmallMission confidence(double confidence) {
        risk = new PlanningSettings.Risk(confidence, risk.holdLimit_days(), risk.extension_days(), 0);
        return this;
    }

    /** The handover of a site waits for the condition. */
    SmallMission gate(String site, Condition condition) {
        conditions.add(condition);
        gates.add(new Gate(
                "gate-" + site,
                Label.of("Gate of " + site),
                List.of(condition.id()),
                List.of(new Gate.Hold(site, "handover")),
                Optional.empty()));
        return this;
    }

    SmallMission proposal(Proposal proposal) {
        proposals.add(proposal);
        return this;
    }

    public Dossier dossier() {
        return new Dossier(
                mission(),
                new Dossier.Inputs(
                        new EvidenceSet(List.of(), Optional.empty(), List.of()),
                        ThreatScale.DEFAULT,
                        new WorkBreakdown(List.of(work("a"), work("b"))),
                        Frameworks.inputs(),
                        List.of()),
                new Dossier.Commitments(conditions, gates, List.of(), List.of(), proposals),
                new PlanningSettings(risk, new PlanningSettings.Simulation(7, scenarios, horizon_months, 0)),
                new Dossier.Origin(List.of(), List.of(), Optional.empty()));
    }

    private Mission mission() {
        return new Mission(
                new Mission.Identity("small", Label.of("Small"), START, persons(200), List.of()),
                new Mission.Institution(
                        List.of(
                                new Party("host", new Label("Host", "المضيف"), Party.Role.HOST),
                                new Party("lead", new Label("Lead", "القائد"), Party.Role.LEAD)),
                        List.of()),
                new Mission.Ground(
                        List.of(new Area("north", Label.of("North"), List.of())),
                        List.of(),
                        List.of(site("a"), site("b"))),
                new Mission.Means(
                        List.of(new Resource(
                                "team", Label.of("Team"), new Resource.Capacity(teams, List.of(), List.of()), ASSUMED)),
                        List.of(new WorkCalendar(
                                "daily", Label.of("Daily"), EnumSet.allOf(DayOfWeek.class), List.of(), List.of()))),
                List.of(new Milestone("out", Label.of("Out"), List.of("a", "b"), ceiling, agreed)));
    }

    private static Figure persons(int number) {
        return new Figure(number, "persons", ASSUMED);
    }

    private static Site site(String id) {
        return new Site(
                id,
                Label.of("Site " + id),
                "north",
                SiteSize.S,
                new Site.Presence(persons(100), 10),
                new Site.Plan(Outcome.CLOSED, Optional.empty(), Optional.empty(), "short"));
    }

    private SiteWork work(String site) {
        return new SiteWork(
                site,
                List.of(
                        task("prepare", TaskRole.RETROGRADE, preparation.get(site), Map.of("team", 1), List.of()),
                        task("handover", TaskRole.HANDOVER, ThreePoint.certain(1), Map.of(), List.of("prepare")),
                        task("leave", TaskRole.DEPARTURE, ThreePoint.certain(1), Map.of(), List.of("handover"))));
    }

    private static Task task(
            String id, TaskRole role, ThreePoint duration, Map<String, Integer> uses, List<String> after) {
        return new Task(
                id,
                Label.of(id),
                role,
                new Task.Effort(duration, "daily", uses, ASSUMED),
                after.stream().map(TaskLink::after).toList());
    }
}
