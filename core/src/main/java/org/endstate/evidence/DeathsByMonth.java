package org.endstate.evidence;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.mission.Area;

/**
 * Recorded deaths month by month, from the first month of the record to the last, in every area.
 *
 * <p>A month is <em>located</em> from the first month with a row for a known area to the last such month; there an area
 * without a row has no deaths, and what could be put in no area is the month's {@linkplain #unlocated remainder}, shown
 * and never forced into an area. Any other month is known only as a total of the whole territory; what an area had is
 * then an expected value under the declared allotment.
 *
 * <p>Months and areas are numbered from 0. Immutable.
 */
public final class DeathsByMonth {

    private final YearMonth first;
    private final List<String> areas;
    private final Estimates estimates;
    private final int firstLocated;
    private final int lastLocated;
    private final double[] shares;

    private DeathsByMonth(YearMonth first, List<String> areas, Estimates estimates, double[] shares) {
        this.first = first;
        this.areas = areas;
        this.estimates = estimates;
        this.shares = shares;
        this.firstLocated = estimates.firstLocated();
        this.lastLocated = estimates.lastLocated();
    }

    /** The record of this evidence, which holds at least one count, in these areas. */
    public static DeathsByMonth of(EvidenceSet evidence, List<Area> areas) {
        List<YearMonth> recorded =
                evidence.counts().stream().map(MonthlyCount::month).sorted().toList();
        if (recorded.isEmpty() || areas.isEmpty()) {
            throw new IllegalArgumentException("There is no record of deaths: [" + recorded.size() + "] counts, ["
                    + areas.size() + "] areas.\nMaybe inputs/events.csv is missing or lies after the planning date.");
        }
        YearMonth first = recorded.getFirst();
        Map<String, Integer> columns = new HashMap<>();
        areas.forEach(area -> columns.put(area.id(), columns.size()));
        Estimates estimates = new Estimates(between(first, recorded.getLast()) + 1, areas.size());
        for (MonthlyCount count : evidence.counts()) {
            estimates.add(between(first, count.month()), column(count, columns), count);
        }
        double[] shares =
                evidence.allotment().map(allotment -> shares(allotment, areas)).orElse(new double[0]);
        return new DeathsByMonth(first, areas.stream().map(Area::id).toList(), estimates, shares);
    }

    private static int between(YearMonth from, YearMonth to) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(from, to));
    }

    private static int column(MonthlyCount count, Map<String, Integer> columns) {
        if (count.area().isEmpty()) {
            return columns.size();
        }
        Integer column = columns.get(count.area().get());
        if (column == null) {
            throw new IllegalArgumentException("A count of " + count.month() + " names an area ["
                    + count.area().get() + "] the mission has not.\nMaybe an alias is missing.");
        }
        return column;
    }

    private static double[] shares(Allotment allotment, List<Area> areas) {
        return areas.stream()
                .mapToDouble(area -> allotment.shares().getOrDefault(area.id(), 0.0))
                .toArray();
    }

    public YearMonth first() {
        return first;
    }

    public YearMonth last() {
        return month(months() - 1);
    }

    /** How many months the record has. */
    public int months() {
        return estimates.months();
    }

    public YearMonth month(int month) {
        return first.plusMonths(month);
    }

    /** Ids of the areas, in the order of their numbers. */
    public List<String> areas() {
        return areas;
    }

    /** Whether deaths of this month are known by area. */
    public boolean isLocated(int month) {
        return firstLocated <= month && month <= lastLocated;
    }

    /** The numbers of the located months: from the first up to but not including the second; equal if there is none. */
    public Span located() {
        return firstLocated < 0 ? new Span(0, 0) : new Span(firstLocated, lastLocated + 1);
    }

    /** Months numbered {@code from} up to but not including {@code to}. */
    public record Span(int from, int to) {

        public int months() {
            return to - from;
        }
    }

    /** Best estimate of deaths in an area in a located month. */
    public int best(int month, int area) {
        return estimates.best(requireLocated(month), area);
    }

    /** Lowest estimate of deaths in an area in a located month. */
    public int low(int month, int area) {
        return estimates.low(requireLocated(month), area);
    }

    /** Highest estimate of deaths in an area in a located month. */
    public int high(int month, int area) {
        return estimates.high(requireLocated(month), area);
    }

    /** Best estimate of deaths that are in no known area; in a month that is not located these are all of them. */
    public int unlocated(int month) {
        return estimates.best(month, areas.size());
    }

    /** Best estimate of all deaths of a month, located or not. */
    public int total(int month) {
        return estimates.total(month);
    }

    /** The best estimate in a located month; otherwise the area's expected part of the total. */
    public double expected(int month, int area) {
        if (isLocated(month)) {
            return estimates.best(month, area);
        }
        return part(area, total(month));
    }

    /** The lowest estimate in a located month; otherwise the area's expected part of the total's lowest estimate. */
    public double expectedLow(int month, int area) {
        return isLocated(month) ? estimates.low(month, area) : part(area, estimates.low(month, areas.size()));
    }

    /** The highest estimate in a located month; otherwise the area's expected part of the total's highest estimate. */
    public double expectedHigh(int month, int area) {
        return isLocated(month) ? estimates.high(month, area) : part(area, estimates.high(month, areas.size()));
    }

    private double part(int area, int total) {
        return total == 0 ? 0 : share(area) * total;
    }

    /** The area's share under the declared allotment, which there must be. */
    public double share(int area) {
        if (shares.length == 0) {
            throw new IllegalStateException(
                    "Deaths known only for the whole territory have no allotment.\nMaybe declare `allotment` in mission.yaml.");
        }
        return shares[area];
    }

    /** The last month in which deaths are known by area. */
    public Optional<YearMonth> findLocatedUntil() {
        return lastLocated < 0 ? Optional.empty() : Optional.of(month(lastLocated));
    }

    /** The record as a series: months that are not located are unknown, with the total and the declared shares. */
    public MonthlySeries series() {
        MonthlySeries.Builder series = MonthlySeries.over(areas, first, months());
        for (int month = 0; month < months(); month++) {
            series.whole(month, total(month));
            for (int area = 0; area < areas.size() && isLocated(month); area++) {
                series.count(area, month, best(month, area));
            }
        }
        return (shares.length == 0 ? series : series.shares(shares)).build();
    }

    private int requireLocated(int month) {
        if (!isLocated(month)) {
            throw new IllegalArgumentException(
                    "Deaths of " + month(month) + " are not known by area.\nMaybe ask for the expected deaths.");
        }
        return month;
    }
}
