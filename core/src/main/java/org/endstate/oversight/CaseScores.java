package org.endstate.oversight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How well the dates of closed cases would have been forecast. */
public record CaseScores(List<ScoredUnit> units) {

    public CaseScores {
        units = List.copyOf(units);
    }

    /** Scores every unit; what is fitted for a case is fitted on the other cases. */
    public static CaseScores of(List<InsideView> views, List<PastExit> exits) {
        OutsideView past = new PastSlips(exits);
        OutsideView pace = new Pace(views.stream().map(InsideView::unit).toList());
        OutsideWeight ofPast = new OutsideWeight(views, past);
        OutsideWeight ofPace = new OutsideWeight(views, pace);
        List<ScoredUnit> units = new ArrayList<>();
        for (List<InsideView> mission : byMission(views)) {
            String id = mission.getFirst().unit().mission();
            var weightedPast = new ScoredUnit.Outside(past, ofPast.without(id));
            var weightedPace = new ScoredUnit.Outside(pace, ofPace.without(id));
            mission.forEach(view -> units.add(ScoredUnit.of(view, weightedPast, weightedPace)));
        }
        return new CaseScores(units);
    }

    private static Collection<List<InsideView>> byMission(List<InsideView> views) {
        return views.stream()
                .collect(Collectors.groupingBy(view -> view.unit().mission(), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** Only these units. */
    public CaseScores where(Predicate<DatedUnit> which) {
        return new CaseScores(
                units.stream().filter(unit -> which.test(unit.unit())).toList());
    }

    /** Ids of the missions, in order of appearance. */
    public List<String> missions() {
        return units.stream().map(unit -> unit.unit().mission()).distinct().toList();
    }

    /** Mean CRPS in days, every unit alike; NaN of no units. */
    public double meanCrps(Predictor predictor) {
        return units.stream()
                .mapToDouble(unit -> unit.of(predictor).crps())
                .average()
                .orElse(Double.NaN);
    }

    /** Mean CRPS in days, every case alike however many units it has; NaN of no units. */
    public double meanCrpsByCase(Predictor predictor) {
        return missions().stream()
                .mapToDouble(
                        mission -> where(unit -> unit.mission().equals(mission)).meanCrps(predictor))
                .average()
                .orElse(Double.NaN);
    }

    /** Share of units whose date lay in the central 80 % of the forecast; NaN of no units. */
    public double coverage(Predictor predictor) {
        return units.stream()
                .mapToDouble(unit -> unit.isCovered(predictor) ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }

    /** The rival with the least mean CRPS. */
    public Predictor bestRival() {
        return Arrays.stream(Predictor.values())
                .filter(Predictor::isRival)
                .min(Comparator.comparingDouble(this::meanCrps))
                .orElseThrow();
    }

    /** Mean CRPS divided by that of the best rival: below 1 the predictor is better. */
    public double ratio(Predictor predictor) {
        return meanCrps(predictor) / meanCrps(bestRival());
    }
}
