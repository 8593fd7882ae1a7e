package org.endstate.threat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.endstate.evidence.DeathsByMonth;
import org.endstate.evidence.MonthlyCount;
import org.endstate.evidence.MonthlyCount.Detail;

/**
 * What else the last twelve months of the record tell of an area: indicators of their own, which enter no level.
 *
 * @param districts in how many second-level areas there was an event; empty where the record does not tell
 * @param civilianShare of the best estimate of deaths; empty where the record does not tell, or nobody died
 */
public record Indicators(OptionalInt districts, OptionalDouble civilianShare) {

    /** Of a record that tells neither. */
    public static final Indicators UNMEASURED = new Indicators(OptionalInt.empty(), OptionalDouble.empty());

    private static final int YEAR = 12;

    /** Of an area, from the counts that the record was made from. */
    static Indicators of(List<MonthlyCount> counts, DeathsByMonth record, int area) {
        int months = record.months();
        boolean located =
                IntStream.range(StrictMath.max(0, months - YEAR), months).allMatch(record::isLocated);
        boolean told = counts.stream().anyMatch(count -> !count.detail().equals(Detail.NOT_TOLD));
        return located && told ? of(counts, record.areas().get(area), record.last()) : UNMEASURED;
    }

    private static Indicators of(List<MonthlyCount> counts, String area, YearMonth last) {
        List<MonthlyCount> year = counts.stream()
                .filter(count -> count.area().equals(Optional.of(area)))
                .filter(count -> count.month().isAfter(last.minusMonths(YEAR)))
                .toList();
        Detail all = year.stream().map(MonthlyCount::detail).reduce(Detail.OF_NOTHING, Detail::plus);
        long deaths = year.stream().mapToLong(MonthlyCount::best).sum();
        Optional<Set<String>> districts = all.districts();
        return new Indicators(
                districts.isPresent() ? OptionalInt.of(districts.get().size()) : OptionalInt.empty(),
                all.civilians().isPresent() && deaths > 0
                        ? OptionalDouble.of((double) all.civilians().getAsInt() / deaths)
                        : OptionalDouble.empty());
    }
}
