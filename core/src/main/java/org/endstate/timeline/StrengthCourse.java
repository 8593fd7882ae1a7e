package org.endstate.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.endstate.mission.Milestone;
import org.endstate.mission.Mission;
import org.endstate.timeline.OptionForecast.Probability;
import org.endstate.timeline.OptionForecast.StrengthPoint;
import org.endstate.uncertainty.Band;
import org.endstate.uncertainty.Quantiles;

/** Strength of the mission over time. Persons who are at no listed site stay until the last site is vacated. */
final class StrengthCourse {

    private static final int STEP_DAYS = 14;
    private static final double DAYS_PER_MONTH = 365.2425 / 12;

    private final CompiledMission mission;
    private final double elsewhere;

    StrengthCourse(CompiledMission mission) {
        this.mission = mission;
        this.elsewhere = elsewhere(mission.mission());
    }

    /** Persons who are at no listed site. */
    static double elsewhere(Mission mission) {
        double atSites = mission.sites().stream()
                .mapToDouble(site -> site.presence().strength().value())
                .sum();
        return Math.max(0, mission.identity().strength().value() - atSites);
    }

    /** A point every two weeks from the planning date to the horizon. */
    List<StrengthPoint> points(ScenarioLog plan, ScenarioLog log) {
        List<StrengthPoint> points = new ArrayList<>();
        PersonsAtSite[][] persons = persons(log);
        PersonsAtSite[][] planned = persons(plan);
        for (int day = 0; day <= mission.days().horizon(); day += STEP_DAYS) {
            double[] sample = new double[log.scenarios()];
            for (int scenario = 0; scenario < sample.length; scenario++) {
                sample[scenario] = StrictMath.rint(on(persons, scenario, day));
            }
            points.add(new StrengthPoint(
                    mission.days().date(day), StrictMath.rint(on(planned, 0, day)), Band.of(Quantiles.of(sample))));
        }
        return points;
    }

    /** Person-months of presence from the planning date to the horizon. */
    Band personMonths(ScenarioLog log) {
        PersonsAtSite[][] persons = persons(log);
        int horizon = mission.days().horizon();
        double[] sample = new double[log.scenarios()];
        for (int scenario = 0; scenario < sample.length; scenario++) {
            int last = 0;
            double personDays = 0;
            for (PersonsAtSite[] site : persons) {
                personDays += site[scenario].personDays(horizon);
                last = Math.max(last, site[scenario].vacated());
            }
            sample[scenario] = (personDays + elsewhere * Math.min(last, horizon)) / DAYS_PER_MONTH;
        }
        return Band.of(Quantiles.of(sample));
    }

    /** How often the milestone's ceiling is kept once its agreed date has passed. */
    Optional<Probability> underCeiling(Milestone milestone, ScenarioLog log) {
        if (milestone.ceiling().isEmpty() || milestone.agreed().isEmpty()) {
            return Optional.empty();
        }
        int day = mission.days().day(milestone.agreed().get().date()) + 1;
        PersonsAtSite[][] persons = persons(log);
        long kept = IntStream.range(0, log.scenarios())
                .filter(scenario -> StrictMath.rint(on(persons, scenario, day))
                        <= milestone.ceiling().getAsInt())
                .count();
        return Optional.of(Wilson.of(kept, log.scenarios()));
    }

    private double on(PersonsAtSite[][] persons, int scenario, int day) {
        double sum = 0;
        boolean open = false;
        for (PersonsAtSite[] site : persons) {
            sum += site[scenario].on(day);
            open |= day < site[scenario].vacated();
        }
        return open ? sum + elsewhere : 0;
    }

    private PersonsAtSite[][] persons(ScenarioLog log) {
        IntFunction<PersonsAtSite[]> ofSite = site -> {
            PersonsAtSite[] persons = new PersonsAtSite[log.scenarios()];
            for (int scenario = 0; scenario < persons.length; scenario++) {
                persons[scenario] = log.persons(site, scenario);
            }
            return persons;
        };
        PersonsAtSite[][] all = new PersonsAtSite[mission.sites()][];
        for (int site = 0; site < all.length; site++) {
            all[site] = ofSite.apply(site);
        }
        return all;
    }
}
