package org.endstate.oversight;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.endstate.uncertainty.Crps;
import org.endstate.uncertainty.WeightedSample;

/**
 * How each predictor did on one unit.
 *
 * @param weights fitted on other cases
 */
public record ScoredUnit(DatedUnit unit, Weights weights, Map<Predictor, Scored> scores) {

    public ScoredUnit {
        scores = Map.copyOf(scores);
    }

    /**
     * Weights in [0,1] of the outside views beside the simulation.
     *
     * @param past of past exits in {@link Predictor#MIXED}
     * @param pace of the pace of other cases in {@link Predictor#PACED}
     */
    public record Weights(double past, double pace) {}

    /**
     * One forecast beside the outcome, in calendar days after the announced date.
     *
     * @param crps in days
     * @param transform where the actual date fell in the forecast, in [0,1]
     */
    public record Scored(double p10, double p50, double p90, double crps, double transform) {

        static Scored of(WeightedSample forecast, double actual) {
            return new Scored(
                    forecast.quantile(0.1),
                    forecast.quantile(0.5),
                    forecast.quantile(0.9),
                    Crps.of(forecast, actual),
                    forecast.transform(actual));
        }
    }

    static ScoredUnit of(InsideView view, Outside past, Outside pace) {
        DatedUnit unit = view.unit();
        Map<Predictor, Scored> scores = new EnumMap<>(Predictor.class);
        for (Predictor predictor : Predictor.values()) {
            WeightedSample forecast = switch (predictor) {
                case INSIDE -> view.simulated();
                case MIXED -> past.mixed(view);
                case PACED -> pace.mixed(view);
                case PACE -> pace.alone(view);
                case ANNOUNCED -> WeightedSample.of(new double[] {0});
                case OUTSIDE -> past.alone(view);
                case MEAN_DURATIONS -> WeightedSample.of(new double[] {view.planned_days()});
            };
            scores.put(predictor, Scored.of(forecast, unit.slip_days()));
        }
        return new ScoredUnit(unit, new Weights(past.weight(), pace.weight()), scores);
    }

    /** An outside view and its weight for the case that is scored. */
    record Outside(OutsideView view, double weight) {

        WeightedSample alone(InsideView inside) {
            return view.without(Set.of(inside.unit().mission()), inside.unit());
        }

        WeightedSample mixed(InsideView inside) {
            return inside.simulated().mixedWith(alone(inside), weight);
        }
    }

    /** The score of this predictor. */
    public Scored of(Predictor predictor) {
        return Optional.ofNullable(scores.get(predictor)).orElseThrow();
    }

    /** Whether the actual date lay in the central 80 % of the forecast, its ends included. */
    public boolean isCovered(Predictor predictor) {
        Scored scored = of(predictor);
        return scored.p10() <= unit.slip_days() && unit.slip_days() <= scored.p90();
    }
}
