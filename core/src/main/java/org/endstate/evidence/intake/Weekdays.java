package org.endstate.evidence.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** English forms that name a day by its name in the week. */
final class Weekdays {

    /** One of them, as a part of an expression that is not captured. */
    static final String DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

    static final String NAME = "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";

    static final List<DateRule> RULES = List.of(
            DateRule.of(
                    "\\b(?=[\\p{Lu}elntcp])(?<!\\b(?:[Ee]very|[Ee]ach|[Oo]ne|an?|any|other) )\\b(?:[Ee]arlier |[Ll]ate )?(?:([Ll]ast|[Nn]ext|[Tt]his|[Cc]oming|[Pp]revious) )?"
                            + NAME
                            + "\\b(?!,? (?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?\\p{Lu}| (?:Times|Post|prayers))",
                    Weekdays::weekday),
            DateRule.of(
                    "(?<=\\b[Aa] )" + NAME + "(?= (?:deadline|meeting|session|vote|deal|deadlock)\\b)", Weekdays::only),
            DateRule.of("\\b[Tt]he (previous|following) " + NAME + "\\b", Weekdays::beside),
            DateRule.of("\\b" + NAME + "(?: of)? (last|this|next) week\\b", (m, at) -> Optional.of(inWeek(m, at))),
            DateRule.of(
                    "\\b(?:[Tt]he )?" + NAME + " before last\\b",
                    (m, at) -> Optional.of(
                            Period.of(at.back().weekday(day(m.group(1))).minusWeeks(1)))),
            DateRule.of(
                    "\\b" + NAME + " week\\b",
                    (m, at) -> Optional.of(Period.of(at.published()
                            .with(TemporalAdjusters.next(day(m.group(1))))
                            .plusWeeks(1)))));

    private Weekdays() {}

    private static DayOfWeek day(String name) {
        return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static Optional<Period> only(Matcher m, Moment at) {
        return Optional.of(Period.of(at.weekday(day(m.group(1)))));
    }

    private static Optional<Period> weekday(Matcher m, Moment at) {
        String which = m.group(1) == null ? "" : m.group(1).toLowerCase(Locale.ROOT);
        DayOfWeek day = day(m.group(2));
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

    /** Counted from the day named before. */
    private static Optional<Period> beside(Matcher m, Moment at) {
        LocalDate base = at.anchor().day();
        DayOfWeek day = day(m.group(2));
        return Optional.of(Period.of(base.with(
                m.group(1).equals("previous") ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day))));
    }

    private static Period inWeek(Matcher m, Moment at) {
        int weeks = List.of("last", "this", "next").indexOf(m.group(2)) - 1;
        LocalDate monday = Period.ofWeek(at.published()).from().plusWeeks(weeks);
        return Period.of(monday.with(TemporalAdjusters.nextOrSame(day(m.group(1)))));
    }
}
