package org.endstate.evidence.duplicates;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.endstate.evidence.Event;
import org.endstate.evidence.duplicates.DuplicatePair.Reason;

/**
 * Proposes pairs of events that are probably one: days next to each other or the same, one place within what is
 * uncertain of it, the same sides, and deaths that can be one number. All four must hold. The order of the events given
 * makes no difference.
 */
public final class DuplicateSearch {

    /** An event of more days than these has no day that could be the same. */
    private static final int MOST_DAYS = 7;

    private static final double DEATHS_APART = 0.25;

    private static final Comparator<ListedEvent> ORDER = Comparator.<ListedEvent, LocalDate>comparing(
                    listed -> listed.event().timing().start())
            .thenComparing(ListedEvent::name);

    private DuplicateSearch() {}

    /** The pairs, by day of the earlier. */
    public static List<DuplicatePair> of(List<ListedEvent> events) {
        List<ListedEvent> ordered = events.stream()
                .filter(listed -> days(listed.event()) <= MOST_DAYS)
                .sorted(ORDER)
                .toList();
        List<DuplicatePair> found = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = i + 1; j < ordered.size() && daysApart(ordered.get(i), ordered.get(j)) <= 1; j++) {
                between(ordered.get(i), ordered.get(j)).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static long days(Event event) {
        return DAYS.between(event.timing().start(), event.timing().end()) + 1;
    }

    /** Between the last day of the earlier and the first of the later; 0 where they share a day. */
    private static long daysApart(ListedEvent earlier, ListedEvent later) {
        return Math.max(
                0,
                DAYS.between(
                        earlier.event().timing().end(), later.event().timing().start()));
    }

    private static Optional<DuplicatePair> between(ListedEvent one, ListedEvent other) {
        Optional<Reason> place = Places.alike(one.event(), other.event());
        Optional<Reason> sides = sides(one.event().violence(), other.event().violence());
        Optional<Reason> deaths = deaths(one.event().deaths(), other.event().deaths());
        if (place.isEmpty() || sides.isEmpty() || deaths.isEmpty()) {
            return Optional.empty();
        }
        Reason days = new Reason.Days(daysApart(one, other));
        return Optional.of(new DuplicatePair(one, other, List.of(days, place.get(), sides.get(), deaths.get())));
    }

    private static Optional<Reason> sides(Event.Violence one, Event.Violence other) {
        boolean straight = SideNames.same(one.sideA(), other.sideA()) && SideNames.same(one.sideB(), other.sideB());
        boolean crossed = SideNames.same(one.sideA(), other.sideB()) && SideNames.same(one.sideB(), other.sideA());
        return straight || crossed ? Optional.of(new Reason.Sides(sides(one), sides(other))) : Optional.empty();
    }

    private static String sides(Event.Violence violence) {
        return violence.sideA() + " – " + violence.sideB();
    }

    /** Their estimates overlap, or the best ones are a quarter or one death apart; the quarter is an assumption. */
    private static Optional<Reason> deaths(Event.Deaths one, Event.Deaths other) {
        boolean overlap = one.low() <= other.high() && other.low() <= one.high();
        double allowed = Math.max(1, DEATHS_APART * Math.max(one.best(), other.best()));
        return overlap || Math.abs(one.best() - other.best()) <= allowed
                ? Optional.of(new Reason.Deaths(one.best(), other.best()))
                : Optional.empty();
    }
}
