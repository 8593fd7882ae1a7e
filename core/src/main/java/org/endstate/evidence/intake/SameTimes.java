package org.endstate.evidence.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** English forms that mean a time named just before, or the part of the next day that follows it. */
final class SameTimes {

    static final List<DateRule> RULES = List.of(
            DateRule.of(
                    "\\b(?:(?<!\\bon )[Tt]he same day\\b(?! (?:as|when|in|of)\\b)|(?<=\\b[Oo]n |[,;] )that (?:same )?day\\b(?! (?:when|that|which)\\b))",
                    (m, at) -> day(at).map(Period::of)),
            DateRule.of("\\b[Ll]ater (?:that|the same) day\\b", (m, at) -> day(at).map(Period::of)),
            DateRule.of(
                    "\\b[Tt]he (?:next|following) (?:morning|afternoon|evening)\\b",
                    (m, at) -> day(at).map(day -> Period.of(day.plusDays(1)))),
            DateRule.of(
                    "\\bthe same (month|week|day|period)(?: of| in)? ((?:19|20)\\d\\d|last year|the previous year|a year (?:earlier|ago|before)|the year before)\\b",
                    SameTimes::before));

    private SameTimes() {}

    /** The day named before; empty where the last time named is longer. */
    private static Optional<LocalDate> day(Moment at) {
        boolean exact = at.named().from().equals(at.named().to());
        return exact && at.isNamed() ? Optional.of(at.named().from()) : Optional.empty();
    }

    /** The like of another year. */
    private static Optional<Period> before(Matcher m, Moment at) {
        LocalDate named = at.named().from();
        int year = m.group(2).matches("\\d+") ? Integer.parseInt(m.group(2)) : named.getYear() - 1;
        LocalDate then = named.withYear(year);
        return Optional.of(
                switch (m.group(1)) {
                    case "month" -> Period.of(YearMonth.from(then));
                    case "period" ->
                        new Period(
                                at.anchor().range().from().minusYears(named.getYear() - year),
                                at.anchor().range().to().minusYears(named.getYear() - year));
                    case "week" -> Period.ofWeek(then);
                    default -> Period.of(then);
                });
    }
}
