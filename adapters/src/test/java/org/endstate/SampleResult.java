package org.endstate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.endstate.capability.FunctionOutlook;
import org.endstate.capability.LevelDistribution;
import org.endstate.commission.Dossier;
import org.endstate.commission.PlanResult;
import org.endstate.condition.Gate;
import org.endstate.condition.GateOutlook;
import org.endstate.oversight.PastExit;
import org.endstate.oversight.ReferenceClass;
import org.endstate.provenance.Derived;
import org.endstate.provenance.Method;
import org.endstate.provenance.RunStamp;
import org.endstate.requirements.SiteWork;
import org.endstate.requirements.Task;
import org.endstate.threat.AreaOutlook;
import org.endstate.timeline.Cause;
import org.endstate.timeline.DateBand;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionForecast.CauseShare;
import org.endstate.timeline.OptionForecast.Loss;
import org.endstate.timeline.OptionForecast.MilestoneForecast;
import org.endstate.timeline.OptionForecast.PlannedTask;
import org.endstate.timeline.OptionForecast.Probability;
import org.endstate.timeline.OptionForecast.SiteForecast;
import org.endstate.timeline.OptionForecast.StrengthPoint;
import org.endstate.timeline.OptionKind;
import org.endstate.uncertainty.Band;

/**
 * A complete planning result of an invented mission, built by hand, for tests of whatever shows or exports results. Its
 * numbers fit each other but nobody computed them.
 */
public final class SampleResult {

    private static final LocalDate HORIZON = LocalDate.of(2028, 9, 27);

    /** Days from the planning date to the planned, P10, P50, P80 and P90 day on which each site is vacated. */
    private static final int[][] DATE_CERTAIN = {
        {200, 190, 225, 260, 300}, {330, 320, 355, 368, 368}, {150, 148, 170, 196, 231}, {600, 590, 655, 745, 820}
    };

    private static final int[][] CONDITIONS_BASED = {
        {215, 205, 262, 330, 410}, {420, 380, 520, 760, 1010}, {165, 160, 190, 240, 300}, {800, 760, 1010, 9999, 9999}
    };
    private static final int[][] HYBRID = {
        {205, 196, 240, 290, 340}, {365, 345, 410, 455, 458}, {155, 150, 178, 215, 255}, {700, 665, 790, 930, 1060}
    };

    private SampleResult() {}

    /** The result. */
    public static PlanResult complete() {
        return of(SampleMission.dossier());
    }

    /** The same numbers on another dossier, which must have the same ids. */
    public static PlanResult of(Dossier dossier) {
        return new PlanResult(
                dossier,
                new RunStamp("endstate 0.1.0", SampleMission.files(), 2024, 10_000),
                new PlanResult.Assessments(
                        derived(areas(), "zero-inflated-own-history"),
                        derived(functions(), "birth-death"),
                        derived(
                                dossier.commitments().gates().stream()
                                        .map(SampleResult::outlook)
                                        .toList(),
                                "joint-paths")),
                List.of(
                        option(dossier, OptionKind.DATE_CERTAIN, DATE_CERTAIN, 0.8671),
                        option(dossier, OptionKind.CONDITIONS_BASED, CONDITIONS_BASED, 0.0972),
                        option(dossier, OptionKind.HYBRID, HYBRID, 0.4123)),
                outside(dossier));
    }

    private static <T> Derived<T> derived(T value, String method) {
        return new Derived<>(value, new Method(method, 1), SampleMission.files(), 2024);
    }

    private static List<ReferenceClass> outside(Dossier dossier) {
        return List.of(
                ReferenceClass.of(
                        dossier.inputs().pastExits(), PastExit.Driver.DEADLINE, SampleMission.AS_OF, "river-state"),
                ReferenceClass.of(
                        dossier.inputs().pastExits(), PastExit.Driver.CONDITIONS, SampleMission.AS_OF, "river-state"));
    }

    // --- options

    private static OptionForecast option(Dossier dossier, OptionKind kind, int[][] days, double byAgreed) {
        List<SiteForecast> sites = IntStream.range(0, SampleMission.SITES.size())
                .mapToObj(i -> new SiteForecast(
                        SampleMission.SITES.get(i),
                        band(days[i], -4),
                        band(days[i], 0),
                        kind == OptionKind.CONDITIONS_BASED ? 0 : 0.08 * i,
                        kind == OptionKind.DATE_CERTAIN ? 0.06 * i : 0))
                .toList();
        return new OptionForecast(
                kind,
                new OptionForecast.Plan(
                        plannedTasks(dossier, days), Optional.of(day(days[3][0]).orElseThrow())),
                List.of(
                        milestone("inland", days[1], Optional.of(interval(byAgreed)), kind),
                        milestone("under-1200", days[0], Optional.of(new Probability(0.0004, 0.0001, 0.001)), kind),
                        milestone("all", days[3], Optional.empty(), kind)),
                sites,
                new OptionForecast.Course(strength(days), losses(kind), personMonths(days)));
    }

