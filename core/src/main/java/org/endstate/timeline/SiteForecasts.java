package org.endstate.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.endstate.requirements.TaskRole;
import org.endstate.timeline.OptionForecast.Loss;
import org.endstate.timeline.OptionForecast.SiteForecast;
import org.endstate.uncertainty.Quantiles;

/** Reads site forecasts and quality losses off a log of scenarios. */
final class SiteForecasts {

    private final CompiledMission mission;
    private final ScenarioLog log;

    SiteForecasts(CompiledMission mission, ScenarioLog log) {
        this.mission = mission;
        this.log = log;
    }

    List<SiteForecast> sites() {
        List<SiteForecast> forecasts = new ArrayList<>();
        for (int number = 0; number < mission.sites(); number++) {
            int site = number;
            forecasts.add(new SiteForecast(
                    mission.site(site).id(),
                    band(scenario -> log.handover(site, scenario)),
                    band(scenario -> log.vacated(site, scenario)),
                    share(scenario -> log.atRisk(site, scenario)),
                    share(scenario -> log.forced(site, scenario))));
        }
        return forecasts;
    }

    /** Quantiles of an end, given as the day after it for each scenario, shown as the last day itself. */
    DateBand band(IntUnaryOperator endDay) {
        Quantiles sample = sample(endDay);
        return new DateBand(date(sample, 0.1), date(sample, 0.5), date(sample, 0.8), date(sample, 0.9));
    }

    /** All of its distribution, as {@link #band} shows four quantiles of it. */
    DateGrid grid(IntUnaryOperator endDay) {
        Quantiles sample = sample(endDay);
        return DateGrid.of(p -> date(sample, p));
    }

    private Quantiles sample(IntUnaryOperator endDay) {
        int[] ends = new int[log.scenarios()];
        for (int scenario = 0; scenario < ends.length; scenario++) {
            ends[scenario] = endDay.applyAsInt(scenario);
        }
        return Quantiles.of(ends);
    }

    private Optional<LocalDate> date(Quantiles sample, double p) {
        double end = sample.at(p);
        return end >= mission.days().horizon()
                ? Optional.empty()
                : Optional.of(mission.days().lastDay((int) end));
    }

    private double share(IntPredicate scenarios) {
        int count = 0;
        for (int scenario = 0; scenario < log.scenarios(); scenario++) {
            count += scenarios.test(scenario) ? 1 : 0;
        }
        return (double) count / log.scenarios();
    }

    List<Loss> losses() {
        return List.of(
                loss(Loss.Kind.HANDED_AT_RISK, (site, scenario) -> log.atRisk(site, scenario) ? 1 : 0),
                loss(Loss.Kind.NO_HANDOVER, without(TaskRole.HANDOVER)),
                loss(Loss.Kind.CUSTODY_NOT_TAKEN, without(TaskRole.CUSTODY)),
                loss(Loss.Kind.NO_CLEARANCE, without(TaskRole.CLEARANCE)),
                loss(Loss.Kind.EQUIPMENT_LEFT, log::equipmentLeft));
    }

    private LossOfSite without(TaskRole step) {
        return (site, scenario) -> log.without(step, site, scenario) ? 1 : 0;
    }

    private Loss loss(Loss.Kind kind, LossOfSite ofSite) {
        double sum = 0;
        int any = 0;
        for (int scenario = 0; scenario < log.scenarios(); scenario++) {
            double lost = 0;
            for (int site = 0; site < mission.sites(); site++) {
                lost += ofSite.in(site, scenario);
            }
            sum += lost;
            any += lost > 0 ? 1 : 0;
        }
        return new Loss(kind, sum / log.scenarios(), (double) any / log.scenarios());
    }

    /** How much is lost at a site in a scenario. */
    private interface LossOfSite {
        double in(int site, int scenario);
    }
}
