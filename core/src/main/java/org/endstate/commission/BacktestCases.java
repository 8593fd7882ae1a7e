package org.endstate.commission;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.endstate.commission.Watch.Stage;
import org.endstate.oversight.CaseScores;
import org.endstate.oversight.DatedUnit;
import org.endstate.oversight.InsideView;
import org.endstate.oversight.PastExit;
import org.endstate.requirements.SiteWork;
import org.endstate.requirements.TaskRole;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionKind;
import org.endstate.timeline.TimelinePlanner.Sampled;
import org.endstate.uncertainty.WeightedSample;

/**
 * The use case that tells how much a timeline is worth: closed cases are planned as of their planning dates, and what
 * then happened is held against the plan and its rivals. A unit is forecast by the option that its clauses name: date
 * certain, or conditions-based where a clause is conditional.
 */
public final class BacktestCases {

    private final Watch watch;
    private final int threads;
    private final List<InsideView> views = new ArrayList<>();
    private final List<CaseLosses> losses = new ArrayList<>();
    private final List<String> unscored = new ArrayList<>();

    private BacktestCases(int threads, Watch watch) {
        this.watch = watch;
        this.threads = threads;
    }

    /**
     * Scores the cases; empty where the watch stopped it. Cases in which nothing with an agreed date has happened are
     * not planned. Past exits are those of all the folders together; those of a case never speak of that case.
     *
     * @param threads how many scenarios are run side by side; at least 1
     */
    public static Optional<CasesResult> run(List<CaseStudy> studies, String program, int threads, Watch watch) {
        return new BacktestCases(threads, watch).run(studies, program);
    }

    private Optional<CasesResult> run(List<CaseStudy> studies, String program) {
        for (int number = 0; number < studies.size(); number++) {
            watch.progress(Stage.SIMULATION, number, studies.size());
            if (watch.stopped() || !plan(studies.get(number))) {
                return Optional.empty();
            }
        }
        watch.progress(Stage.SIMULATION, studies.size(), studies.size());
        List<PastExit> exits = studies.stream()
                .flatMap(study -> study.dossier().inputs().pastExits().stream())
                .distinct()
                .toList();
        return Optional.of(new CasesResult(studies, unscored, CaseScores.of(views, exits), losses, program));
    }

    /** Whether it was planned to the end. */
    private boolean plan(CaseStudy study) {
        Dossier dossier = study.dossier();
        List<DatedUnit> units = DatedUnits.of(study);
        if (units.isEmpty()) {
            unscored.add(dossier.mission().identity().id());
            return true;
        }
        Optional<Sampled> simulated = PlanMission.sample(dossier, threads, new Quiet());
        simulated.ifPresent(found -> {
            units.forEach(unit -> views.add(view(dossier, unit, found)));
            option(units, found)
                    .course()
                    .losses()
                    .forEach(loss -> losses.add(
                            CaseLosses.of(dossier.mission().identity().id(), loss, study.actuals())));
        });
        return simulated.isPresent();
    }

    /** The option that most units follow. */
    private static OptionForecast option(List<DatedUnit> units, Sampled simulated) {
        long conditional = units.stream()
                .filter(unit -> unit.driver() == PastExit.Driver.CONDITIONS)
                .count();
        return option(
                simulated, conditional * 2 > units.size() ? PastExit.Driver.CONDITIONS : PastExit.Driver.DEADLINE);
    }

    private static OptionForecast option(Sampled simulated, PastExit.Driver driver) {
        return simulated.options().get(kind(driver).ordinal());
    }

    private static OptionKind kind(PastExit.Driver driver) {
        return switch (driver) {
            case DEADLINE -> OptionKind.DATE_CERTAIN;
            case CONDITIONS -> OptionKind.CONDITIONS_BASED;
        };
    }

    private static InsideView view(Dossier dossier, DatedUnit unit, Sampled simulated) {
        List<String> sites = switch (unit.unit()) {
            case DatedUnit.Unit.AtSite(String id) -> List.of(id);
            case DatedUnit.Unit.OfMilestone(String id) ->
                dossier.mission().getMilestone(id).sites();
        };
        long announced =
                ChronoUnit.DAYS.between(dossier.mission().asOf(), unit.dates().announced());
        double[] slips = Arrays.stream(simulated.samples().vacated_days(kind(unit.driver()), sites))
                .map(day -> day - announced)
                .toArray();
        LocalDate planned = sites.stream()
                .map(site -> planned(dossier, site, simulated.options().get(OptionKind.DATE_CERTAIN.ordinal())))
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new InsideView(
                unit,
                WeightedSample.of(slips),
                ChronoUnit.DAYS.between(unit.dates().announced(), planned));
    }

    /** When the plan on mean durations vacates the site; the end of the horizon where it does not. */
    private static LocalDate planned(Dossier dossier, String site, OptionForecast option) {
        String departure = dossier.inputs().work().sites().stream()
                .filter(work -> work.site().equals(site))
                .map((SiteWork work) -> work.getTask(TaskRole.DEPARTURE).id())
                .findFirst()
                .orElseThrow();
        return option.plan().tasks().stream()
                .filter(task -> task.site().equals(site) && task.task().equals(departure))
                .map(OptionForecast.PlannedTask::finish)
                .findFirst()
                .orElseGet(() -> dossier.mission()
                        .asOf()
                        .plusMonths(dossier.settings().simulation().horizon_months()));
    }

    /** Hears only whether to go on: progress is counted in cases. */
    private final class Quiet implements Watch {

        @Override
        public void progress(Stage stage, long done, long total) {}

        @Override
        public boolean stopped() {
            return watch.stopped();
        }
    }
}
