package org.endstate.evidence.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** English forms that name a time by its distance from another. */
final class RelativeDates {

    private static final String COUNT = "((?i:an?|the|" + Numerals.WORD + "|\\d{1,3}|a couple of))";

    /** What shows that "before" and "after" have nothing behind them from which they count. */
    private static final String LOOSE = "[,.;:!?)\u201d\"\u2014]|$| (?:and|but|with|when|in|on|at|as)\\b";

    private static final String UNIT = "(day|week|fortnight|month|year|decade)s?";

    static final List<DateRule> RULES = List.of(
            DateRule.of(
                    "\\b(?:[Ee]arlier )?([Tt]oday|[Tt]his (?:morning|afternoon|evening)|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Ll]ast night)\\b",
                    (m, at) -> Optional.of(Period.of(near(m.group(1), at.published())))),
            DateRule.of(
                    "\\b([Tt]oday|[Yy]esterday|[Tt]omorrow),? (?:on )?" + Weekdays.NAME + "\\b",
                    (m, at) -> Optional.of(Period.of(near(m.group(1), at.published())))),
            DateRule.of(
                    "(?<!\\b[Tt]he )\\b([Ll]ast|[Tt]his|[Nn]ext|[Tt]he (?:previous|past|following|coming|current)|[Ee]arlier this|[Ll]ater this) (week|month|year)\\b",
                    RelativeDates::neighbour),
            DateRule.of("\\b([Ll]ast|[Tt]his|[Nn]ext) (week|month|year)(?=\u2019s|'s)", RelativeDates::neighbour),
            DateRule.of(
                    "(?<!\\b[Hh]alf )\\b" + COUNT + " " + UNIT
                            + " (ago(?: today)?|(?:earlier|later)(?! (?:than|today|tonight|this|on)\\b)|from now|(?:before|after)(?="
                            + LOOSE
                            + "))",
                    RelativeDates::distance),
            DateRule.of(
                    "\\b(?:[Tt]he )(?:day (before|after)(?=" + LOOSE + ")|(previous|following|next) day)\\b",
                    RelativeDates::nextTo),
            DateRule.of(
                    "\\b[Tt]he (day before yesterday|day after tomorrow)\\b",
                    (m, at) -> Optional.of(
                            Period.of(at.published().plusDays(m.group(1).contains("yesterday") ? -2 : 2)))),
            DateRule.of(
                    "\\b(?:([Tt]his|[Ll]ast|[Nn]ext|[Tt]he (?:previous|past|following|coming|next)|[Tt]he) weekend)\\b(?! of\\b)",
                    RelativeDates::weekend));

    private RelativeDates() {}

    private static LocalDate near(String word, LocalDate published) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "yesterday", "last night" -> published.minusDays(1);
            case "tomorrow" -> published.plusDays(1);
            default -> published;
        };
    }

    /** Saturday and Sunday. */
    private static Optional<Period> weekend(Matcher m, Moment at) {
        String which = m.group(1).toLowerCase(Locale.ROOT).replace("the ", "");
        boolean counted = which.equals("previous") || which.equals("following");
        LocalDate base = counted ? at.anchor().day() : at.published();
        boolean ahead = List.of("next", "coming", "following").contains(which) || which.equals("this") && !at.isBack();
        LocalDate saturday = ahead || which.equals("the") && at.ahead()
                ? base.with(TemporalAdjusters.next(DayOfWeek.SATURDAY))
                : base.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        return Optional.of(new Period(saturday, saturday.plusDays(1)));
    }

    private static Optional<Period> neighbour(Matcher m, Moment at) {
        String which = m.group(1).toLowerCase(Locale.ROOT);
        int by = which.contains("last") || which.contains("previous") || which.contains("past")
                ? -1
                : which.contains("this") || which.contains("current") ? 0 : 1;
        LocalDate base = which.contains("previous") || which.contains("following")
                ? at.named().from()
                : at.published();
        return Optional.of(around(base.plus(by, unit(m.group(2))), m.group(2)));
    }

    private static Period around(LocalDate day, String unit) {
        return switch (unit) {
            case "week" -> Period.ofWeek(day);
            case "month" -> Period.of(YearMonth.from(day));
            case "year", "decade" -> Period.ofYear(day.getYear());
            default -> Period.of(day);
        };
    }

    private static ChronoUnit unit(String unit) {
        return unit.equals("fortnight") ? ChronoUnit.WEEKS : ChronoUnit.valueOf(unit.toUpperCase(Locale.ROOT) + "S");
    }

    private static Optional<Period> distance(Matcher m, Moment at) {
        String words = m.group(1).toLowerCase(Locale.ROOT);
        boolean fromNow = m.group(3).startsWith("ago") || m.group(3).equals("from now");
        boolean back = m.group(3).matches("(?:ago.*|earlier|before)");
        ChronoUnit unit = unit(m.group(2));
        Optional<LocalDate> base = fromNow ? Optional.of(at.published()) : at.base(unit);
        boolean exact =
                unit == ChronoUnit.WEEKS && !words.equals("the") || m.group(3).endsWith("today");
        return base.map(day -> day.plus((back ? -1 : 1) * count(words, m.group(2)), unit))
                .map(day -> exact ? Period.of(day) : around(day, m.group(2)));
    }

    /** How many of a unit; a fortnight is two weeks. */
    private static int count(String words, String unit) {
        int times = unit.equals("fortnight") ? 2 : 1;
        return times
                * (words.startsWith("a couple")
                        ? 2
                        : Numerals.value(words).orElse(1.0).intValue());
    }

    private static Optional<Period> nextTo(Matcher m, Moment at) {
        boolean back = "before".equals(m.group(1)) || "previous".equals(m.group(2));
        return at.base(ChronoUnit.DAYS).map(day -> Period.of(back ? day.minusDays(1) : day.plusDays(1)));
    }
}
