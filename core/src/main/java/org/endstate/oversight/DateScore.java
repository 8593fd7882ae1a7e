package org.endstate.oversight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.endstate.timeline.DateBand;

/**
 * How far a forecast of a date was off, in days: twice the mean pinball loss of its quantiles 0.1, 0.5, 0.8 and 0.9, an
 * approximation of the continuous ranked probability score from the quantiles that were published (Gneiting and Raftery
 * 2007, section 4.2 and 6). A date taken as certain is scored by the same rule.
 */
public final class DateScore {

    private static final List<Double> LEVELS = List.of(0.1, 0.5, 0.8, 0.9);

    private DateScore() {}

    /**
     * The score of a band.
     *
     * @param horizon stands in for quantiles beyond it
     */
    public static double days(DateBand band, LocalDate horizon, LocalDate actual) {
        return days(
                List.of(
                        band.p10().orElse(horizon),
                        band.p50().orElse(horizon),
                        band.p80().orElse(horizon),
                        band.p90().orElse(horizon)),
                actual);
    }

    /** The score of a date that was taken as certain. */
    public static double days(LocalDate certain, LocalDate actual) {
        return days(List.of(certain, certain, certain, certain), actual);
    }

    private static double days(List<LocalDate> quantiles, LocalDate actual) {
        double sum = 0;
        for (int i = 0; i < quantiles.size(); i++) {
            long late = ChronoUnit.DAYS.between(quantiles.get(i), actual);
            sum += late >= 0 ? LEVELS.get(i) * late : (LEVELS.get(i) - 1) * late;
        }
        return 2 * sum / quantiles.size();
    }

    /** Whether the date fell between the quantiles 0.1 and 0.9: the 80 % band. */
    public static boolean inBand(DateBand band, LocalDate actual) {
        Optional<LocalDate> low = band.p10();
        return low.isPresent()
                && !actual.isBefore(low.get())
                && band.p90().map(high -> !actual.isAfter(high)).orElse(true);
    }
}
