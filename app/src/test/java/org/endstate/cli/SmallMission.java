package org.endstate.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.agreement.Clause;
import org.endstate.capability.CapabilityInputs;
import org.endstate.capability.Judgement;
import org.endstate.capability.LevelDistribution;
import org.endstate.capability.framework.Framework;
import org.endstate.capability.framework.FrameworkHistory;
import org.endstate.capability.framework.Level;
import org.endstate.commission.Dossier;
import org.endstate.commission.PlanResult;
import org.endstate.condition.Condition;
import org.endstate.condition.Gate;
import org.endstate.condition.GateOutlook;
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
import org.endstate.mission.Site;
import org.endstate.mission.SiteSize;
import org.endstate.mission.Sourcing;
import org.endstate.provenance.ContentHash;
import org.endstate.provenance.Derived;
import org.endstate.provenance.InputFile;
import org.endstate.provenance.Method;
import org.endstate.provenance.RunStamp;
import org.endstate.requirements.WorkBreakdown;
import org.endstate.schedule.Certificate;
import org.endstate.threat.ThreatOutlook;
import org.endstate.threat.ThreatScale;
import org.endstate.timeline.DateBand;
import org.endstate.timeline.DateGrid;
import org.endstate.timeline.Frontier;
import org.endstate.timeline.OptionAppraisal;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionKind;
import org.endstate.timeline.PlanningSettings;
import org.endstate.timeline.TimelinePlanner;
import org.endstate.uncertainty.Band;
import org.endstate.uncertainty.MeanInterval;
import org.endstate.uncertainty.PairedDifference;

/** A mission of one site and one gate, built by hand, and a result with two options. */
public final class SmallMission {

    static final LocalDate AS_OF = LocalDate.of(2024, 1, 27);

    private static final Sourcing ASSUMED = new Sourcing.Assumed("for the test");
    private static final InputFile FILE = new InputFile("mission.yaml", ContentHash.of(new byte[] {1}));

    private SmallMission() {}

    public static Dossier dossier() {
        return new Dossier(
                mission(),
                new Dossier.Inputs(
                        new EvidenceSet(
                                List.of(
                                        new MonthlyCount(YearMonth.of(2023, 11), Optional.of("north"), 1, 2, 3, 1),
                                        new MonthlyCount(YearMonth.of(2023, 12), Optional.of("north"), 0, 0, 0, 0)),
                                Optional.empty(),
                                List.of(new EvidenceIssue("inputs/events.csv", 4, "later-than-as-of", "Left out."))),
                        ThreatScale.DEFAULT,
                        new WorkBreakdown(List.of()),
                        new CapabilityInputs(
                                new CapabilityInputs.Measure(
                                        new FrameworkHistory(
                                                "plain",
                                                Label.of("Plain"),
                                                List.of(new Framework(
                                                        new Framework.Edition(
                                                                1,
                                                                LocalDate.of(2020, 1, 1),
                                                                Optional.empty(),
                                                                Optional.empty()),
                                                        List.of(),
                                                        Collections.nCopies(
                                                                6, new Level(Label.of("A level"), List.of())),
                                                        List.of(),
                                                        List.of()))),
                                        List.of(),
                                        List.of()),
                                List.of(new Judgement(
                                        "isr",
                                        "e1",
                                        "host",
                                        AS_OF,
                                        1,
                                        new LevelDistribution(List.of(0.0, 0.0, 0.5, 0.5, 0.0, 0.0)),
                                        "")),
                                List.of(),
                                List.of()),
                        List.of()),
                new Dossier.Commitments(
                        List.of(new Condition.ThreatAtMost(
                                "calm", Label.of("Calm in the north"), List.of("north"), 2, 3)),
                        List.of(new Gate(
                                "g1",
                                Label.of("Calm before the handover"),
                                List.of("calm"),
                                List.of(),
                                Optional.empty())),
                        List.of(new Clause(
                                "k1",
                                Label.of("The camp is handed over."),
                                Clause.Kind.DATE_CERTAIN,
                                Clause.State.AGREED,
                                List.of("camp-vacated"),
                                List.of(),
                                ASSUMED))),
                PlanningSettings.defaults(),
                new Dossier.Origin(
                        List.of(FILE),
                        List.of(new Dossier.Assumption("mission.yaml:3", "strength 400", "")),
                        Optional.empty()));
    }

