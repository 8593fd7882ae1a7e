package org.endstate.evidence;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows behind the deaths of one area: those that count in it, and those of the same months that are known for the
 * whole territory only, with the share of them that the declared rule allots to it. Their sums are the numbers of
 * {@link DeathsByMonth#expected}.
 */
public record Contributions(List<Part> parts) {

    private static final Comparator<Part> ORDER = Comparator.comparing(
                    (Part part) -> part.row().month())
            .thenComparing(part -> part.counting() instanceof Counting.Nowhere)
            .thenComparing(part -> part.row().line());

    public Contributions {
        parts = List.copyOf(parts);
    }

    /** A row, and how it counts in the area. */
    public record Part(RecordedRow row, Counting counting) {

        /** How much of its deaths counts in the area, in [0,1]. */
        public double weight() {
            return switch (counting) {
                case Counting.Here here -> 1;
                case Counting.Allotted(double share) -> share;
                case Counting.Nowhere nowhere -> 0;
            };
        }
    }

    /** How a row counts in an area. */
    public sealed interface Counting {

        /** It is known to lie there. */
        record Here() implements Counting {}

        /** Its month is known for the whole territory only; this share is allotted to the area by the declared rule. */
        record Allotted(double share) implements Counting {}

        /** It is known for the whole territory only, and no rule allots it: it counts in no area. */
        record Nowhere() implements Counting {}
    }

    /**
     * Finds them.
     *
     * @param record made of the same rows
     * @param allotment the declared rule; empty where there is none
     * @param area id of the area
     * @param from the first month
     * @param to the last month
     */
    public static Contributions of(
            DeathsByMonth record,
            Optional<Allotment> allotment,
            List<RecordedRow> rows,
            String area,
            YearMonth from,
            YearMonth to) {
        return new Contributions(rows.stream()
                .filter(row -> !row.month().isBefore(from) && !row.month().isAfter(to))
                .flatMap(row -> part(record, allotment, row, area).stream())
                .sorted(ORDER)
                .toList());
    }

    private static Optional<Part> part(
            DeathsByMonth record, Optional<Allotment> allotment, RecordedRow row, String area) {
        if (row.area().isPresent()) {
            return row.area().filter(area::equals).map(here -> new Part(row, new Counting.Here()));
        }
        int month = Math.toIntExact(ChronoUnit.MONTHS.between(record.first(), row.month()));
        Counting counting = allotment
                .filter(rule -> !record.isLocated(month))
                .<Counting>map(rule -> new Counting.Allotted(rule.shares().getOrDefault(area, 0.0)))
                .orElseGet(Counting.Nowhere::new);
        return Optional.of(new Part(row, counting));
    }

    /** Rows that count in the area, whole or in part. */
    public Stream<Part> counted() {
        return parts.stream().filter(part -> !(part.counting() instanceof Counting.Nowhere));
    }

    /** Whether any of them is allotted by the declared rule. */
    public boolean isAllotted() {
        return parts.stream().anyMatch(part -> part.counting() instanceof Counting.Allotted);
    }

    /** The same apart by month; a month without a row is not in it. */
    public Map<YearMonth, Contributions> byMonth() {
        return parts.stream()
                .collect(Collectors.groupingBy(
                        part -> part.row().month(),
                        Collectors.collectingAndThen(Collectors.toList(), Contributions::new)));
    }

    /** Lowest estimate of the deaths that count in the area. */
    public double low() {
        return sum(TallyBuilder.Entry::low);
    }

    /** Best estimate of the deaths that count in the area. */
    public double best() {
        return sum(TallyBuilder.Entry::best);
    }

    /** Highest estimate of the deaths that count in the area. */
    public double high() {
        return sum(TallyBuilder.Entry::high);
    }

    private double sum(ToIntFunction<TallyBuilder.Entry> deaths) {
        return parts.stream()
                .mapToDouble(
                        part -> part.weight() * deaths.applyAsInt(part.row().count()))
                .sum();
    }
}
