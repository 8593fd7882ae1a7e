package org.endstate.evidence.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of a whole said as so many in so many: "one in three shops", "nine out of every ten of the wells". */
final class Ratios {

    private static final String NUMBER = "([0-9]{1,3}|" + Numerals.WORD + ")";
    private static final String HEDGE =
            "(?:(?i:about|around|roughly|some|nearly|almost|perhaps|barely|more than|over|at least|up to|fewer than|less than) )?";

    private static final Pattern RATIO = Pattern.compile("(?<![\\p{L}0-9.,-])" + HEDGE + "(?i:" + NUMBER
            + ")(?: (?:in|out of)(?: every| each)?| (?:for|of) every) " + NUMBER + "(?![\\p{L}0-9-]|[.,:][0-9])");

    /** The noun between the two numbers, where none follows. */
    private static final Pattern NOUN_INSIDE = Pattern.compile("(?<![\\p{L}0-9.,-])" + HEDGE
            + "(?i:(one)) (\\p{Ll}{3,}) in " + NUMBER + "(?=[.,;:)]|$| (?:" + FiniteVerbs.ANY.pattern() + "))");

    private static final Pattern TIME = Pattern.compile("(?:second|minute|hour|day|week|month|year|time)s?");

    /** Where no noun follows but what they do: "one in five were". */
    private static final Pattern ALONE =
            Pattern.compile(RATIO.pattern() + "(?! \\p{Ll}{3,}ed \\p{Ll}+s\\b)(?= (?:of (?:them|these|those)\\b|"
                    + FiniteVerbs.ANY.pattern() + "|\\p{Ll}{3,}ed\\b|expects?\\b|lacks?\\b))");

    private Ratios() {}

    /** A ratio at a place whose noun is left out. */
    static Optional<Alone> alone(String text, int start) {
        Matcher m = ALONE.matcher(text).region(start, text.length()).useTransparentBounds(true);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        double value = Numerals.value(m.group(1)).orElse(0.0)
                / Numerals.value(m.group(2)).orElse(1.0);
        return value < 1 ? Optional.of(new Alone(new Span(m.start(), m.end()), value)) : Optional.empty();
    }

    /** So many in so many. */
    record Alone(Span span, double value) {}

    static List<ReportedFigure> find(String text) {
        List<ReportedFigure> found = new ArrayList<>();
        Matcher m = RATIO.matcher(text);
        while (m.find()) {
            UnitWords.after(text, m.end(), false)
                    .filter(unit -> alone(text, m.start()).isEmpty())
                    .filter(unit -> !TIME.matcher(unit.word()).matches())
                    .flatMap(unit -> ratio(m, 2, unit))
                    .ifPresent(found::add);
        }
        Matcher inside = NOUN_INSIDE.matcher(text);
        while (inside.find()) {
            ratio(inside, 3, new UnitWords.Unit(inside.group(2), inside.end())).ifPresent(found::add);
        }
        return found;
    }

    /** Empty where the first number is not the smaller. */
    private static Optional<ReportedFigure> ratio(Matcher m, int whole, UnitWords.Unit unit) {
        double of = Numerals.value(m.group(whole)).orElse(0.0);
        double part = Numerals.value(m.group(1)).orElse(0.0);
        Span span = new Span(m.start(), Math.max(m.end(), unit.end()));
        return part > 0 && part < of
                ? Optional.of(new ReportedFigure(
                        span, part / of, Optional.empty(), Optional.empty(), UnitWords.currency(unit.word())))
                : Optional.empty();
    }
}
