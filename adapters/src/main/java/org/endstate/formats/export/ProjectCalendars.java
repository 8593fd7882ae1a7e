package org.endstate.formats.export;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.commission.PlanResult;
import org.endstate.mission.WorkCalendar;

/**
 * The calendars of a Microsoft Project file: one on which every day is worked, which is the project's own, and the
 * mission's work calendars.
 *
 * <p>Days off are written as dated exceptions that never overlap, up to the end of the simulated horizon: a break
 * inside a closed season ends the season's exception and begins its own.
 */
final class ProjectCalendars {

    /** Id of the calendar on which every day is worked. */
    static final int EVERY_DAY = 1;

    private final List<WorkCalendar> calendars;
    private final LocalDate from;
    private final LocalDate until;

    ProjectCalendars(PlanResult result) {
        this.calendars = result.dossier().mission().means().calendars();
        this.from = result.dossier().mission().asOf();
        this.until = from.plusMonths(result.dossier().settings().simulation().horizon_months());
    }

    private WorkCalendar get(String calendar) {
        return calendars.get(uid(calendar) - EVERY_DAY - 1);
    }

    private int uid(String calendar) {
        for (int i = 0; i < calendars.size(); i++) {
            if (calendars.get(i).id().equals(calendar)) {
                return EVERY_DAY + 1 + i;
            }
        }
        throw new IllegalArgumentException("There is no work calendar [" + calendar + "].");
    }

    /** A span of work: the calendar it is worked by and its working days. */
    record Span(int calendar, long days) {}

    /**
     * The work from the first to the last day, both included. It is put on the calendar of every day where the work
     * calendar rests on an end of it: a reader that schedules anew would move that end.
     */
    Span span(String calendar, LocalDate first, LocalDate last) {
        WorkCalendar worked = get(calendar);
        return worked.worksOn(first) && worked.worksOn(last)
                ? new Span(
                        uid(calendar), days(first, last).filter(worked::worksOn).count())
                : everyDay(first, last);
    }

    static Span everyDay(LocalDate first, LocalDate last) {
        return new Span(EVERY_DAY, days(first, last).count());
    }

    private static Stream<LocalDate> days(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1));
    }

    void write(Xml xml) {
        xml.element("Calendars", () -> {
            write(xml, EVERY_DAY, "Every day", List.of(DayOfWeek.values()), List.of());
            for (WorkCalendar calendar : calendars) {
                write(
                        xml,
                        uid(calendar.id()),
                        calendar.name().en(),
                        List.copyOf(calendar.workingDays()),
                        listRests(calendar));
            }
        });
    }

    private static void write(Xml xml, int uid, String name, List<DayOfWeek> works, List<Rest> rests) {
        xml.element("Calendar", () -> {
            xml.element("UID", uid);
            xml.element("Name", name);
            xml.element("IsBaseCalendar", 1);
            xml.element("BaseCalendarUID", -1);
            xml.element("WeekDays", () -> {
                for (int type = 1; type <= 7; type++) {
                    writeWeekDay(xml, type, works.contains(DayOfWeek.SUNDAY.plus(type - 1)));
                }
            });
            if (!rests.isEmpty()) {
                xml.element("Exceptions", () -> rests.forEach(rest -> rest.write(xml)));
            }
        });
    }

    /** Days are numbered from Sunday, which is 1. */
    private static void writeWeekDay(Xml xml, int type, boolean works) {
        xml.element("WeekDay", () -> {
            xml.element("DayType", type);
            xml.element("DayWorking", works ? 1 : 0);
            if (works) {
                xml.element(
                        "WorkingTimes",
                        () -> xml.element("WorkingTime", () -> {
                            xml.element("FromTime", ProjectDay.time(ProjectDay.BEGINS));
                            xml.element("ToTime", ProjectDay.time(ProjectDay.ENDS));
                        }));
            }
        });
    }

    /** Days on end without work, all for the same reason. */
    private record Rest(String name, LocalDate first, LocalDate last) {

        private void write(Xml xml) {
            xml.element("Exception", () -> {
                xml.element("EnteredByOccurrences", 0);
                xml.element("TimePeriod", () -> {
                    xml.element("FromDate", first + "T00:00:00");
                    xml.element("ToDate", last + "T23:59:00");
                });
                xml.element("Occurrences", 1);
                xml.element("Name", name);
                xml.element("Type", 1);
                xml.element("DayWorking", 0);
            });
        }
    }

    private List<Rest> listRests(WorkCalendar calendar) {
        List<Rest> rests = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
            Optional<String> reason = findReason(calendar, day);
            if (reason.isEmpty()) {
                continue;
            }
            boolean goesOn = !rests.isEmpty()
                    && rests.getLast().name().equals(reason.get())
                    && rests.getLast().last().equals(day.minusDays(1));
            LocalDate first = goesOn ? rests.removeLast().first() : day;
            rests.add(new Rest(reason.get(), first, day));
        }
        return rests;
    }

    private static Optional<String> findReason(WorkCalendar calendar, LocalDate day) {
        Stream<String> breaks = calendar.breaks().stream()
                .filter(each -> !day.isBefore(each.from()) && !day.isAfter(each.to()))
                .map(WorkCalendar.Break::name);
        Stream<String> seasons = calendar.closedSeasons().stream()
                .filter(season -> season.contains(day))
                .map(season -> season.name().en());
        return Stream.concat(breaks, seasons).findFirst();
    }
}
