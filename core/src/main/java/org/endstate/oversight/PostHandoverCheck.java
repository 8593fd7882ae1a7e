package org.endstate.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.oversight.Actual.Event;

/**
 * A visit after the troops have left: in what state is the site? Due on day 7, 30 and 90; what is found until the next
 * one is due answers it.
 *
 * @param day after the troops left
 * @param found what was found; empty while nobody has looked
 */
public record PostHandoverCheck(String site, int day, LocalDate due, Optional<Actual> found) {

    private static final List<Integer> DAYS = List.of(7, 30, 90);

    /** The checks of a site; none while troops are there. */
    public static List<PostHandoverCheck> of(String site, Actuals actuals) {
        return actuals.find(site, Event.TROOPS_LEFT).stream()
                .flatMap(left -> of(site, left.when().day(), actuals.of(site, Event.STATE_OBSERVED)))
                .toList();
    }

    private static Stream<PostHandoverCheck> of(String site, LocalDate left, List<Actual> observed) {
        return DAYS.stream().map(day -> {
            LocalDate due = left.plusDays(day);
            int next = DAYS.indexOf(day) + 1;
            LocalDate until = next < DAYS.size() ? left.plusDays(DAYS.get(next)) : LocalDate.MAX;
            Optional<Actual> found = observed.stream()
                    .filter(report -> !report.when().day().isBefore(due)
                            && report.when().day().isBefore(until))
                    .findFirst();
            return new PostHandoverCheck(site, day, due, found);
        });
    }

    /** Whether it should have been made by this day and was not. */
    public boolean isOverdue(LocalDate today) {
        return found.isEmpty() && !due.isAfter(today);
    }
}
