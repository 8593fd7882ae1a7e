package org.endstate.oversight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.endstate.timeline.DateBand;
import org.endstate.timeline.DateGrid;
import org.endstate.uncertainty.WeightedSample;

/**
 * Two forecasts of one date as one: the linear pool (Stone, "The Opinion Pool", Annals of Mathematical Statistics 32,
 * 1961), whose probability of every date is the weighted mean of the two.
 */
public final class DateMix {

    /** Stands for a date beyond the simulated horizon: later than any other. */
    private static final double NEVER = 1e9;

    private final LocalDate start;
    private final WeightedSample days;

    private DateMix(LocalDate start, WeightedSample days) {
        this.start = start;
        this.days = days;
    }

    /**
     * The simulation with a weight of 1 − w and equally likely dates from elsewhere with a weight of w in [0,1].
     *
     * @param outside at least one
     */
    public static DateMix of(DateGrid inside, List<LocalDate> outside, double w) {
        LocalDate start = outside.getFirst();
        return new DateMix(
                start,
                sample(inside.dates(), start)
                        .mixedWith(sample(outside.stream().map(Optional::of).toList(), start), w));
    }

    private static WeightedSample sample(List<Optional<LocalDate>> dates, LocalDate start) {
        return WeightedSample.of(dates.stream()
                .mapToDouble(date -> date.map(day -> (double) ChronoUnit.DAYS.between(start, day))
                        .orElse(NEVER))
                .toArray());
    }

    /** Its quantiles; empty where they lie beyond the simulated horizon. */
    public DateBand band() {
        return new DateBand(at(0.1), at(0.5), at(0.8), at(0.9));
    }

    private Optional<LocalDate> at(double p) {
        double day = days.quantile(p);
        return day == NEVER ? Optional.empty() : Optional.of(start.plusDays((long) day));
    }

    /** Probability of the day or an earlier one. */
    public double upTo(LocalDate day) {
        return days.shareUpTo(ChronoUnit.DAYS.between(start, day));
    }
}
