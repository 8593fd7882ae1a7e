package org.endstate.web.threat;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.endstate.evidence.DeathsByMonth;
import org.endstate.web.page.Digits;

/** Months of a record, from the first to the last. */
record Months(YearMonth from, YearMonth to) {

    private static final int YEAR = 12;

    /** The last twelve months of a record, or all where it has fewer: those that the screen counts. */
    static Months last(DeathsByMonth record) {
        YearMonth from = record.last().minusMonths(YEAR - 1L);
        return new Months(from.isBefore(record.first()) ? record.first() : from, record.last());
    }

    /**
     * The months of a record that somebody typed; the last twelve where nothing was, and one where one was. Empty where
     * these are no months, or none of the record.
     */
    static Optional<Months> asked(String from, String to, DeathsByMonth record) {
        if ((from + to).isBlank()) {
            return Optional.of(last(record));
        }
        try {
            YearMonth first = YearMonth.parse(Digits.plain(from.isBlank() ? to : from));
            YearMonth last = YearMonth.parse(Digits.plain(to.isBlank() ? from : to));
            return Optional.of(new Months(
                            first.isBefore(record.first()) ? record.first() : first,
                            last.isAfter(record.last()) ? record.last() : last))
                    .filter(months -> !first.isAfter(last) && !months.from().isAfter(months.to()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Each of them in turn. */
    Stream<YearMonth> each() {
        return LongStream.rangeClosed(0, ChronoUnit.MONTHS.between(from, to)).mapToObj(from::plusMonths);
    }

    /** The same as the query of an address. */
    String query() {
        return "?from=" + from + "&to=" + to;
    }
}
