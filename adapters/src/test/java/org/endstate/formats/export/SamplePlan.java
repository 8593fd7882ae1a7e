package org.endstate.formats.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.endstate.agreement.Clause;
import org.endstate.capability.CapabilityInputs;
import org.endstate.capability.framework.Framework;
import org.endstate.capability.framework.FrameworkHistory;
import org.endstate.capability.framework.Level;
import org.endstate.commission.Dossier;
import org.endstate.commission.PlanResult;
import org.endstate.condition.GateOutlook;
import org.endstate.evidence.EvidenceIssue;
import org.endstate.evidence.EvidenceSet;
import org.endstate.mission.Label;
import org.endstate.mission.Sourcing;
import org.endstate.oversight.PastExit;
import org.endstate.oversight.ReferenceClass;
import org.endstate.provenance.ContentHash;
import org.endstate.provenance.Derived;
import org.endstate.provenance.InputFile;
import org.endstate.provenance.Method;
import org.endstate.provenance.RunStamp;
import org.endstate.threat.AreaOutlook;
import org.endstate.threat.Forecaster;
import org.endstate.threat.Indicators;
import org.endstate.threat.JointCalm;
import org.endstate.threat.RecentThreat;
import org.endstate.threat.ThreatOutlook;
import org.endstate.threat.ThreatScale;
import org.endstate.timeline.BrokenRule;
import org.endstate.timeline.Cause;
import org.endstate.timeline.DateBand;
import org.endstate.timeline.DateGrid;
import org.endstate.timeline.Demand;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionForecast.CauseShare;
import org.endstate.timeline.OptionForecast.Course;
import org.endstate.timeline.OptionForecast.Loss;
import org.endstate.timeline.OptionForecast.MilestoneForecast;
import org.endstate.timeline.OptionForecast.Plan;
import org.endstate.timeline.OptionForecast.PlannedTask;
import org.endstate.timeline.OptionForecast.Probability;
import org.endstate.timeline.OptionForecast.SiteForecast;
import org.endstate.timeline.OptionForecast.StrengthPoint;
import org.endstate.timeline.OptionId;
import org.endstate.timeline.OptionKind;
import org.endstate.timeline.PlanningSettings;
import org.endstate.timeline.Proposal;
import org.endstate.timeline.ProposalForecast;
import org.endstate.timeline.TimelinePlanner;
import org.endstate.uncertainty.Band;

/** A planning result of {@link SampleMission}, made by hand. */
final class SamplePlan {

    private static final InputFile EVENTS = new InputFile("inputs/events.csv", ContentHash.of(new byte[] {1}));

    private SamplePlan() {}

    static PlanResult result() {
        return new PlanResult(
                dossier(),
                new RunStamp("endstate 0.1.0", List.of(EVENTS), 2024, 500),
                new PlanResult.Assessments(
                        derived("threat-samples", threat()),
                        derived("birth-death", List.of(SampleCapability.function())),
                        derived("gate-paths", List.of(gate("safe", "calm"), gate("lawful", "law")))),
                SampleAppraisal.timeline(List.of(option(OptionKind.DATE_CERTAIN), option(OptionKind.HYBRID))),
                List.of(proposal()),
                List.of(exits(PastExit.Driver.DEADLINE), exits(PastExit.Driver.CONDITIONS)));
    }

    /** Every file that is made from the result, by name. */
    static SortedMap<String, byte[]> files(PlanResult result) {
        SortedMap<String, byte[]> files = new TreeMap<>(FigureTables.write(result));
        files.put("timeline.json", TimelineJson.write(result));
        files.put("milestones.ics", MilestoneCalendar.write(result));
        result.options().forEach(option -> files.put(option.kind() + ".xml", ProjectXml.write(result, option.kind())));
        return files;
    }

    private static <T> Derived<T> derived(String method, T value) {
        return new Derived<>(value, new Method(method, 1), List.of(EVENTS), 2024);
    }

