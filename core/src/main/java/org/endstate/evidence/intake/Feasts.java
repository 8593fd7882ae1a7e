package org.endstate.evidence.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Feasts that news takes for days of the calendar, where they are not part of a name. */
final class Feasts {

    static final List<DateRule> RULES = List.of(
            DateRule.of(
                    "\\b(?=Christmas)(?<!\\p{Lu}\\p{L}{1,20} )Christmas(?: (Day|Eve))?\\b(?! \\p{Lu})",
                    Feasts::christmas),
            DateRule.of("\\bNew Year['\u2019]s (Day|Eve)\\b", Feasts::newYear),
            DateRule.of(
                    "\\b(?:[Tt]he )?[Nn]ew [Yy]ear\\b(?!['\\u2019]s (?:Day|Eve))(?! (?:message|address|speech|greeting|party|resolution)s?\\b)",
                    (m, at) -> at.day(1, 1).map(Period::of)),
            DateRule.of(
                    "\\b(?:[Tt]he )?[Nn]ew [Yy]ear\\b(?!['\u2019]s (?:Day|Eve))(?! (?:message|address|speech|greeting|party|resolution)s?\\b)",
                    (m, at) -> at.day(1, 1).map(Period::of)),
            DateRule.of(
                    "\\b(?=Easter)(?<!\\p{Lu}\\p{L}{1,20} )Easter(?: (Sunday|Monday))?\\b(?! \\p{Lu}|(?: \\p{L}+)? (?:rising|offensive))",
                    Feasts::easter));

    private Feasts() {}

    private static Optional<Period> christmas(Matcher m, Moment at) {
        return at.day(12, "Eve".equals(m.group(1)) ? 24 : 25).map(Period::of);
    }

    private static Optional<Period> newYear(Matcher m, Moment at) {
        boolean eve = m.group(1).equals("Eve");
        return at.day(eve ? 12 : 1, eve ? 31 : 1).map(Period::of);
    }

    /** The last one before publication or the next one, as the sentence looks; the nearer where it does not say. */
    private static Optional<Period> easter(Matcher m, Moment at) {
        int more = "Monday".equals(m.group(1)) ? 1 : 0;
        int year = at.published().getYear();
        LocalDate now = sunday(year).plusDays(more);
        boolean over = !now.isAfter(at.published());
        LocalDate past = over ? now : sunday(year - 1).plusDays(more);
        LocalDate next = over ? sunday(year + 1).plusDays(more) : now;
        long since = at.published().toEpochDay() - past.toEpochDay();
        boolean nearer = next.toEpochDay() - at.published().toEpochDay() < since;
        LocalDate meant = switch (at.tense()) {
            case BACK -> past;
            case OPEN -> nearer ? next : past;
            case AHEAD -> since == 0 ? past : next;
        };
        return Optional.of(Period.of(meant));
    }

    /** Easter Sunday of a Gregorian year (Meeus, Astronomical Algorithms, 2nd ed. 1998, chapter 8). */
    private static LocalDate sunday(int year) {
        int century = year / 100;
        int golden = year % 19;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int week = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
        int shift = (golden + 11 * moon + 22 * week) / 451;
        int day = moon + week - 7 * shift + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
