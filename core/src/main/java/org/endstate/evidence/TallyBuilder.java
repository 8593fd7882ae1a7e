package org.endstate.evidence;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Sums counts by unit and month. Memory grows with the number of cells that have an event, not with the number of
 * events.
 *
 * <p>Not safe for use by several threads.
 */
public final class TallyBuilder {

    /** Numbers by value, before all other ids. */
    private static final Comparator<Unit> ORDER = Comparator.comparing((Unit unit) -> !isNumber(unit.id()))
            .thenComparing(unit -> isNumber(unit.id()) ? unit.id().length() : 0)
            .thenComparing(Unit::id)
            .thenComparing(Unit::name);

    private final Map<Unit, Map<YearMonth, Sum>> located = new HashMap<>();
    private final Map<YearMonth, Sum> unlocated = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Unit, Set<YearMonth>> missed = new HashMap<>();
    private final Map<String, Set<String>> neighbours = new HashMap<>();
    private final Set<YearMonth> provisional = new HashSet<>();

    /** A count as one row gives it; the second-level area is empty text where not stated. */
    public record Entry(int low, int best, int high, int events, OptionalInt civilians, String admin2) {

        /** One event. */
        public static Entry of(Event event) {
            Event.Deaths deaths = event.deaths();
            return new Entry(
                    deaths.low(),
                    deaths.best(),
                    deaths.high(),
                    1,
                    deaths.civilians(),
                    event.location().admin2());
        }
    }

    private static final class Sum {
        private int low;
        private int best;
        private int high;
        private int events;
        private int civilians;
        private boolean civiliansKnown = true;
        private boolean spreadKnown = true;
        private final BitSet admin2 = new BitSet();

        /** Whether the sums still fit. */
        boolean add(Entry entry, int place) {
            if ((long) high + entry.high() > Integer.MAX_VALUE || (long) events + entry.events() > Integer.MAX_VALUE) {
                return false;
            }
            low += entry.low();
            best += entry.best();
            high += entry.high();
            events += entry.events();
            civilians += Math.min(entry.best(), entry.civilians().orElse(0));
            civiliansKnown &= entry.civilians().isPresent() || entry.best() == 0;
            spreadKnown &= !entry.admin2().isEmpty();
            admin2.set(place);
            return true;
        }

        void add(Sum other) {
            low = Math.addExact(low, other.low);
            best = Math.addExact(best, other.best);
            high = Math.addExact(high, other.high);
            events = Math.addExact(events, other.events);
            civilians += other.civilians;
            civiliansKnown &= other.civiliansKnown;
            spreadKnown &= other.spreadKnown;
            admin2.or(other.admin2);
        }

        Count count() {
            return new Count(
                    low,
                    best,
                    high,
                    events,
                    civiliansKnown ? OptionalInt.of(civilians) : OptionalInt.empty(),
                    spreadKnown ? OptionalInt.of(admin2.cardinality()) : OptionalInt.empty());
        }
    }

    /**
     * Takes in a count.
     *
     * @param unit empty for what lies in no unit
     * @return false, and nothing is taken in, if the sum of the month would no longer fit into a whole number
     */
    public boolean add(Optional<Unit> unit, YearMonth month, Entry entry) {
        int place = places.computeIfAbsent(entry.admin2(), name -> places.size());
        return unit.map(this::of)
                .orElse(unlocated)
                .computeIfAbsent(month, m -> new Sum())
                .add(entry, place);
    }

    /** Marks a cell about which the data set says nothing, whatever else is added to it. */
    public void miss(Unit unit, YearMonth month) {
        of(unit);
        missed.computeIfAbsent(unit, u -> new HashSet<>()).add(month);
    }

    /** Puts every unit into the one it is a part of, or into none. */
    public void regroup(Function<Unit, Optional<Unit>> whole) {
        Map<Unit, Map<YearMonth, Sum>> before = new LinkedHashMap<>(located);
        Map<Unit, Set<YearMonth>> missedBefore = new LinkedHashMap<>(missed);
        located.clear();
        missed.clear();
        before.forEach((unit, sums) -> {
            var into = whole.apply(unit).map(this::of).orElse(unlocated);
            sums.forEach(
                    (month, sum) -> into.computeIfAbsent(month, m -> new Sum()).add(sum));
        });
        missedBefore.forEach((unit, months) -> whole.apply(unit).ifPresent(of -> months.forEach(m -> miss(of, m))));
    }

    /** Declares which units border on a unit, by id. */
    public void neighbours(Function<Unit, Set<String>> beside) {
        located.keySet().forEach(unit -> neighbours.put(unit.id(), beside.apply(unit)));
    }

    /** Marks a month as one that later releases are likely to change. */
    public void provisional(YearMonth month) {
        provisional.add(month);
    }

    private static boolean isNumber(String id) {
        return !id.isEmpty() && id.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private Map<YearMonth, Sum> of(Unit unit) {
        return located.computeIfAbsent(unit, u -> new HashMap<>());
    }

    public boolean hasUnits() {
        return !located.isEmpty();
    }

    /** The first month with a count; empty if there is none. */
    public Optional<YearMonth> findFirst() {
        return sums().flatMap(map -> map.keySet().stream()).min(Comparator.naturalOrder());
    }

    /** The last month with a count; empty if there is none. */
    public Optional<YearMonth> findLast() {
        return sums().flatMap(map -> map.keySet().stream()).max(Comparator.naturalOrder());
    }

    private Stream<Map<YearMonth, Sum>> sums() {
        return Stream.concat(located.values().stream(), Stream.of(unlocated));
    }

    /**
     * The tally of the months from the first to the last, units in the order of their ids.
     *
     * @param absentIsZero whether a cell without a count has no deaths; otherwise it is missing
     */
    public Tally build(YearMonth first, YearMonth last, boolean absentIsZero) {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        List<Unit> units = located.keySet().stream().sorted(ORDER).toList();
        List<Count> cells = new ArrayList<>(units.size() * months.size());
        BitSet missing = new BitSet();
        for (Unit unit : units) {
            for (YearMonth month : months) {
                Optional<Sum> sum = Optional.ofNullable(of(unit).get(month));
                boolean absent = !absentIsZero && sum.isEmpty();
                missing.set(
                        cells.size(),
                        absent || missed.getOrDefault(unit, Set.of()).contains(month));
                cells.add(sum.map(Sum::count).orElse(Count.NONE));
            }
        }
        List<Count> rest = months.stream()
                .map(month -> Optional.ofNullable(unlocated.get(month))
                        .map(Sum::count)
                        .orElse(Count.NONE))
                .toList();
        BitSet marked = new BitSet();
        months.stream().filter(provisional::contains).forEach(month -> marked.set(months.indexOf(month)));
        return new Tally(new Tally.Frame(first, units, neighbours), new Tally.Cells(cells, rest, missing), marked);
    }
}
