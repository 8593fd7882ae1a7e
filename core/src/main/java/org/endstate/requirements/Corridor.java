package org.endstate.requirements;

import java.time.LocalDate;
import java.util.List;
import org.endstate.mission.Label;
import org.endstate.mission.Resource.Season;
import org.endstate.mission.Sourcing;
import org.endstate.uncertainty.ThreePoint;

/**
 * A road or air route out, with what it takes in a week.
 *
 * @param perWeek loads out in a week; empty for a kind whose capacity is not known
 * @param closed parts of every year in which nothing moves
 * @param permission calendar days from asking for a movement permission to having it
 */
public record Corridor(
        String id, Label name, Movement.Loads perWeek, List<Season> closed, ThreePoint permission, Sourcing sourcing) {

    private static final int DAYS_PER_WEEK = 7;

    public Corridor {
        closed = List.copyOf(closed);
    }

    /**
     * Whole weeks of movement that are left: open days after the permission that is asked for on {@code from}, up to
     * and with {@code until}, in sevens. The permission takes its most likely time.
     */
    public int weeksLeft(LocalDate from, LocalDate until) {
        LocalDate first = from.plusDays((long) StrictMath.ceil(permission.mode()));
        long open = first.isAfter(until)
                ? 0
                : first.datesUntil(until.plusDays(1)).filter(this::isOpen).count();
        return (int) (open / DAYS_PER_WEEK);
    }

    /** Whether anything moves on this day. */
    public boolean isOpen(LocalDate day) {
        return closed.stream().noneMatch(season -> season.contains(day));
    }
}
