package org.endstate.evidence.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the figures with unit that a text reports, in digits or words, with ranges, fractions, shares and money.
 * Numbers that name something (resolutions, roads, units of an army, hours of the day) and numbers inside dates are
 * none.
 */
final class Figures {

    private static final String DIGITS =
            "(?:[0-9]{1,3}(?:[,\\u00A0\\u202F\\u066C][0-9]{3})+(?:[.\\u066B][0-9]+)?|[0-9]+(?:[.\\u066B][0-9]+)?)";
    private static final String SCALE =
            "(?:[ -]?(hundred|thousand|million|billion|trillion|dozen)\\b|[ ]?(m|mn|bn|k)\\b(?! of))";
    private static final String NUMBER = "(" + DIGITS + "|\\b(?i:" + Numerals.WORDS + ")\\b)";
    private static final String HEDGE =
            "(?:\\b(?i:(just over|just under|more than|over|at least|no fewer than|no less than"
                    + "|upwards? of|up to|as many as|no more than|at most|fewer than|less than|under|below|above|a minimum of|a maximum of)"
                    + "|about|around|roughly|some|nearly|almost|approximately|close to|an estimated|perhaps|barely|only|exactly|about a|as few as|just) )?";
    private static final String MONEY = "(US ?\\$|\\$|€|£|USD ?|EUR ?|IQD ?)?";
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\p{L}0-9.,:/_-])" + HEDGE + "(?:(?i:(between|from)) )?" + MONEY + "(?<![0-9])" + NUMBER + SCALE + "?"
                    + "(?:(?: ?[-\u2013\u2014] ?| (?i:to|and|or) )" + MONEY + NUMBER + SCALE + "?)?"
                    + "(?![0-9]|[.,:][0-9]|[- ](?:third|quarter|fifth|tenth)s?\\b|st\\b|nd\\b|rd\\b|th\\b)([ ]?%|[ -]per ?cent(?:age points)?\\b|[ -]percentage points\\b)?");

    private static final Pattern NAMING = Pattern.compile(
            "(?:\\b(?i:article|resolution|chapter|phase|stage|paragraph|page|section|highway|route|road|camp|gate|item|annex|rule|no|number|nos|channel|option|sector|zone|battalion|brigade|division|regiment|point|version|level|group|clause|article)s?\\.?"
                    + "|\\b(?!(?:In|On|At|By|For|From|With|Of|To|The|About|Some|Only|And|But|Or|Another|When|While|Since|After|Before|Under|Over|Between|Around|Nearly|Almost|All|These|Those|Its|Their|Our|His|Her|There|Were|Are)\\b)\\p{Lu}[\\p{L}]*(?<!January|February|March|April|May|June|July|August|September|October|November|December))\\s$");
    /** The first word of a sentence is written with a capital whether it is a name or not. */
    private static final Pattern OPENING = Pattern.compile("(?:^|[.!?\u201c\"\n] ?)\\p{Lu}\\p{Ll}+(?:ed|ing|ly) $");

    /** In a headline all words are in capitals, names or not. */
    private static final Pattern HEADLINE = Pattern.compile(" \\p{Lu}{4,}\\b");

    private static final Pattern CLOCK =
            Pattern.compile("^(?:[:.][0-9]{2}|\\s?(?:a\\.?m\\b|p\\.?m\\b|o.clock|GMT|UTC|hrs\\b))");
    private static final Map<String, String> MONIES =
            Map.of("$", "USD", "US$", "USD", "USD", "USD", "€", "EUR", "EUR", "EUR", "£", "£", "IQD", "IQD");

    /** "One" that stands for a person or thing rather than counts. */
    private static final Pattern PRONOUN = Pattern.compile(" (?:of|" + FiniteVerbs.ANY.pattern() + ")");

    private static final int NEAR = 160;
    private static final Pattern DURATION = Pattern.compile("(?:minute|hour|day|week|month|year)s?|percent");

    private final String text;
    private final List<DateMention> dates;
    private final List<ReportedFigure> found = new ArrayList<>();

    private Figures(String text, List<DateMention> dates) {
        this.text = Numerals.western(text);
        this.dates = dates;
    }

    /** Every figure in the order of the text; none overlaps a date. */
    static List<ReportedFigure> find(String text, List<DateMention> dates) {
        Figures figures = new Figures(text, dates);
        List<ReportedFigure> first = Stream.concat(
                        ArabicFigures.find(figures.text, dates).stream(), Ratios.find(figures.text).stream())
                .toList();
        figures.scan(first);
        figures.found.addAll(first);
        figures.found.addAll(SpecialFigures.find(figures.text, figures.found, dates));
        figures.found.sort((a, b) -> a.span().compareTo(b.span()));
        return figures.found;
    }

    private void scan(List<ReportedFigure> first) {
        Matcher m = FIGURE.matcher(text);
        int at = 0;
        while (m.find(at)) {
            Span number = new Span(m.start(4), m.end());
            boolean taken = first.stream().anyMatch(other -> other.span().overlaps(number));
            if (!taken
                    && !names(m)
                    && dates.stream().noneMatch(date -> date.span().overlaps(number))) {
                figure(m).ifPresent(found::add);
            }
            at = m.end();
        }
    }

    private boolean names(Matcher m) {
        if (CLOCK.matcher(text).region(m.end(), text.length()).lookingAt()) {
            return true;
        }
        boolean hedged = m.start() < m.start(4) && m.group(3) == null;
        boolean digits = Character.isDigit(m.group(4).charAt(0));
        String before = text.substring(Math.max(0, m.start() - 40), m.start());
        boolean headline = HEADLINE.matcher(text).region(m.end(), text.length()).lookingAt();
        boolean year = digits && before.matches("(?s).*\\d \\(");
        return year
                || !hedged
                        && digits
                        && !headline
                        && m.group(3) == null
                        && NAMING.matcher(before).find()
                        && !OPENING.matcher(before).find();
    }

    private Optional<ReportedFigure> figure(Matcher m) {
        boolean range = m.group(8) != null;
        double second = range ? Numerals.value(m.group(8)).orElse(0.0) * scale(m, 9) : 0;
        double first = Numerals.value(m.group(4)).orElse(0.0)
                * (range && scale(m, 5) == 1 && sharesScale(m, second) ? scale(m, 9) : scale(m, 5));
        if (range && !(second > first)) {
            return Optional.empty();
        }
        Optional<UnitWords.Unit> unit = unit(m, range ? second : first)
                .map(one -> new UnitWords.Unit(UnitWords.currency(one.word()), one.end()))
                .or(() -> understood(m));
        return unit.map(found -> build(m, found, first, range ? Optional.of(second) : Optional.empty()));
    }

    private static boolean sharesScale(Matcher m, double second) {
        return scale(m, 9) > 1 && second > 0;
    }

    private static double scale(Matcher m, int group) {
        String word = m.group(group) != null ? m.group(group) : m.group(group + 1);
        return word == null ? 1 : Numerals.scale(word);
    }

    private Optional<UnitWords.Unit> unit(Matcher m, double value) {
        if (m.group(11) != null) {
            return Optional.of(new UnitWords.Unit("percent", m.end()));
        }
        if (m.group(3) != null) {
            return Optional.of(
                    new UnitWords.Unit(MONIES.getOrDefault(m.group(3).strip().replace(" ", ""), "USD"), m.end()));
        }
        String number = m.group(4).toLowerCase(Locale.ROOT);
        boolean one = number.equals("one");
        boolean article = number.matches("an?")
                || one && PRONOUN.matcher(text).region(m.end(), text.length()).lookingAt();
        return article ? Optional.empty() : UnitWords.after(text, m.end(), one || value == 1);
    }

    /** The unit of the figure before, in the same paragraph and near, where the noun is left out. */
    private Optional<UnitWords.Unit> understood(Matcher m) {
        String number = m.group(4).toLowerCase(Locale.ROOT);
        if (found.isEmpty() || number.matches("an?|one") || m.group(3) != null) {
            return Optional.empty();
        }
        boolean sum = scale(m, 5) == 1;
        return found.reversed().stream()
                .findFirst()
                .filter(before -> !DURATION.matcher(before.unit()).matches())
                .filter(before -> isNear(before, m.start()))
                .filter(before -> !(sum
                        && MONIES.containsValue(before.unit())
                        && between(before, m.start()).matches("(?s).*[.!?]\\s.*")))
                .map(before -> new UnitWords.Unit(before.unit(), m.end()));
    }

    private boolean isNear(ReportedFigure before, int place) {
        String between = between(before, place);
        return between.length() < NEAR && between.indexOf('\n') < 0;
    }

    private String between(ReportedFigure before, int place) {
        return text.substring(Math.min(before.span().end(), place), place);
    }

    private ReportedFigure build(Matcher m, UnitWords.Unit unit, double first, Optional<Double> second) {
        String hedge = m.group(1) == null ? "" : m.group(1).toLowerCase(Locale.ROOT);
        boolean floor = List.of(
                        "just over",
                        "more than",
                        "over",
                        "at least",
                        "no fewer than",
                        "no less than",
                        "upward of",
                        "upwards of",
                        "above",
                        "a minimum of")
                .contains(hedge);
        boolean ceiling = !floor && !hedge.isEmpty();
        Optional<Double> low = second.isPresent() || floor ? Optional.of(first) : Optional.empty();
        Optional<Double> high = second.isPresent() ? second : ceiling ? Optional.of(first) : Optional.empty();
        double value = second.map(last -> (first + last) / 2).orElse(first);
        return new ReportedFigure(new Span(m.start(), unit.end()), value, low, high, unit.word());
    }
}
