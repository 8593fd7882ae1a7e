package org.endstate.evidence.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** English forms that name a part of a month, or a month by its place in the sentence. */
final class MonthDates {

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    static final List<DateRule> RULES = List.of(
            DateRule.of(
                    "\\b(?:[Tt]he )?(first|second|third|fourth|last|final) week of (" + CalendarDates.MONTH + ")(?:,? ("
                            + CalendarDates.YEAR + "))?" + CalendarDates.EDGE,
                    MonthDates::weekOfMonth),
            DateRule.of(
                    "\\b(?:the )?(\\d\\d?)(?:st|nd|rd|th) of (this|last|next) month\\b", MonthDates::nthOfThisMonth),
            DateRule.of(
                    "\\b(" + CalendarDates.MONTH + ") the (first|second|third)\\b(?:,? (" + CalendarDates.YEAR + "))?"
                            + CalendarDates.EDGE,
                    MonthDates::monthNthWord),
            DateRule.of(
                    "\\b(\\d\\d)\\.(\\d\\d)\\.(" + CalendarDates.YEAR + ")\\b",
                    (m, at) -> CalendarDates.day(m, 3, 2, 1)),
            DateRule.of(
                    "\\bQ([1-4]) (?:of )?(" + CalendarDates.YEAR + ")" + CalendarDates.EDGE,
                    (m, at) -> Optional.of(CalendarDates.part(
                            Integer.parseInt(m.group(2)), ORDINALS.get(Integer.parseInt(m.group(1)) - 1), 3))),
            DateRule.of(
                    "\\b(?:the )?week (?:of|beginning|starting) (?:(" + CalendarDates.MONTH + ") (" + CalendarDates.NTH
                            + ")|(" + CalendarDates.NTH + ") (" + CalendarDates.MONTH + "))(?:,? (" + CalendarDates.YEAR
                            + "))?" + CalendarDates.EDGE,
                    MonthDates::weekOf),
            DateRule.of(
                    "\\b(?:the )?(first|second) half of (" + CalendarDates.MONTH + ")(?:,? (" + CalendarDates.YEAR
                            + "))?" + CalendarDates.EDGE,
                    MonthDates::halfOfMonth),
            DateRule.of(
                    "\\b(?=[JFMASOND])(?<=(?:^|[.:\n\u201c\"] ?))(" + CalendarDates.MONTH
                            + ")(?= (?:was|is|has|had|will|saw|brought)\\b)",
                    (m, at) -> Optional.of(Period.of(CalendarDates.month(m.group(1), null, at)))),
            DateRule.of(
                    "\\b(?=[JFMASOND])(?<=\\b(?:[Tt]he|[Tt]his|[Ii]ts|[Tt]heir) )(" + CalendarDates.MONTH
                            + ")(?= (?:agreement|deal|deadline|date|vote|election|elections|attack|attacks|report|summit|meeting|talks|ceasefire|coup|accord|resolution|statement|decision|letter|handover|withdrawal)\\b)",
                    (m, at) -> Optional.of(Period.of(CalendarDates.month(m.group(1), null, at)))));

    private MonthDates() {}

    /** Seven days counted from the first or back from the last day of a month. */
    private static Optional<Period> weekOfMonth(Matcher m, Moment at) {
        YearMonth month = CalendarDates.month(m.group(2), m.group(3), at);
        int week = ORDINALS.indexOf(m.group(1));
        LocalDate from = week < 0 ? month.atEndOfMonth().minusDays(6) : month.atDay(1 + 7 * week);
        return Optional.of(new Period(from, from.plusDays(6)));
    }

    private static Optional<Period> nthOfThisMonth(Matcher m, Moment at) {
        int by = m.group(2).equals("last") ? -1 : m.group(2).equals("next") ? 1 : 0;
        YearMonth month = YearMonth.from(at.published()).plusMonths(by);
        return Period.day(month.getYear(), month.getMonthValue(), Integer.parseInt(m.group(1)))
                .map(Period::of);
    }

    private static Optional<Period> monthNthWord(Matcher m, Moment at) {
        int day = ORDINALS.indexOf(m.group(2)) + 1;
        return Optional.of(
                Period.of(CalendarDates.month(m.group(1), m.group(3), at).atDay(day)));
    }

    /** Monday to Sunday around a day. */
    private static Optional<Period> weekOf(Matcher m, Moment at) {
        CalendarDates.Groups groups =
                m.group(1) != null ? new CalendarDates.Groups(2, 1, 5) : new CalendarDates.Groups(3, 4, 5);
        return CalendarDates.date(m, groups, at).map(Period::ofWeek);
    }

    private static Optional<Period> halfOfMonth(Matcher m, Moment at) {
        YearMonth month = CalendarDates.month(m.group(2), m.group(3), at);
        return Optional.of(
                m.group(1).equals("first")
                        ? new Period(month.atDay(1), month.atDay(15))
                        : new Period(month.atDay(16), month.atEndOfMonth()));
    }
}
