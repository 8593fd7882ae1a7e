package org.endstate.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * A simulated date as its quantiles at 0.005, 0.01 … 1: equally likely days that stand for the distribution wherever it
 * is mixed with another. The four quantiles of a {@link DateBand} are among them.
 *
 * @param dates rising; empty where the date lies beyond the simulated horizon
 */
public record DateGrid(List<Optional<LocalDate>> dates) {

    private static final int POINTS = 200;

    public DateGrid {
        dates = List.copyOf(dates);
        if (dates.isEmpty()) {
            throw new IllegalArgumentException("A grid of no quantiles is no distribution.");
        }
    }

    /** The grid of a distribution, given by its quantiles for p in (0,1]. */
    static DateGrid of(DoubleFunction<Optional<LocalDate>> quantile) {
        return new DateGrid(IntStream.rangeClosed(1, POINTS)
                .mapToObj(point -> quantile.apply((double) point / POINTS))
                .toList());
    }
}
