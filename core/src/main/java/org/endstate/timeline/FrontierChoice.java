package org.endstate.timeline;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.endstate.timeline.Frontier.Point;
import org.endstate.timeline.Frontier.Standing;
import org.endstate.uncertainty.Draws;
import org.endstate.uncertainty.MeanInterval;
import org.endstate.uncertainty.PairedDifference;

/** Decides which points are on the frontier: those to which no other is better beyond chance. */
final class FrontierChoice {

    private static final double CONFIDENCE = 0.95;

    private final List<FrontierPoint> points;
    private final Draws draws;

    FrontierChoice(List<FrontierPoint> points, Draws draws) {
        this.points = points;
        this.draws = draws;
    }

    Frontier frontier() {
        int futures = points.isEmpty() ? 0 : points.getFirst().vacated().length;
        return new Frontier(
                futures, IntStream.range(0, points.size()).mapToObj(this::point).toList());
    }

    private Point point(int number) {
        FrontierPoint point = points.get(number);
        return new Point(
                point.cell(),
                point.hold_days(),
                point.band(),
                MeanInterval.of(point.atRisk(), CONFIDENCE),
                standing(number));
    }

    private Standing standing(int number) {
        FrontierPoint point = points.get(number);
        for (int other = 0; other < number; other++) {
            if (points.get(other).isSameAs(point)) {
                return new Standing.SameAs(other);
            }
        }
        OptionalInt better = IntStream.range(0, points.size())
                .filter(other -> other != number && isBetter(points.get(other), point))
                .findFirst();
        return better.isPresent() ? new Standing.BeatenBy(better.getAsInt()) : new Standing.Kept();
    }

    /** Whether the first is in nothing worse, and in something better by more than chance. */
    private boolean isBetter(FrontierPoint one, FrontierPoint other) {
        double capacity = one.cell().movement() - other.cell().movement();
        PairedDifference.Shift later =
                PairedDifference.of(one.vacated(), other.vacated(), draws).p80_days();
        MeanInterval risk =
                PairedDifference.of(one.atRisk(), other.atRisk(), draws).mean_days();
        boolean nothingWorse = capacity <= 0 && later.value() <= 0 && risk.mean() <= 0;
        return nothingWorse && (capacity < 0 || later.high() < 0 || risk.high() < 0);
    }
}
