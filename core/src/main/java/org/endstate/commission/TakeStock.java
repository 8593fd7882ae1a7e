package org.endstate.commission;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.commission.PlanMission.Prospect;
import org.endstate.commission.StatusResult.Chance;
import org.endstate.commission.StatusResult.Course;
import org.endstate.commission.StatusResult.MilestoneCourse;
import org.endstate.commission.StatusResult.Outlook;
import org.endstate.commission.StatusResult.SiteCourse;
import org.endstate.mission.Milestone;
import org.endstate.mission.Mission;
import org.endstate.mission.Site;
import org.endstate.oversight.Actual;
import org.endstate.oversight.Actuals;
import org.endstate.oversight.Alarm;
import org.endstate.oversight.Alarms;
import org.endstate.oversight.CertificateWatch;
import org.endstate.oversight.EarnedProgress;
import org.endstate.oversight.OversightInputs;
import org.endstate.oversight.PostHandoverCheck;
import org.endstate.provenance.RunStamp;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionForecast.MilestoneForecast;
import org.endstate.timeline.OptionKind;

/**
 * Takes stock of a mission on a day: plans the work that is left then and the work that was left at the last session,
 * and holds the two against each other and against what has happened. Changes nothing.
 */
public final class TakeStock {

    private final Dossier dossier;
    private final Mission mission;
    private final Actuals actuals;
    private final Optional<Session> last;

    private TakeStock(Dossier dossier, Optional<Session> last) {
        this.dossier = dossier;
        this.mission = dossier.mission();
        this.actuals = dossier.inputs().actuals();
        this.last = last;
    }

    /** A day of stock-taking and what was foreseen on it. */
    private record Session(Dossier dossier, Prospect prospect) {}

    /**
     * Takes stock; empty where the watch asked to stop.
     *
     * @param before the same mission as known at the last session; empty where there was none
     * @param program name and version of the software, for the stamp
     * @param threads how many scenarios are run side by side; at least 1
     */
    public static Optional<StatusResult> run(
            Dossier now, Optional<Dossier> before, String program, int threads, Watch watch) {
        Optional<Session> last = Optional.empty();
        if (before.isPresent()) {
            last = PlanMission.prospect(Restart.of(before.get()), threads, watch)
                    .map(prospect -> new Session(before.get(), prospect));
            if (last.isEmpty()) {
                return Optional.empty();
            }
        }
        TakeStock stock = new TakeStock(now, last);
        return PlanMission.prospect(Restart.of(now), threads, watch)
                .map(prospect -> stock.result(new Session(now, prospect), program));
    }

    private StatusResult result(Session now, String program) {
        var simulation = dossier.settings().simulation();
        return new StatusResult(
                dossier,
                new RunStamp(program, dossier.origin().files(), simulation.seed(), simulation.scenarios()),
                last.map(session -> session.dossier().mission().asOf()),
                new Course(
                        EarnedProgress.of(mission, actuals),
                        mission.milestones().stream()
                                .map(milestone -> course(milestone, now))
                                .toList(),
                        mission.sites().stream().map(site -> course(site, now)).toList(),
                        last.map(session -> new SlipsHappened(session.dossier(), session.prospect(), actuals).all())
                                .orElse(List.of())),
                alarms(now),
                last.map(session -> StockChanges.between(
                                session.dossier(),
                                session.prospect().gates(),
                                dossier,
                                now.prospect().gates()))
                        .orElse(new StatusResult.Changes(List.of(), List.of(), List.of(), List.of())),
                Decisions.due(dossier, now.prospect().gates()));
    }

    private List<Alarm> alarms(Session now) {
        OversightInputs oversight = dossier.inputs().oversight();
        List<Alarm> standing = Alarms.raise(
                mission, actuals, oversight.occasions(), oversight.settings(), last.map(TakeStock::seen), seen(now));
        List<Alarm> lapsing = new CertificateWatch(
                        mission, actuals, handovers(now), oversight.settings().ahead_days())
                .of(dossier.inputs().work().stated());
        return Stream.concat(standing.stream(), lapsing.stream()).toList();
    }

