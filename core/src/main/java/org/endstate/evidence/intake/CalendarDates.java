package org.endstate.evidence.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** English forms that name a day, month, part of a year, or year of the calendar. */
final class CalendarDates {

    static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November"
            + "|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY"
            + "|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)\\b\\.?";
    static final String YEAR = "(?:19|20|21)\\d\\d";
    private static final String DAY = "(?:[12]\\d|3[01]|0?[1-9])";
    static final String NTH = DAY + "(?:st|nd|rd|th)?";
    private static final String WEEKDAY = "(?:" + Weekdays.DAY + ",? (?:the )?)?";
    private static final String DASH = " ?[-\u2013\u2014] ?| to | and | or ";
    private static final String PART = "(early|mid|late|(?:the )?(?:beginning|start|middle|end) of)[ -]";
    static final String EDGE = "(?![\\d,.]*\\d)\\b";

    static final List<DateRule> RULES = List.of(
            DateRule.of(
                    "\\b(" + MONTH + ")(?= (?:and|to|through) (?:" + NTH + " )?" + MONTH + ",? (" + YEAR
                            + "|this year|last year|next year)" + EDGE + ")",
                    (m, at) -> Optional.of(Period.of(YearMonth.of(year(m.group(2), at), monthNumber(m.group(1)))))),
            DateRule.of(
                    "\\b(" + NTH + ") (" + MONTH + ")(?= (?:and|to|until|through) " + NTH + " " + MONTH + ",? (" + YEAR
                            + ")" + EDGE + ")",
                    (m, at) -> dayOf(m, new Groups(1, 2, 3), at)),
            DateRule.of("\\b(" + YEAR + ")-(\\d\\d)-(\\d\\d)\\b", (m, at) -> day(m, 1, 2, 3)),
            DateRule.of("\\b(\\d\\d?)/(\\d\\d?)/(" + YEAR + ")\\b", CalendarDates::slashes),
            DateRule.of(
                    "\\b" + WEEKDAY + "(" + NTH + ") (?:of )?(" + MONTH + "),?(?: (" + YEAR + "))?" + EDGE,
                    (m, at) -> dayOf(m, new Groups(1, 2, 3), at)),
            DateRule.of(
                    "\\b" + WEEKDAY + "(" + MONTH + ") (" + NTH + ")(?:,? (" + YEAR + "))?" + EDGE,
                    (m, at) -> dayOf(m, new Groups(2, 1, 3), at)),
            DateRule.of(
                    "\\b(?:between |from )?(" + NTH + ")(?:" + DASH + ")(" + NTH + ") (" + MONTH + ")(?:,? (" + YEAR
                            + "))?" + EDGE,
                    (m, at) -> days(m, new Groups(1, 3, 4), new Groups(2, 3, 4), at)),
            DateRule.of(
                    "\\b(?:between |from )?(" + MONTH + ") (" + NTH + ")(?:" + DASH + ")(" + NTH + ")(?:,? (" + YEAR
                            + "))?" + EDGE,
                    (m, at) -> days(m, new Groups(2, 1, 4), new Groups(3, 1, 4), at)),
            DateRule.of(
                    "\\b(" + MONTH + ")(?: of)? (this year|last year|next year)\\b",
                    (m, at) -> Optional.of(Period.of(YearMonth.of(year(m.group(2), at), monthNumber(m.group(1)))))),
            DateRule.of(
                    "\\b(?:the )?(first|second|third|last|final)(?: day)? of (" + MONTH + ")(?:,? (" + YEAR + "))?"
                            + EDGE,
                    CalendarDates::nthWord),
            DateRule.of(
                    "\\b(?:[Tt]he )?(first|last|final) (" + Numerals.WORD
                            + "|1[01]|[2-9]) months of (this year|last year|next year|the year|" + YEAR + ")" + EDGE,
                    CalendarDates::monthsOfYear),
            DateRule.of("\\b[Ll]ast (" + MONTH + ")(?! \\d)", CalendarDates::lastMonthOfName),
            DateRule.of("\\b" + PART + "(" + MONTH + ")(?:,? (" + YEAR + "))?" + EDGE, CalendarDates::partOfMonth),
            DateRule.of(
                    "\\b(?:the month of )?(" + MONTH + "),? (?:of )?(" + YEAR + ")" + EDGE,
                    (m, at) -> Optional.of(Period.of(month(m.group(1), m.group(2), at)))),
            DateRule.of(
                    "\\b(?=[JFMASOND])(?<=\\b(?:IN|BY|UNTIL|SINCE|[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Ff]rom|[Oo]f|[Bb]efore|[Aa]fter|[Ll]ast|[Tt]his|[Nn]ext|[Tt]o|and|through|[Bb]etween|for) )("
                            + MONTH + ")(?! \\d)(?![- ](?!I\\b)\\p{Lu})",
                    (m, at) -> Optional.of(Period.of(month(m.group(1), null, at)))),
            DateRule.of(
                    "(?:\\bthe )?\\b(first|second) (?:half|six months) of (?:the year )?(this year|last year|next year|the year|"
                            + YEAR + ")" + EDGE,
                    (m, at) -> Optional.of(part(year(m.group(2), at), m.group(1), 6))),
            DateRule.of(
                    "(?:\\bthe )?\\b(first|second|third|fourth|last|final) quarter of (this year|last year|next year|the year|"
                            + YEAR + ")" + EDGE,
                    (m, at) -> Optional.of(part(year(m.group(2), at), m.group(1), 3))),
            DateRule.of(
                    "\\b" + PART + "(this year|last year|next year|the year|" + YEAR + ")" + EDGE,
                    CalendarDates::partOfYear),
            DateRule.of(
                    "\\b(?=[12])(?<![\\d.,/$€£-])(?<!\\d \\()(?<!\\b(?:summer|spring|autumn|winter|fall|summer of|spring of|autumn of|winter of|fall of) )(?<![\u0621-\u064A] )\\b("
                            + YEAR
                            + ")\\b(?! ?[\u0621-\u064A])(?![\\d/%-]|[,.]\\d| (?:troops|soldiers|people|men|personnel|attacks))",
                    CalendarDates::bareYear),
            DateRule.of(
                    "\\b(?=the \\d)(?<=\\b(?:[Oo]n|[Uu]ntil|[Bb]y|[Ss]ince|[Bb]efore|[Aa]fter) )the (\\d\\d?)(?:st|nd|rd|th)\\b(?! (?:\\p{L}+ )?(?:time|session|meeting|century|division|brigade|battalion|convoy|anniversary|day|round|year)| \\p{Lu})",
                    CalendarDates::nthOfMonth));

