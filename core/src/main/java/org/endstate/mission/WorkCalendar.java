package org.endstate.mission;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The days on which work of one kind goes on. */
public record WorkCalendar(
        String id, Label name, Set<DayOfWeek> workingDays, List<Break> breaks, List<Resource.Season> closedSeasons) {

    public WorkCalendar {
        workingDays = Set.copyOf(workingDays);
        breaks = List.copyOf(breaks);
        closedSeasons = List.copyOf(closedSeasons);
    }

    /** Whether work goes on on this day. */
    public boolean worksOn(LocalDate day) {
        return workingDays.contains(day.getDayOfWeek())
                && breaks.stream().noneMatch(b -> b.contains(day))
                && closedSeasons.stream().noneMatch(s -> s.contains(day));
    }

    /** On how many days there is work, from one day up to but not including another; 0 where that is not later. */
    public long workingDays(LocalDate from, LocalDate to) {
        return from.datesUntil(to.isBefore(from) ? from : to)
                .filter(this::worksOn)
                .count();
    }

    /** A holiday or other dated stop of work, both ends included. */
    public record Break(String name, LocalDate from, LocalDate to) {

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
