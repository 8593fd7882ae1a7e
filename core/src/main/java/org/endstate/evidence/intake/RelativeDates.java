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

    private static final String WEEKDAY = "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    private static final String COUNT = "((?i:an?|the|" + Numerals.WORD + "|\\d{1,3}|a couple of))";

    /** What shows that "before" and "after" have nothing behind them from which they count. */
    private static final String LOOSE = "[,.;:!?)\u201d\"\u2014]|$| (?:and|but|with|when|in|on|at|as)\\b";

    private static final String UNIT = "(day|week|month|year)s?";

    static final List<DateRule> RULES = List.of(
            DateRule.of(
                    "\\b(?:[Ee]arlier )?([Tt]oday|[Tt]his (?:morning|afternoon|evening)|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Ll]ast night)\\b",
                    (m, at) -> Optional.of(Period.of(near(m.group(1), at.published())))),
            DateRule.of(
                    "\\b([Tt]oday|[Yy]esterday|[Tt]omorrow),? (?:on )?" + WEEKDAY + "\\b",
                    (m, at) -> Optional.of(Period.of(near(m.group(1), at.published())))),
            DateRule.of(
                    "(?<!\\b(?:[Ee]very|[Ee]ach|[Oo]ne|an?|any|other) )\\b(?:[Ee]arlier |[Ll]ate )?(?:([Ll]ast|[Nn]ext|[Tt]his|[Cc]oming|[Pp]revious) )?"
                            + WEEKDAY
                            + "\\b(?!,? (?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?\\p{Lu}| (?:Times|Post|prayers))",
                    RelativeDates::weekday),
            DateRule.of(
                    "\\b([Ll]ast|[Tt]his|[Nn]ext|[Tt]he (?:previous|past|following|coming|current)|[Ee]arlier this|[Ll]ater this) (week|month|year)\\b",
                    RelativeDates::neighbour),
            DateRule.of("\\b([Ll]ast|[Tt]his|[Nn]ext) (week|month|year)(?=\u2019s|'s)", RelativeDates::neighbour),
            DateRule.of(
                    "\\b" + COUNT + " " + UNIT + " (ago|earlier|later|from now|(?:before|after)(?=" + LOOSE + "))",
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
                    RelativeDates::weekend),
            DateRule.of("\\b(?:the )?end of (the|this|last|next) (month|year)\\b", RelativeDates::end));

    private RelativeDates() {}

    private static LocalDate near(String word, LocalDate published) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "yesterday", "last night" -> published.minusDays(1);
            case "tomorrow" -> published.plusDays(1);
            default -> published;
        };
    }

    private static Optional<Period> weekday(Matcher m, Moment at) {
        String which = m.group(1) == null ? "" : m.group(1).toLowerCase(Locale.ROOT);
        DayOfWeek day = DayOfWeek.valueOf(m.group(2).toUpperCase(Locale.ROOT));
        if (which.isEmpty() && isWeekAhead(at.named(), at.published())) {
            return Optional.of(Period.of(at.named().from().with(TemporalAdjusters.nextOrSame(day))));
        }
        Moment meant = switch (which) {
            case "last", "previous" -> at.back();
            case "next", "coming" -> at.forward();
            default -> at;
        };
        LocalDate found = meant.weekday(day);
        boolean today = which.equals("last") && found.equals(at.published());
        boolean tomorrow = which.equals("next") && found.equals(at.published().plusDays(1));
        return Optional.of(Period.of(found.plusWeeks(today ? -1 : tomorrow ? 1 : 0)));
    }

    /** Whether what was named before is a week to come, in which the days that follow lie. */
    private static boolean isWeekAhead(Period named, LocalDate published) {
        return named.from().isAfter(published) && named.equals(Period.ofWeek(named.from()));
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
            case "year" -> Period.ofYear(day.getYear());
            default -> Period.of(day);
        };
    }

    private static ChronoUnit unit(String unit) {
        return ChronoUnit.valueOf(unit.toUpperCase(Locale.ROOT) + "S");
    }

    private static Optional<Period> distance(Matcher m, Moment at) {
        String words = m.group(1).toLowerCase(Locale.ROOT);
        int count = words.startsWith("a couple")
                ? 2
                : words.equals("the") ? 1 : Numerals.value(words).orElse(1.0).intValue();
        boolean fromNow = m.group(3).equals("ago") || m.group(3).equals("from now");
        boolean back = m.group(3).equals("ago")
                || m.group(3).equals("earlier")
                || m.group(3).equals("before");
        ChronoUnit unit = unit(m.group(2));
        Optional<LocalDate> base = fromNow ? Optional.of(at.published()) : at.base(unit);
        return base.map(day -> day.plus(back ? -count : count, unit))
                .map(day ->
                        unit == ChronoUnit.WEEKS && !words.equals("the") ? Period.of(day) : around(day, m.group(2)));
    }

    private static Optional<Period> nextTo(Matcher m, Moment at) {
        boolean back = "before".equals(m.group(1)) || "previous".equals(m.group(2));
        return at.base(ChronoUnit.DAYS).map(day -> Period.of(back ? day.minusDays(1) : day.plusDays(1)));
    }

    private static Optional<Period> end(Matcher m, Moment at) {
        int by = switch (m.group(1)) {
            case "last" -> -1;
            case "next" -> 1;
            default -> 0;
        };
        LocalDate day = at.published().plus(by, unit(m.group(2)));
        return Optional.of(Period.of(around(day, m.group(2)).to()));
    }
}
