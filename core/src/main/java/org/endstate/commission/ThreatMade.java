package org.endstate.commission;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.endstate.condition.Condition.ThreatAtMost;
import org.endstate.evidence.DeathsByMonth;
import org.endstate.mission.Area;
import org.endstate.provenance.Derived;
import org.endstate.provenance.Method;
import org.endstate.threat.AreaOutlook;
import org.endstate.threat.ForecastMethod;
import org.endstate.threat.Forecaster;
import org.endstate.threat.JointCalm;
import org.endstate.threat.ThreatAssessment;
import org.endstate.threat.ThreatOutlook;
import org.endstate.threat.ThreatPaths;
import org.endstate.threat.forest.StandardForecast;
import org.endstate.timeline.PlanningSettings;
import org.endstate.uncertainty.Draws;

/**
 * The threat of a dossier.
 *
 * @param paths for whoever reads the threat scenario by scenario; empty where there is no record of deaths
 * @param outlook for readers
 * @param forecaster what drew the paths; empty where there are none
 */
record ThreatMade(Optional<ThreatPaths> paths, Derived<ThreatOutlook> outlook, Optional<Forecaster> forecaster) {

    /** The method that missions use. */
    static final ForecastMethod METHOD = StandardForecast.method();

    /** What is asked where no condition asks: level 2 for six months in every area. */
    private static final int ASKED_LEVEL = 2;

    private static final int ASKED_MONTHS = 6;

    /** Forecasts from the dossier's evidence, a function of the dossier alone. */
    static ThreatMade of(Dossier dossier) {
        if (dossier.inputs().evidence().counts().isEmpty()) {
            return new ThreatMade(
                    Optional.empty(), derived(dossier, ThreatOutlook.none(), METHOD.method()), Optional.empty());
        }
        return of(
                dossier,
                DeathsByMonth.of(dossier.inputs().evidence(), dossier.mission().areas()));
    }

    private static ThreatMade of(Dossier dossier, DeathsByMonth record) {
        PlanningSettings.Simulation simulation = dossier.settings().simulation();
        Draws draws = Draws.of(simulation.seed());
        Forecaster forecaster = METHOD.fit(record.series(), draws.split("threat-record"));
        ThreatPaths paths = paths(dossier, forecaster, simulation.scenarios(), draws);
        List<AreaOutlook> areas =
                ThreatAssessment.assess(record, METHOD, paths, dossier.inputs().scale(), simulation.seed());
        ThreatOutlook outlook = ThreatOutlook.of(
                        dossier.inputs().evidence(),
                        record,
                        forecaster,
                        paths,
                        areas,
                        dossier.inputs().scale())
                .withCalms(calms(dossier, paths));
        return new ThreatMade(
                Optional.of(paths), derived(dossier, outlook, forecaster.method()), Optional.of(forecaster));
    }

    /** More futures by the same forecaster, from another stream. */
    Optional<ThreatPaths> more(Dossier dossier, int count, Draws draws) {
        return forecaster.map(drawing -> paths(dossier, drawing, count, draws));
    }

    private static ThreatPaths paths(Dossier dossier, Forecaster forecaster, int count, Draws draws) {
        return ThreatPaths.simulate(
                forecaster,
                new ThreatPaths.Horizon(
                        YearMonth.from(dossier.mission().asOf()),
                        dossier.settings().simulation().horizon_months() + 1),
                count,
                dossier.inputs().scale(),
                draws.split("threat"));
    }

    private static Derived<ThreatOutlook> derived(Dossier dossier, ThreatOutlook outlook, Method method) {
        return new Derived<>(
                outlook,
                method,
                dossier.origin().files(),
                dossier.settings().simulation().seed());
    }

    /** Every statement on calm that a condition makes, once. */
    private static List<JointCalm> calms(Dossier dossier, ThreatPaths paths) {
        List<JointCalm> asked = dossier.commitments().conditions().stream()
                .filter(ThreatAtMost.class::isInstance)
                .map(ThreatAtMost.class::cast)
                .map(condition -> JointCalm.of(paths, condition.areas(), condition.level(), condition.months()))
                .distinct()
                .toList();
        return asked.isEmpty()
                ? List.of(JointCalm.of(
                        paths, dossier.mission().areas().stream().map(Area::id).toList(), ASKED_LEVEL, ASKED_MONTHS))
                : asked;
    }
}
