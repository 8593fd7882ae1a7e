package org.endstate.formats.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.timeline.DateBand;
import org.endstate.uncertainty.Band;

/** One named value of a series: long tables have a row for each. */
record Reading<T>(String series, T value) {

    /** What the series of a simulated quantity are called; the words stand in the reference page. */
    static final String QUANTILES = "quantile: p10, p50, p80, p90";

    static List<Reading<Double>> of(Band band) {
        return List.of(
                new Reading<>("p10", band.p10()),
                new Reading<>("p50", band.p50()),
                new Reading<>("p80", band.p80()),
                new Reading<>("p90", band.p90()));
    }

    static List<Reading<Optional<LocalDate>>> of(DateBand band) {
        return List.of(
                new Reading<>("p10", band.p10()),
                new Reading<>("p50", band.p50()),
                new Reading<>("p80", band.p80()),
                new Reading<>("p90", band.p90()));
    }

    /** The quantiles with a value of another kind before them. */
    static <T> Stream<Reading<T>> first(String series, T value, List<Reading<T>> quantiles) {
        return Stream.concat(Stream.of(new Reading<>(series, value)), quantiles.stream());
    }

    static String date(Reading<Optional<LocalDate>> reading) {
        return reading.value().map(LocalDate::toString).orElse("");
    }
}