    private static Dossier dossier() {
        EvidenceIssue issue = new EvidenceIssue("inputs/events.csv", 7, "no-date", "The row has no date.");
        Clause clause = new Clause(
                "c1",
                new Label("The spoke is vacated by the end of June.", "تُخلى القاعدة الفرعية"),
                Clause.Kind.DATE_CERTAIN,
                Clause.State.AGREED_AD_REFERENDUM,
                List.of("spoke-left"),
                List.of("calm"),
                new Sourcing.Cited(List.of("statement")));
        return new Dossier(
                SampleMission.mission(),
                new Dossier.Inputs(
                        new EvidenceSet(List.of(), Optional.empty(), List.of(issue)),
                        ThreatScale.DEFAULT,
                        SampleMission.work(),
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
                                List.of(),
                                List.of(),
                                List.of()),
                        List.of()),
                new Dossier.Commitments(SampleMission.conditions(), SampleMission.gates(), List.of(clause)),
                new PlanningSettings(
                        PlanningSettings.defaults().risk(),
                        PlanningSettings.defaults().simulation(),
                        PlanningSettings.defaults().search(),
                        0.3),
                new Dossier.Origin(
                        List.of(EVENTS),
                        List.of(
                                new Dossier.Assumption("mission.yaml:12", "=2+5", "@why, \"so\""),
                                new Dossier.Assumption("default", "confidence 0.8", "")),
                        Optional.of(Label.of("Illustrative inputs."))));
    }

    private static ThreatOutlook threat() {
        RecentThreat.Deaths deaths = new RecentThreat.Deaths(2.25, 4.75, 12);
        RecentThreat recent = new RecentThreat(
                deaths,
                deaths,
                new RecentThreat.Level(1, 2, 3),
                new RecentThreat.Peak(YearMonth.of(2023, 11), 3, 2),
                true);
        return new ThreatOutlook(
                List.of(new ThreatOutlook.Area(
                        area(),
                        recent,
                        new Indicators(OptionalInt.of(4), OptionalDouble.of(0.375)),
                        new ThreatOutlook.WorstMonth(12, new Band(3, 8, 14, 21)),
                        List.of(new Forecaster.Analogue("north", YearMonth.of(2023, 11), 0.125)))),
                Optional.of(new ThreatOutlook.Recorded(YearMonth.of(2023, 11), YearMonth.of(2023, 12), 2, 7)),
                List.of(new JointCalm(List.of("north"), 2, 6, 0.75, List.of(0.75))));
    }

    private static AreaOutlook area() {
        AreaOutlook.Month month = new AreaOutlook.Month(
                YearMonth.of(2024, 1), new Band(0, 3, 8, 12), 4.126, List.of(0.1, 0.3, 0.3, 0.2, 0.05, 0.05));
        return new AreaOutlook(
                "north",
                List.of(
                        new AreaOutlook.Past(YearMonth.of(2023, 11), 3, false),
                        new AreaOutlook.Past(YearMonth.of(2023, 12), 1.75, true)),
                List.of(month),
                List.of(month),
                Optional.of(new AreaOutlook.Skill(432, YearMonth.of(2023, 12), 2.5, 3.25, 2.75, 0.9)));
    }

    private static GateOutlook gate(String id, String condition) {
        return new GateOutlook(
                id,
                id.equals("safe") ? GateOutlook.Status.CONTESTED : GateOutlook.Status.WAIVED,
                List.of(review(SampleMission.AS_OF, condition), review(LocalDate.of(2024, 2, 28), condition)),
                List.of(SampleCapability.standing()));
    }

    private static GateOutlook.Review review(LocalDate date, String condition) {
        return new GateOutlook.Review(
                date, 0.123456, 0.2, 0.05, 0.9999999, List.of(new GateOutlook.Failing(condition, 1.0 / 3)));
    }

    private static ProposalForecast proposal() {
        Proposal proposal = new Proposal(
                "host-autumn",
                "host",
                new Label("Out by autumn <b>", "الخروج بحلول الخريف"),
                new Proposal.Stance(OptionalInt.of(30), true),
                List.of(new Proposal.Dated(
                        Proposal.Step.VACATED, "camp", LocalDate.of(2025, 9, 30), new Sourcing.Assumed(""))));
        return new ProposalForecast(
                proposal,
                option(proposal),
                List.of(new BrokenRule.TooEarly(
                        new BrokenRule.Task(Label.of("Last convoy"), Label.of("The camp")),
                        LocalDate.of(2025, 9, 30),
                        new BrokenRule.Task(Label.of("Handover"), Label.of("The camp")),
                        Optional.empty())),
                Optional.of(new TimelinePlanner.Infeasible(
                        List.of(new Demand.VacatedBy(
                                Label.of("The camp"),
                                LocalDate.of(2025, 9, 30),
                                Optional.of(LocalDate.of(2025, 11, 2)))),
                        true)),
                List.of(new ProposalForecast.DateChance(
                        proposal.dates().getFirst(),
                        Optional.of(LocalDate.of(2025, 11, 2)),
                        new OptionForecast.Probability(0.25, 0.22, 0.28))));
    }

    private static OptionForecast option(OptionId kind) {
        return new OptionForecast(
                kind,
                new Plan(tasks(), Optional.of(LocalDate.of(2024, 5, 6))),
                List.of(
                        milestone("spoke-left", LocalDate.of(2024, 4, 21)),
                        milestone("end", LocalDate.of(2024, 5, 6)),
                        new MilestoneForecast(
                                "later",
                                Optional.empty(),
                                new DateBand(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                                new DateGrid(List.of(Optional.empty())),
                                Optional.empty(),
                                Optional.empty(),
                                1,
                                List.of())),
                List.of(new SiteForecast("hub", within(), band(), 0.2, 0.05)),
                new Course(
                        List.of(
                                new StrengthPoint(SampleMission.AS_OF, 650, new Band(410, 480.25, 500, 500)),
                                new StrengthPoint(LocalDate.of(2024, 5, 6), 0, new Band(0, 0, 50, 70))),
                        List.of(new Loss(Loss.Kind.HANDED_AT_RISK, 0.21, 0.2)),
                        new Band(1900, 2100.04, 2400, 2600)));
    }

    /** The working week is Sunday to Thursday, 9 to 11 April are holidays; the permit begins on a Friday. */
    private static List<PlannedTask> tasks() {
        return List.of(
                task("hub", "pack", "2024-04-14", "2024-04-25", Optional.of("safe")),
                task("hub", "sign", "2024-04-26", "2024-04-26", Optional.empty()),
                task("hub", "leave", "2024-05-05", "2024-05-06", Optional.of("lawful")),
                task("spoke", "permit", "2024-03-29", "2024-04-04", Optional.empty()),
                task("spoke", "pack", "2024-04-07", "2024-04-17", Optional.of("safe")),
                task("spoke", "sign", "2024-04-18", "2024-04-18", Optional.empty()),
                task("spoke", "leave", "2024-04-21", "2024-04-21", Optional.empty()));
    }

    private static PlannedTask task(String site, String task, String start, String finish, Optional<String> gate) {
        return new PlannedTask(site, task, LocalDate.parse(start), LocalDate.parse(finish), gate);
    }

    private static MilestoneForecast milestone(String id, LocalDate planned) {
        return new MilestoneForecast(
                id,
                Optional.of(planned),
                band(),
                new DateGrid(List.of(band().p10(), band().p50(), band().p80(), band().p90())),
                Optional.of(new Probability(0.62, 0.577, 0.6614)),
                Optional.of(new Probability(0.9, 0.88, 0.92)),
                0.08,
                List.of(
                        new CauseShare(new Cause(Cause.Kind.GATE, "safe"), 41.238, 0.7),
                        new CauseShare(new Cause(Cause.Kind.FORCED, ""), -3.1, 0.02)));
    }

    /** Within the horizon at every probability. */
    private static DateBand within() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2024, 4, 26));
        return new DateBand(day, day, day, day);
    }

    private static DateBand band() {
        return new DateBand(
                Optional.of(LocalDate.of(2024, 4, 30)),
                Optional.of(LocalDate.of(2024, 6, 15)),
                Optional.of(LocalDate.of(2024, 12, 1)),
                Optional.empty());
    }

    private static ReferenceClass exits(PastExit.Driver driver) {
        PastExit late = new PastExit(
                "past", "-phase 1", driver, LocalDate.of(2010, 1, 1), Optional.of(LocalDate.of(2010, 3, 1)), "src");
        PastExit open = new PastExit("past", "phase 2", driver, LocalDate.of(2011, 1, 1), Optional.empty(), "src");
        return new ReferenceClass(driver, List.of(late), List.of(open));
    }
}
