package org.endstate.evidence.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            "(?:[0-9]{1,3}(?:[,\\u00A0\\u202F\\u066C][0-9]{3})+(?:[.\\u066B][0-9]+)?|[1-9][0-9]{0,2} [0-9]00(?= \\p{L})|[0-9]+(?:[.\\u066B][0-9]+)?)";
    /** What follows metres rather than millions. */
    private static final String DISTANCE =
            " (?:away|from|long|high|deep|wide|north|south|east|west|inside|outside|across|off)\\b";

    private static final String SCALE =
            "(?:[ -]?(hundred|thousand|million|billion|trillion|dozen)\\b|[ ]?(m|mn|bn|k)\\b(?! of)(?!" + DISTANCE
                    + "))";
    private static final String NUMBER = "(" + DIGITS + "|\\b(?i:" + Numerals.WORDS + ")\\b)";
    private static final String HEDGE =
            "(?:\\b(?i:(just over|just under|more than|(?<!\\bhand |\\bhands |\\bhanded |\\bhanding |\\btaken |\\btook |\\btaking |\\bturned |\\bturning )over|at least|no fewer than|no less than"
                    + "|upwards? of|up to|as many as|no more than|at most|fewer than|less than|under|below|above|a minimum of|a maximum of)"
                    + "|about|around|roughly|some|nearly|almost|approximately|close to|an estimated|perhaps|barely|only|exactly|about a|as few as|just) )?";
    private static final String MONEY = "(US ?\\$|\\$|€|£|USD ?|EUR ?|IQD ?)?";
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\p{L}0-9.,:/_-])" + HEDGE + "(?:(?i:(between|from)) )?" + MONEY + "(?<![0-9])" + NUMBER + SCALE + "?"
                    + "(?:(?: ?[-\u2013\u2014] ?| (?i:to|and|or) )" + MONEY + NUMBER + SCALE + "?)?"
                    + "(?![0-9]|[.,:][0-9]|[- ](?:third|quarter|fifth|tenth)s?\\b|st\\b|nd\\b|rd\\b|th\\b)([ ]?%|[ -]per ?cent(?:age points)?\\b|[ -]percentage points\\b)?");

    static final Map<String, String> MONIES =
            Map.of("$", "USD", "US$", "USD", "USD", "USD", "€", "EUR", "EUR", "EUR", "£", "£", "IQD", "IQD");

    /** "One" that stands for a person or thing rather than counts. */
    private static final Pattern PRONOUN = Pattern.compile(" (?:of|" + FiniteVerbs.ANY.pattern() + ")");

    private static final Set<String> SCALES = Set.of("thousand", "million", "billion");

    private static final int NEAR = 60;
    private static final Pattern NAME_BEFORE = Pattern.compile("\\p{Lu}[\\p{L}'\u2019.-]+, $");
    private static final Pattern MEASURE =
            Pattern.compile("(km|km2|kg|cm|mm|ha|kph|mph|ft|kW|MW|m(?=" + DISTANCE + "))\\b");

    /** What follows a number that stands for no noun left out: part of a compound, or a name. */
    private static final Pattern NOT_ALONE =
            Pattern.compile("-(?!strong\\b)\\p{L}| \\p{Lu}\\p{Ll}| and a (?:half|quarter)\\b");

    private final String text;
    private final List<DateMention> dates;
    private final Understood understood;
    private final List<ReportedFigure> found = new ArrayList<>();

    private Figures(String text, List<DateMention> dates) {
        this.text = Numerals.western(text);
        this.dates = dates;
        this.understood = new Understood(this.text);
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
            boolean dated = dates.stream().anyMatch(date -> date.span().overlaps(number));
            Optional<Ratios.Alone> ratio = taken || dated ? Optional.empty() : Ratios.alone(text, m.start());
            ratio.flatMap(this::ratio).ifPresent(found::add);
            if (ratio.isPresent()) {
                at = ratio.get().span().end();
                continue;
            }
            if (!taken && !dated && !names(m)) {
                found.addAll(figures(m));
            }
            at = dated && m.group(8) != null ? m.end(4) : m.end();
        }
    }

    private Optional<ReportedFigure> ratio(Ratios.Alone ratio) {
        return understood
                .noun(ratio.span(), ratio.value(), found)
                .map(noun -> new ReportedFigure(ratio.span(), ratio.value(), Optional.empty(), Optional.empty(), noun));
    }

    private boolean names(Matcher m) {
        boolean bare = m.start() == m.start(4) && m.group(5) == null && m.group(6) == null;
        return new NamingNumbers(text, new Span(m.start(), m.end()))
                .names(m.group(4), Optional.ofNullable(m.group(1)).filter(hedge -> !bare), bare);
    }

    /** A figure; two where something went "from 40 to 60" rather than lay between. */
    private List<ReportedFigure> figures(Matcher m) {
        String head = text.substring(Math.max(0, m.start() - NEAR), m.start());
        boolean change = m.group(8) != null
                && ("from".equalsIgnoreCase(m.group(2)) || head.endsWith("from "))
                && Understood.CHANGED.matcher(head).find();
        Optional<ReportedFigure> figure = figure(m, change);
        if (!change || figure.isEmpty()) {
            return figure.stream().toList();
        }
        double first = Numerals.value(m.group(4)).orElse(0.0) * scale(m, 5);
        String unit = figure.get().unit();
        return List.of(
                new ReportedFigure(new Span(m.start(4), m.end(4)), first, Optional.empty(), Optional.empty(), unit),
                new ReportedFigure(
                        new Span(m.start(8), figure.get().span().end()),
                        Numerals.value(m.group(8)).orElse(0.0) * scale(m, 9),
                        Optional.empty(),
                        Optional.empty(),
                        unit));
    }

    private Optional<ReportedFigure> figure(Matcher m, boolean change) {
        boolean range = m.group(8) != null;
        double second = range ? Numerals.value(m.group(8)).orElse(0.0) * scale(m, 9) : 0;
        double first = Numerals.value(m.group(4)).orElse(0.0)
                * (range && scale(m, 5) == 1 ? sharedScale(m, second) : scale(m, 5));
        if (range && !change && !(second > first)) {
            return Optional.empty();
        }
        Optional<UnitWords.Unit> unit = unit(m, range ? second : first)
                .map(one -> new UnitWords.Unit(UnitWords.currency(one.word()), one.end()))
                .or(() -> understood(m));
        return unit.map(found -> build(m, found, first, range ? Optional.of(second) : Optional.empty()));
    }

    /** "4 to 5 million", "four and five million": the scale that the first number has with the second. */
    private static double sharedScale(Matcher m, double second) {
        String last = m.group(8).substring(m.group(8).lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean words = SCALES.contains(last) && Numerals.value(m.group(4)).orElse(0.0) < 100;
        return second <= 0 ? 1 : words ? Numerals.scale(last) : scale(m, 9);
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
        Matcher glued = MEASURE.matcher(text).region(m.end(), text.length());
        if (glued.lookingAt()) {
            return Optional.of(new UnitWords.Unit(glued.group(1), glued.end()));
        }
        String number = m.group(4).toLowerCase(Locale.ROOT);
        boolean one = number.equals("one");
        boolean article = number.matches("an?")
                || one && PRONOUN.matcher(text).region(m.end(), text.length()).lookingAt();
        return article
                ? Optional.empty()
                : UnitWords.after(text, m.end(), one || value == 1).filter(unit -> !isTitle(m, unit));
    }

    /** Whether a number and its noun are written in capitals and no verb follows: "Three Towers". */
    private boolean isTitle(Matcher m, UnitWords.Unit unit) {
        boolean capitals = Character.isUpperCase(m.group(4).charAt(0))
                && Character.isUpperCase(unit.word().charAt(0))
                && !unit.word().matches("\\p{Lu}+");
        String after = text.substring(unit.end(), Math.min(text.length(), unit.end() + 20));
        return capitals && !after.matches("(?s) (?:" + FiniteVerbs.ANY.pattern() + ")\\b.*");
    }

    /** The noun that is left out. */
    private Optional<UnitWords.Unit> understood(Matcher m) {
        String number = m.group(4).toLowerCase(Locale.ROOT);
        boolean age = NAME_BEFORE
                        .matcher(text.substring(Math.max(0, m.start() - NEAR), m.start()))
                        .find()
                && text.startsWith(",", m.end());
        if (age
                || number.matches("an?|one")
                || m.group(3) != null
                || NOT_ALONE.matcher(text).region(m.end(), text.length()).lookingAt()) {
            return Optional.empty();
        }
        return understood
                .noun(new Span(m.start(), m.end()), Numerals.value(m.group(4)).orElse(0.0) * scale(m, 5), found)
                .map(noun -> new UnitWords.Unit(noun, m.end()));
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
