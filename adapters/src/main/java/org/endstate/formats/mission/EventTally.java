package org.endstate.formats.mission;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.endstate.evidence.Event;
import org.endstate.evidence.EvidenceIssue;
import org.endstate.evidence.MonthlyCount;
import org.endstate.evidence.TallyBuilder;
import org.endstate.formats.events.TableRows;
import org.endstate.formats.text.FirstLines;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Quoted;

/** Sums events by month and area, and keeps track of those that are left out or have no area. */
final class EventTally {

    private static final String WHOLE_TERRITORY = "*";
    private static final String UNKNOWN_AREA = "unknown-area";
    private static final int MOST_NAMES = 50;

    private final AreaNames areas;
    private final Optional<YearMonth> end;
    private final BiConsumer<TableRows.Row, Optional<String>> counted;
    private final Map<Cell, Sum> sums = new TreeMap<>();
    private final FirstLines<Cell> rows = new FirstLines<>();
    private final Map<String, Unknown> unknown = new LinkedHashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private Optional<Place> unlocated = Optional.empty();
    private int firstLater;
    private int later;

    /** A month and an area id, or the sign for the whole territory, which sorts last. */
    private record Cell(YearMonth month, String area) implements Comparable<Cell> {
        private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::month)
                .thenComparing(cell -> cell.area().equals(WHOLE_TERRITORY))
                .thenComparing(Cell::area);

        Optional<String> located() {
            return Optional.of(area).filter(id -> !id.equals(WHOLE_TERRITORY));
        }

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }

    private record Sum(long low, long best, long high, long events, MonthlyCount.Detail detail) {

        private static final Sum NOTHING = new Sum(0, 0, 0, 0, MonthlyCount.Detail.OF_NOTHING);

        Sum plus(TallyBuilder.Entry row) {
            return new Sum(
                    low + row.low(),
                    best + row.best(),
                    high + row.high(),
                    events + row.events(),
                    detail.plus(detail(row)));
        }

        /** More civilians than the best estimate cannot be among it. */
        private static MonthlyCount.Detail detail(TallyBuilder.Entry row) {
            OptionalInt civilians = row.civilians().isPresent()
                    ? OptionalInt.of(Math.min(row.best(), row.civilians().getAsInt()))
                    : OptionalInt.empty();
            String district = row.admin2();
            return new MonthlyCount.Detail(
                    civilians, district.isEmpty() ? Optional.empty() : Optional.of(Set.of(district)));
        }
    }

    private record Unknown(int line, int rows, int placed) {
        Unknown plus(boolean hasPlace) {
            return new Unknown(line, rows + 1, placed + (hasPlace ? 1 : 0));
        }
    }

    /**
     * A tally of the months before the end; of all months if none is given.
     *
     * @param counted is told every row that counts, with the id of its area where it has one
     */
    EventTally(AreaNames areas, Optional<YearMonth> end, BiConsumer<TableRows.Row, Optional<String>> counted) {
        this.areas = areas;
        this.end = end;
        this.counted = counted;
    }

    /** Takes in a row; an area and month that may stand only once must not have stood before. */
    void add(TableRows.Row row, boolean once) {
        if (end.isPresent() && !row.month().isBefore(end.get())) {
            firstLater = later == 0 ? row.at().line() : firstLater;
            later++;
            return;
        }
        Cell cell = new Cell(row.month(), areaOf(row, once));
        if (cell.area().equals(WHOLE_TERRITORY)) {
            unlocated = unlocated.or(() -> Optional.of(row.at()));
        } else if (once) {
            expectFirst(cell, row.at());
        }
        counted.accept(row, cell.located());
        sums.merge(cell, Sum.NOTHING.plus(row.count()), (sum, first) -> sum.plus(row.count()));
    }

    /** Events may have no name of an area, rows of months may not. */
    private String areaOf(TableRows.Row row, boolean monthly) {
        Event.Location where = row.where();
        if (where.admin1().equals(WHOLE_TERRITORY) || !where.tellsArea()) {
            return WHOLE_TERRITORY;
        }
        Optional<String> byName = areas.find(where.admin1());
        Optional<String> found = byName.or(() -> where.point().flatMap(areas::find));
        if (byName.isEmpty() && (monthly || !where.admin1().isEmpty())) {
            Unknown none = new Unknown(row.at().line(), 0, 0);
            unknown.merge(where.admin1(), none.plus(found.isPresent()), (known, one) -> known.plus(found.isPresent()));
        }
        return found.orElse(WHOLE_TERRITORY);
    }

    private void expectFirst(Cell cell, Place at) {
        rows.again(
                        cell,
                        at,
                        "area " + Quoted.of(cell.area()) + " has a second row for " + cell.month(),
                        "one row for each month and area")
                .filter(flaw -> flaws.size() < Problems.ENOUGH)
                .ifPresent(flaws::add);
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    EventCounts counts() {
        List<MonthlyCount> counts = new ArrayList<>();
        sums.forEach((cell, sum) -> {
            if (sum.high() <= Integer.MAX_VALUE && sum.events() <= Integer.MAX_VALUE) {
                counts.add(count(cell, sum));
            } else {
                flaws.add(Flaw.of(
                        Place.START,
                        "the rows for " + cell.month() + " sum to " + sum.high() + " deaths",
                        "less than two thousand million"));
            }
        });
        return new EventCounts(counts, !counts.isEmpty(), unlocated, issues());
    }

    private static MonthlyCount count(Cell cell, Sum sum) {
        return new MonthlyCount(
                cell.month(),
                cell.located(),
                (int) sum.low(),
                (int) sum.best(),
                (int) sum.high(),
                (int) sum.events(),
                sum.detail());
    }

    private EvidenceIssue unknown(String name, Unknown where) {
        String maybe =
                areas.nearest(name).map(near -> "; maybe " + Quoted.of(near)).orElse("");
        int lost = where.rows() - where.placed();
        String placed = where.placed() == 0 ? "" : Columns.rows(where.placed()) + " placed by coordinates";
        String whole = lost == 0 ? "" : Columns.rows(lost) + " counted for the whole territory";
        String both = placed.isEmpty() || whole.isEmpty() ? "" : ", ";
        String what = "no area is called " + Quoted.of(name) + ": " + placed + both + whole + maybe + ".";
        return new EvidenceIssue(Tables.EVENTS, where.line(), UNKNOWN_AREA, what);
    }

    private List<EvidenceIssue> issues() {
        List<EvidenceIssue> issues = new ArrayList<>();
        unknown.entrySet().stream()
                .limit(MOST_NAMES)
                .forEach(entry -> issues.add(unknown(entry.getKey(), entry.getValue())));
        if (unknown.size() > MOST_NAMES) {
            int names = unknown.size() - MOST_NAMES;
            issues.add(new EvidenceIssue(
                    Tables.EVENTS,
                    1,
                    UNKNOWN_AREA,
                    names + " more names are of no area; their rows counted for the whole territory."));
        }
        if (later > 0) {
            issues.add(new EvidenceIssue(
                    Tables.EVENTS,
                    firstLater,
                    "after-planning-date",
                    Columns.rows(later) + " left out: in or after the month of the planning date."));
        }
        return issues;
    }
}
