package org.endstate.evidence.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** English forms that name a part of this, the last or the next week, month or year. */
final class PartsOfTime {

    private static final String PART =
            "([Ee]arly|[Mm]id|[Ll]ate|(?:[Tt]he )?(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd) of)[ -]";

    static final List<DateRule> RULES = List.of(
            DateRule.of("\\b" + PART + "(the|this|last|next) month\\b(?! (?:of|long|that)\\b)", PartsOfTime::ofMonth),
            DateRule.of(
                    "\\b((?:[Tt]he )?(?:[Bb]eginning|[Ss]tart|[Ee]nd) of) (the|this|last|next) week\\b(?! of\\b)",
                    PartsOfTime::ofWeek),
            DateRule.of("\\b(?:the )?end of (the|this|last|next) year\\b", PartsOfTime::endOfYear),
            DateRule.of(
                    "\\b(?=[tlny])(?<=\\b(?:[Bb]y|[Bb]efore|[Uu]ntil|[Aa]t|[Aa]fter|[Ss]ince) )(?:(?:the|this|last|next) )?year(?:['\u2019]s |-)end\\b",
                    PartsOfTime::endOfYear),
            DateRule.of("\\b(?:[Tt]he )?week (before last|after next)\\b", PartsOfTime::secondWeek));

    private PartsOfTime() {}

    /** How far from now: the last one, this one or the next one. */
    private static int by(String which) {
        return which.equals("last") ? -1 : which.equals("next") ? 1 : 0;
    }

    private static String part(Matcher m) {
        return m.group(1).toLowerCase(Locale.ROOT).replace("the ", "").replace(" of", "");
    }

    private static Optional<Period> ofMonth(Matcher m, Moment at) {
        YearMonth month = YearMonth.from(at.published()).plusMonths(by(m.group(2)));
        boolean start = part(m).matches("beginning|start");
        return Optional.of(start ? Period.of(month.atDay(1)) : Period.ofPart(part(m), month));
    }

    private static Optional<Period> ofWeek(Matcher m, Moment at) {
        Period week = Period.ofWeek(at.published().plusWeeks(by(m.group(2))));
        return Optional.of(Period.of(part(m).equals("end") ? week.to() : week.from()));
    }

    private static Optional<Period> endOfYear(Matcher m, Moment at) {
        String words = m.group().toLowerCase(Locale.ROOT);
        int by = words.contains("last") ? -1 : words.contains("next") ? 1 : 0;
        return Optional.of(Period.of(LocalDate.of(at.published().getYear() + by, 12, 31)));
    }

    private static Optional<Period> secondWeek(Matcher m, Moment at) {
        return Optional.of(Period.ofWeek(at.published().plusWeeks(m.group(1).startsWith("before") ? -2 : 2)));
    }
}