    /** Where a match has the day, the month and the year. */
    record Groups(int day, int month, int year) {}

    private CalendarDates() {}

    static Optional<Period> day(Matcher m, int year, int month, int day) {
        int monthNumber = Integer.parseInt(m.group(month));
        return monthNumber < 1 || monthNumber > 12
                ? Optional.empty()
                : Period.day(Integer.parseInt(m.group(year)), monthNumber, Integer.parseInt(m.group(day)))
                        .map(Period::of);
    }

    /** Day first, as most of the world writes; month first where only that makes a date. */
    private static Optional<Period> slashes(Matcher m, Moment at) {
        Optional<Period> dayFirst = day(m, 3, 2, 1);
        return dayFirst.isPresent() ? dayFirst : day(m, 3, 1, 2);
    }

    private static Optional<Period> dayOf(Matcher m, Groups groups, Moment at) {
        return date(m, groups, at).map(Period::of);
    }

    private static Optional<Period> days(Matcher m, Groups first, Groups last, Moment at) {
        return date(m, first, at)
                .flatMap(from -> date(m, last, at).flatMap(to -> Period.between(Period.of(from), Period.of(to))));
    }

    static Optional<LocalDate> date(Matcher m, Groups groups, Moment at) {
        int month = monthNumber(m.group(groups.month()));
        int day = Integer.parseInt(m.group(groups.day()).replaceAll("\\D", ""));
        String year = m.group(groups.year());
        return year == null ? at.day(month, day) : Period.day(Integer.parseInt(year), month, day);
    }