    private static Mission mission() {
        Figure strength = new Figure(400, "persons", ASSUMED);
        Site camp = new Site(
                "camp",
                Label.of("The camp"),
                "north",
                SiteSize.S,
                new Site.Presence(strength, 20),
                new Site.Plan(Outcome.TRANSFERRED_MILITARY, Optional.of("host"), Optional.empty(), "closure-s"));
        return new Mission(
                new Mission.Identity("small", Label.of("A small mission"), AS_OF, strength, List.of()),
                new Mission.Institution(
                        List.of(
                                new Party("host", Label.of("The host"), Party.Role.HOST),
                                new Party("lead", Label.of("The lead"), Party.Role.LEAD)),
                        List.of()),
                new Mission.Ground(
                        List.of(new Area("north", Label.of("North"), List.of())),
                        List.of(new Function("isr", Label.of("Surveillance"), 4, true)),
                        List.of(camp)),
                new Mission.Means(List.of(), List.of()),
                List.of(new Milestone(
                        "camp-vacated",
                        Label.of("The camp and everything in it vacated"),
                        List.of("camp"),
                        OptionalInt.empty(),
                        Optional.of(new Milestone.AgreedDate(LocalDate.of(2025, 9, 30), false, ASSUMED)))));
    }

    public static PlanResult result(Dossier dossier) {
        PlanningSettings.Simulation simulation = dossier.settings().simulation();
        return new PlanResult(
                dossier,
                new RunStamp("endstate test", List.of(FILE), simulation.seed(), simulation.scenarios()),
                new PlanResult.Assessments(derived(ThreatOutlook.none()), derived(List.of()), derived(List.of(gate()))),
                new TimelinePlanner.Timeline(
                        List.of(
                                option(OptionKind.DATE_CERTAIN, Optional.of(LocalDate.of(2025, 12, 1)), 0.91, 0.25),
                                option(OptionKind.CONDITIONS_BASED, Optional.empty(), 0.004, 0)),
                        List.of(appraisal(OptionKind.DATE_CERTAIN), appraisal(OptionKind.CONDITIONS_BASED)),
                        new Frontier(0, List.of())),
                List.of(),
                List.of());
    }

    private static OptionAppraisal appraisal(OptionKind kind) {
        OptionAppraisal.OnFutures futures =
                new OptionAppraisal.OnFutures(500, new MeanInterval(600, 590, 610), 500, new MeanInterval(4, 3, 5));
        return new OptionAppraisal(
                kind,
                new Certificate.Bounded(OptionalInt.of(590), 590, 588, new Certificate.By.Native("A solver 1.2")),
                new OptionAppraisal.Optimism(futures, futures, futures, new MeanInterval(0.5, -1, 2)),
                List.of(new OptionAppraisal.JointConfidence(
                        "camp-vacated",
                        LocalDate.of(2025, 9, 30),
                        true,
                        new OptionForecast.Probability(0.9, 0.88, 0.92),
                        new OptionForecast.Probability(0.8, 0.78, 0.82),
                        new OptionForecast.Probability(0.5, 0.48, 0.52),
                        new OptionForecast.Probability(0.4, 0.38, 0.42))),
                List.of(),
                new OptionAppraisal.Announcement(
                        List.of(),
                        new PairedDifference(
                                500, new MeanInterval(12, 11, 13), new PairedDifference.Shift(10, 8, 12))));
    }

    private static <T> Derived<T> derived(T value) {
        return new Derived<>(value, new Method("test", 1), List.of(FILE), 2024);
    }

    private static GateOutlook gate() {
        return new GateOutlook(
                "g1",
                GateOutlook.Status.CLOSED,
                List.of(
                        new GateOutlook.Review(LocalDate.of(2024, 2, 1), 0.2, 0.2, 0.2, 0.2, List.of()),
                        new GateOutlook.Review(LocalDate.of(2024, 3, 1), 0.5, 0.6, 0.5, 0.5, List.of())),
                List.of());
    }

    private static OptionForecast option(OptionKind kind, Optional<LocalDate> p90, double byAgreed, double atRisk) {
        DateBand reached = new DateBand(
                Optional.of(LocalDate.of(2025, 6, 1)),
                Optional.of(LocalDate.of(2025, 8, 1)),
                Optional.of(LocalDate.of(2025, 9, 15)),
                p90);
        return new OptionForecast(
                kind,
                new OptionForecast.Plan(List.of(), Optional.of(LocalDate.of(2025, 7, 1))),
                List.of(new OptionForecast.MilestoneForecast(
                        "camp-vacated",
                        Optional.of(LocalDate.of(2025, 7, 1)),
                        reached,
                        new DateGrid(List.of(reached.p10(), reached.p50(), reached.p80(), reached.p90())),
                        Optional.of(new OptionForecast.Probability(byAgreed, 0, 0.9999999999999998)),
                        Optional.empty(),
                        0,
                        List.of())),
                List.of(),
                new OptionForecast.Course(
                        List.of(),
                        List.of(new OptionForecast.Loss(OptionForecast.Loss.Kind.HANDED_AT_RISK, atRisk, atRisk)),
                        new Band(5800, 6400.0409720939, 7000, 7345)));
    }
}