    /** For each site the earliest of the options' median days of handover. */
    private static Map<String, LocalDate> handovers(Session session) {
        Map<String, LocalDate> earliest = new HashMap<>();
        session.prospect().options().stream()
                .flatMap(option -> option.sites().stream())
                .forEach(site -> site.handover()
                        .p50()
                        .ifPresent(day ->
                                earliest.merge(site.site(), day, (one, other) -> one.isBefore(other) ? one : other)));
        return earliest;
    }

    /**
     * Highest probability of reaching each milestone by its agreed date, over the options that do not leave by that
     * date whatever is undone: those keep every date.
     */
    private static Alarms.Seen seen(Session session) {
        Map<String, Double> best = new HashMap<>();
        session.prospect().options().stream()
                .filter(option -> option.kind() != OptionKind.DATE_CERTAIN)
                .flatMap(option -> option.milestones().stream())
                .forEach(forecast -> forecast.byAgreed()
                        .ifPresent(chance -> best.merge(forecast.milestone(), chance.value(), Math::max)));
        return new Alarms.Seen(session.prospect().gates(), best);
    }

    private MilestoneCourse course(Milestone milestone, Session now) {
        return new MilestoneCourse(
                milestone.id(),
                milestone.agreed().map(Milestone.AgreedDate::date),
                actuals.findReached(milestone.id(), milestone.sites()),
                now.prospect().options().stream()
                        .map(option -> new Outlook(
                                option.kind(),
                                last.flatMap(session -> chance(session, option, milestone)),
                                chance(now, option, milestone).orElseThrow()))
                        .toList());
    }

    private static Optional<Chance> chance(Session session, OptionForecast option, Milestone milestone) {
        LocalDate today = session.dossier().mission().asOf();
        boolean ahead = session.dossier().mission().milestones().stream()
                .filter(known -> known.id().equals(milestone.id()))
                .flatMap(known -> known.agreed().stream())
                .anyMatch(agreed -> !agreed.date().isBefore(today));
        return session.prospect().options().stream()
                .filter(same -> same.kind().equals(option.kind()))
                .flatMap(same -> same.milestones().stream())
                .filter(forecast -> forecast.milestone().equals(milestone.id()))
                .findFirst()
                .map(forecast ->
                        new Chance(forecast.reached(), byAgreed(forecast).filter(chance -> ahead)));
    }

    private static Optional<Double> byAgreed(MilestoneForecast forecast) {
        return forecast.byAgreed().map(OptionForecast.Probability::value);
    }

    private SiteCourse course(Site site, Session now) {
        List<Actual> reports = Stream.of(Actual.Event.values())
                .flatMap(event -> actuals.of(site.id(), event).stream())
                .sorted(Comparator.comparing((Actual report) -> report.when().day())
                        .thenComparing(Actual::id))
                .toList();
        return new SiteCourse(
                site.id(),
                agreed(site.id()),
                actuals.find(site.id(), Actual.Event.TROOPS_LEFT)
                        .map(report -> report.when().day()),
                now.prospect().options().stream()
                        .map(option -> new Outlook(
                                option.kind(),
                                last.flatMap(session -> chance(session, option, site)),
                                chance(now, option, site).orElseThrow()))
                        .toList(),
                reports,
                PostHandoverCheck.of(site.id(), actuals));
    }

    private Optional<LocalDate> agreed(String site) {
        return mission.milestones().stream()
                .filter(milestone -> milestone.sites().contains(site))
                .flatMap(milestone -> milestone.agreed().stream())
                .map(Milestone.AgreedDate::date)
                .min(LocalDate::compareTo);
    }

    private static Optional<Chance> chance(Session session, OptionForecast option, Site site) {
        return session.prospect().options().stream()
                .filter(same -> same.kind().equals(option.kind()))
                .flatMap(same -> same.sites().stream())
                .filter(forecast -> forecast.site().equals(site.id()))
                .findFirst()
                .map(forecast -> new Chance(forecast.vacated(), Optional.empty()));
    }
}