    /** "The first of May", "the last day of May". */
    private static Optional<Period> nthWord(Matcher m, Moment at) {
        YearMonth month = month(m.group(2), m.group(3), at);
        int day = List.of("first", "second", "third").indexOf(m.group(1)) + 1;
        return Optional.of(Period.of(day == 0 ? month.atEndOfMonth() : month.atDay(day)));
    }

    private static Optional<Period> monthsOfYear(Matcher m, Moment at) {
        int year = year(m.group(3), at);
        int months = Numerals.value(m.group(2)).orElse(0.0).intValue();
        return months < 1 || months > 12
                ? Optional.empty()
                : Optional.of(
                        m.group(1).equals("first")
                                ? Period.ofMonths(year, 1, months)
                                : Period.ofMonths(year, 13 - months, 12));
    }

    private static Optional<Period> partOfMonth(Matcher m, Moment at) {
        return Optional.of(Period.ofPart(part(m.group(1)), month(m.group(2), m.group(3), at)));
    }

    private static Optional<Period> partOfYear(Matcher m, Moment at) {
        int year = year(m.group(2), at);
        if (m.group(1).matches("(?:the )?(?:beginning|start) of") && m.group(2).endsWith("year")) {
            return Optional.of(Period.of(LocalDate.of(year, 1, 1)));
        }
        return Optional.of(
                switch (part(m.group(1))) {
                    case "early", "beginning", "start" -> Period.ofMonths(year, 1, 4);
                    case "mid", "middle" -> Period.ofMonths(year, 5, 8);
                    case "late" -> Period.ofMonths(year, 9, 12);
                    default -> Period.of(LocalDate.of(year, 12, 31));
                });
    }

    /** "Last August": before the month of publication. */
    private static Optional<Period> lastMonthOfName(Matcher m, Moment at) {
        YearMonth month = month(m.group(1), null, at.back());
        return Optional.of(Period.of(month.equals(YearMonth.from(at.published())) ? month.minusYears(1) : month));
    }

    private static String part(String words) {
        return words.replace("the ", "").replace(" of", "");
    }

    private static Optional<Period> bareYear(Matcher m, Moment at) {
        int year = Integer.parseInt(m.group(1));
        return Math.abs(year - at.published().getYear()) > 60 ? Optional.empty() : Optional.of(Period.ofYear(year));
    }

    private static Optional<Period> nthOfMonth(Matcher m, Moment at) {
        int day = Integer.parseInt(m.group(1));
        YearMonth month = YearMonth.from(at.anchor().day());
        return IntStream.range(0, 3)
                .mapToObj(i -> month.plusMonths(at.ahead() ? i : -i))
                .flatMap(one -> Period.day(one.getYear(), one.getMonthValue(), day).stream())
                .filter(one ->
                        at.ahead() ? !one.isBefore(at.published()) : !(isOver(at) && one.isAfter(at.published())))
                .findFirst()
                .map(Period::of);
    }

    /** Whether a day would have to be over: the text says so, or counts from no day to come. */
    private static boolean isOver(Moment at) {
        return at.tense() == Moment.Tense.BACK || !at.anchor().day().isAfter(at.published());
    }

    private static int year(String word, Moment at) {
        int now = at.published().getYear();
        return switch (word) {
            case "this year", "the year" -> now;
            case "last year" -> now - 1;
            case "next year" -> now + 1;
            default -> Integer.parseInt(word);
        };
    }

    static Period part(int year, String nth, int months) {
        int index = switch (nth) {
            case "first" -> 0;
            case "second" -> 1;
            case "third" -> 2;
            default -> 12 / months - 1;
        };
        return Period.ofMonths(year, 1 + index * months, (index + 1) * months);
    }

    static YearMonth month(String name, @Nullable String year, Moment at) {
        int month = monthNumber(name);
        return year == null ? at.month(month) : YearMonth.of(Integer.parseInt(year), month);
    }

    static int monthNumber(String name) {
        return 1
                + "janfebmaraprmayjunjulaugsepoctnovdec"
                                .indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT))
                        / 3;
    }
}