    private static List<PlannedTask> plannedTasks(Dossier dossier, int[][] days) {
        List<PlannedTask> planned = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            SiteWork work = dossier.inputs().work().sites().get(i);
            double step = days[i][0] / (double) (work.tasks().size() - 1);
            for (int k = 0; k < work.tasks().size(); k++) {
                Task task = work.tasks().get(k);
                LocalDate start = SampleMission.AS_OF.plusDays(StrictMath.round(step * StrictMath.max(0, k - 1)));
                LocalDate finish = SampleMission.AS_OF.plusDays(StrictMath.round(step * k));
                planned.add(new PlannedTask(work.site(), task.id(), start, finish, gateOf(dossier, work.site(), task)));
            }
        }
        return planned;
    }

    private static Optional<String> gateOf(Dossier dossier, String site, Task task) {
        return dossier.commitments().gates().stream()
                .filter(gate -> gate.holds().contains(new Gate.Hold(site, task.id())))
                .map(Gate::id)
                .findFirst();
    }

    private static MilestoneForecast milestone(String id, int[] days, Optional<Probability> byAgreed, OptionKind kind) {
        List<CauseShare> causes = kind == OptionKind.CONDITIONS_BASED
                ? List.of(
                        new CauseShare(new Cause(Cause.Kind.GATE, "before-river"), 118.4, 0.71),
                        new CauseShare(new Cause(Cause.Kind.PERMISSION, "river-base/17"), 19.2, 0.14),
                        new CauseShare(new Cause(Cause.Kind.RESOURCE, "engineers"), 8.7, 0.08),
                        new CauseShare(new Cause(Cause.Kind.CALENDAR, ""), 3.1, 0.02),
                        new CauseShare(new Cause(Cause.Kind.SEQUENCE, ""), 0.6, 0.01))
                : List.of(
                        new CauseShare(new Cause(Cause.Kind.DURATION, "river-base/18"), 21.5, 0.44),
                        new CauseShare(new Cause(Cause.Kind.PERMISSION, "river-base/17"), 14.9, 0.31),
                        new CauseShare(new Cause(Cause.Kind.DECISION, "river-base/01"), 2.2, 0.03),
                        new CauseShare(new Cause(Cause.Kind.FORCED, "river-base/22"), -12.8, 0.17));
        DateBand reached = band(days, 0);
        double beyond = reached.p80().isEmpty() ? 0.3127 : 0;
        return new MilestoneForecast(id, day(days[0]), reached, byAgreed, beyond, causes);
    }

    private static Probability interval(double p) {
        return new Probability(p, p - 0.0096, p + 0.0097);
    }

    private static DateBand band(int[] days, int shift) {
        return new DateBand(day(days[1] + shift), day(days[2] + shift), day(days[3] + shift), day(days[4] + shift));
    }

    private static Optional<LocalDate> day(int days) {
        return Optional.of(SampleMission.AS_OF.plusDays(days)).filter(date -> date.isBefore(HORIZON));
    }

    private static List<StrengthPoint> strength(int[][] days) {
        List<StrengthPoint> points = new ArrayList<>();
        for (int day = 0; day <= 48 * 30; day += 7) {
            points.add(new StrengthPoint(
                    SampleMission.AS_OF.plusDays(day),
                    persons(days, 0, day),
                    new Band(
                            persons(days, 1, day),
                            persons(days, 2, day),
                            persons(days, 3, day),
                            persons(days, 4, day))));
        }
        return points;
    }

    private static double persons(int[][] days, int quantile, int day) {
        double persons = 0;
        for (int site = 0; site < days.length; site++) {
            int left = days[site][quantile];
            persons += day < left - 30 ? SampleMission.STRENGTHS.get(site) : day < left ? 40 : 0;
        }
        return persons;
    }

    private static List<Loss> losses(OptionKind kind) {
        double scale = kind == OptionKind.DATE_CERTAIN ? 1 : kind == OptionKind.HYBRID ? 0.3 : 0;
        return List.of(
                new Loss(Loss.Kind.HANDED_AT_RISK, 1.21 * scale, 0.83 * scale),
                new Loss(Loss.Kind.NO_HANDOVER, 0.3 * scale, 0.27 * scale),
                new Loss(Loss.Kind.CUSTODY_NOT_TAKEN, 0.42 * scale, 0.31 * scale),
                new Loss(Loss.Kind.NO_CLEARANCE, 0.9 * scale, 0.64 * scale),
                new Loss(Loss.Kind.EQUIPMENT_LEFT, 0.17 * scale, 0.002 * scale));
    }

    private static Band personMonths(int[][] days) {
        return new Band(months(days, 1), months(days, 2), months(days, 3), months(days, 4));
    }

    private static double months(int[][] days, int quantile) {
        double sum = 0;
        for (int day = 0; day < 48 * 30; day++) {
            sum += persons(days, quantile, day) / 30.44;
        }
        return sum;
    }

    // --- assessments

    private static List<AreaOutlook> areas() {
        return List.of(area("upper", 9, true), area("capital", 2, false), area("coast", 0, false));
    }

    private static AreaOutlook area(String id, int deaths, boolean scored) {
        List<AreaOutlook.Past> past = new ArrayList<>();
        for (int month = 0; month < 36; month++) {
            double recorded = deaths == 0 ? 0 : (month * month * 7 + month * 3) % (3 * deaths);
            boolean allotted = month > 5 && month < 12;
            past.add(new AreaOutlook.Past(
                    YearMonth.of(2021, 9).plusMonths(month), allotted ? recorded * 0.61 : recorded, allotted));
        }
        List<AreaOutlook.Month> months = new ArrayList<>();
        List<AreaOutlook.Month> baseline = new ArrayList<>();
        for (int month = 0; month < 36; month++) {
            double wider = 1 + month / 24.0;
            double bump = month % 6 == 2 ? 2 : 0;
            Band deathsAhead = new Band(
                    StrictMath.floor(deaths * 0.2),
                    StrictMath.floor(deaths * 0.8),
                    StrictMath.floor(deaths * 1.6 * wider),
                    StrictMath.floor(deaths * 2.3 * wider + bump));
            YearMonth at = YearMonth.of(2024, 9).plusMonths(month);
            months.add(new AreaOutlook.Month(at, deathsAhead, deaths * 1.04, levels(deaths, month)));
            baseline.add(new AreaOutlook.Month(at, new Band(deaths, deaths, deaths, deaths), deaths, certain(deaths)));
        }
        return new AreaOutlook(
                id,
                past,
                months,
                baseline,
                scored
                        ? Optional.of(new AreaOutlook.Skill(144, YearMonth.of(2024, 8), 4.213, 5.127, 4.388, 0.874))
                        : Optional.empty());
    }

    private static List<Double> levels(int deaths, int month) {
        double high = deaths == 0 ? 0 : StrictMath.min(0.25, 0.01 * deaths + 0.002 * month);
        double low = deaths == 0 ? 1 : StrictMath.max(0.05, 0.6 - 0.06 * deaths);
        double middle = (1 - high - low) / 2;
        return List.of(low, middle, middle, high * 0.7, high * 0.3, 0.0);
    }

    private static List<Double> certain(int deaths) {
        int level = deaths == 0 ? 0 : deaths <= 2 ? 1 : 2;
        return IntStream.range(0, 6).mapToObj(i -> i == level ? 1.0 : 0.0).toList();
    }

    private static List<FunctionOutlook> functions() {
        return List.of(function("isr", 0.31), function("logistics", 0.08));
    }

    private static FunctionOutlook function(String id, double disagreement) {
        List<FunctionOutlook.AtDate> kept = new ArrayList<>();
        List<FunctionOutlook.AtDate> removed = new ArrayList<>();
        for (int quarter = 0; quarter <= 16; quarter++) {
            LocalDate date = SampleMission.AS_OF.plusMonths(3L * quarter);
            kept.add(new FunctionOutlook.AtDate(date, pool(2 + 0.5 * quarter)));
            removed.add(new FunctionOutlook.AtDate(date, pool(StrictMath.max(0.4, 2 - 0.2 * quarter))));
        }
        return new FunctionOutlook(
                id,
                new FunctionOutlook.Assessed(SampleMission.AS_OF.minusDays(20), pool(2), 9),
                List.of(
                        new FunctionOutlook.PartyPool("river-state", pool(2 + 6 * disagreement), 5),
                        new FunctionOutlook.PartyPool("coalition", pool(2 - 3 * disagreement), 4)),
                disagreement,
                kept,
                removed);
    }

    private static LevelDistribution pool(double strength) {
        return LevelDistribution.ofWeights(new double[] {0.4, 1.5, 3, 1.6 * strength, 0.5 * strength, 0.06 * strength});
    }

    private static GateOutlook outlook(Gate gate) {
        GateOutlook.Status status = switch (gate.id()) {
            case "before-river" -> GateOutlook.Status.CONTESTED;
            case "before-hub" -> GateOutlook.Status.UNMEASURED;
            default -> GateOutlook.Status.WAIVED;
        };
        List<GateOutlook.Review> reviews = IntStream.rangeClosed(0, 36)
                .mapToObj(m -> review(gate, status, m))
                .toList();
        return new GateOutlook(gate.id(), status, reviews);
    }

    private static GateOutlook.Review review(Gate gate, GateOutlook.Status status, int month) {
        List<GateOutlook.Failing> failing = new ArrayList<>();
        double sum = 0;
        double most = 0;
        for (int i = 0; i < gate.requires().size(); i++) {
            boolean never = gate.requires().get(i).equals("trust");
            double fails = never ? 1 : 1 / (1 + month / (4.0 + 5 * i));
            failing.add(new GateOutlook.Failing(gate.requires().get(i), fails));
            sum += fails;
            most = StrictMath.max(most, fails);
        }
        LocalDate date = SampleMission.AS_OF.plusMonths(month);
        if (status == GateOutlook.Status.WAIVED && !date.isBefore(LocalDate.of(2025, 2, 1))) {
            return new GateOutlook.Review(date, 1, 1, 1, 1, failing);
        }
        double lower = StrictMath.max(0, 1 - sum);
        double upper = 1 - most;
        double open = lower + 0.45 * (upper - lower);
        return new GateOutlook.Review(date, open, open + 0.6 * (upper - open), lower, upper, failing);
    }
}
