package org.endstate.evidence.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds parts of a whole in words: of what follows ("two-thirds of the crews", "half its budget"), of what was counted
 * before ("a third of them", "about half were gone"), or of what rose or fell by it.
 */
final class Fractions {

    private static final Map<String, Integer> PARTS = Map.of(
            "half", 2, "third", 3, "quarter", 4, "fifth", 5, "sixth", 6, "seventh", 7, "eighth", 8, "ninth", 9, "tenth",
            10);

    private static final String PART = "(?:(an?|one|two|three|four|five|seven|nine)[ -]"
            + "(third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?|half)";
    private static final String HEDGE =
            "(?:(?:about|around|roughly|some|nearly|almost|perhaps|barely|more than|over|at least"
                    + "|up to|less than|fewer than|just over|just under|well over|well under|a little over|a little under) )?";
    private static final String FRACTION =
            "(?<![\\p{L}-])(?<!\\b(?:first|second|other|latter|better|upper|lower|between) )" + HEDGE + PART;
    private static final Pattern WORDS = pattern(FRACTION);
    private static final Pattern NUMBER = Pattern.compile(" [0-9][0-9,]*(?= )");
    private static final Pattern SENTENCE = Pattern.compile("[.!?:\u201c\"]\\s?|\n");
    private static final Pattern BETWEEN = pattern("\\bbetween " + PART + " and " + PART + "\\b");

    private static final Pattern OF = pattern(
            FRACTION
                    + "(?: of(?: all| the| its| their| his| her| our| those| these| an?)*| (?:the|its|their|his|her|our))(?= )(?! (?:them|these|those|ours|theirs|whom|which|that|it|us)\\b)");
    private static final Pattern TIME = pattern("(?<![\\p{L}-])" + HEDGE
            + "(half)(?: an? |-)((?-i:century|hour|decade|mile|kilometre|day|year|tonne|metre))\\b");
    private static final Pattern OF_THEM = pattern(FRACTION + " of (?:them|these|those|whom|which|that|it)\\b");
    private static final Pattern CHANGED_BY =
            pattern("\\b(?:fell|fallen|fall|rose|risen|rise|dropped|drop|gone (?:up|down)|went (?:up|down)"
                    + "|cut|grown|grew|grow|declined|increased|reduced|shrunk|shrank|jumped|climbed|down|up|shortened) by (?="
                    + FRACTION
                    + "(?=[.,;:)\u201d\"\u2019]| (?:since|in|from|over|between|after|during|and|within|by|to|as)\\b))");
    private static final Pattern ALONE = pattern(
            "(?:(?<=[.!?;:] |\n|\\b(?:that|of which|of whom|and|but|while) |, )|^)(?=(" + FRACTION
                    + ") (?:were|was|are|is|have|had|has|will|would|could|can|do|did|live|lived|came|come|went|left|remain|remained|stayed|said|belong)\\b)");
    private static final Pattern OF_WHICH =
            pattern("\\bof (?:which|whom) [^.;:\n]{3,40} (?<part>" + FRACTION + ")(?=[.,;])");
    private static final Pattern SUBJECT = pattern(
            "(?:^|[,;] |\\b(?:that|and|but|while|as|where|since) )(?:(?:the|its|their|his|our) )?(?:\\p{Ll}+ )??(\\p{L}{3,})(?: (?:of|in|by|on|at|for|between|across|to|along|against|near|around|from|with) [^,;.]{2,50}?)?"
                    + "(?: (?:had|has|have|will|would|was|were|are|is))?(?: been)? (?:also )?$");

    private static final Set<String> NO_WHOLE = WordSet.of(
            "time way past more less dozen million billion hour century they it he she we while this that which who these those one two three four five");
    private static final int NEAR = 160;
    private static final Pattern DURATION = pattern("(?:minute|hour|day|week|month|year)s?|percent|بالمئة");

    private final String text;
    private final List<ReportedFigure> taken;
    private final List<DateMention> dates;
    private final List<ReportedFigure> found = new ArrayList<>();

    private Fractions(String text, List<ReportedFigure> taken, List<DateMention> dates) {
        this.text = text;
        this.taken = taken;
        this.dates = dates;
    }

    private static Pattern pattern(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }

    static List<ReportedFigure> find(String text, List<ReportedFigure> taken, List<DateMention> dates) {
        Fractions fractions = new Fractions(text, taken, dates);
        fractions.between();
        fractions.ofWhole();
        fractions.halves();
        fractions.changes();
        fractions.ofThem();
        return fractions.found;
    }

    private void between() {
        Matcher m = BETWEEN.matcher(text);
        while (m.find()) {
            Span span = new Span(m.start(), m.end());
            double low = part(m.group(1), m.group(2));
            double high = part(m.group(3), m.group(4));
            counted(span, false)
                    .ifPresent(unit -> found.add(
                            new ReportedFigure(span, (low + high) / 2, Optional.of(low), Optional.of(high), unit)));
        }
    }

    private void ofWhole() {
        Matcher m = OF.matcher(text);
        while (m.find()) {
            int number = afterNumber(m.end());
            UnitWords.whole(text, number)
                    .filter(unit -> !NO_WHOLE.contains(unit.word()))
                    .ifPresent(unit -> add(
                            new Span(m.start(), number > m.end() ? words(m.start()) : unit.end()),
                            part(m),
                            unit.word()));
        }
    }

    /** Where the words for the part itself end. */
    private int words(int start) {
        Matcher m = WORDS.matcher(text).region(start, text.length()).useTransparentBounds(true);
        return m.lookingAt() ? m.end() : start;
    }

    /** Half a century, half an hour. */
    private void halves() {
        Matcher m = TIME.matcher(text);
        while (m.find()) {
            add(new Span(m.start(), m.end()), 0.5, m.group(2));
        }
    }

    private int afterNumber(int from) {
        Matcher m = NUMBER.matcher(text).region(from, text.length());
        return m.lookingAt() ? m.end() : from;
    }

    /** What rose or fell by a part is the subject. */
    private void changes() {
        Matcher m = CHANGED_BY.matcher(text);
        Matcher fraction = WORDS.matcher(text);
        while (m.find()) {
            int start = sentence(m.start());
            Matcher subject = SUBJECT.matcher(text.substring(start, m.start()));
            if (subject.find()
                    && !NO_WHOLE.contains(subject.group(1).toLowerCase(Locale.ROOT))
                    && fraction.find(m.end())) {
                add(
                        new Span(fraction.start(), fraction.end()),
                        part(fraction),
                        subject.group(1).toLowerCase(Locale.ROOT));
            }
        }
    }

    private int sentence(int place) {
        int from = Math.max(0, place - NEAR);
        Matcher end = SENTENCE.matcher(text).region(from, place);
        while (end.find()) {
            from = end.end();
        }
        return from;
    }

    /** "A third of them" and a part as subject of its clause count what the figure before in its paragraph counts. */
    private void ofThem() {
        Matcher them = OF_THEM.matcher(text);
        while (them.find()) {
            counted(new Span(them.start(), them.end()), them.group().endsWith("it"))
                    .ifPresent(unit -> add(new Span(them.start(), them.end()), part(them), unit));
        }
        Matcher which = OF_WHICH.matcher(text);
        while (which.find()) {
            Span span = new Span(which.start("part"), which.end("part"));
            counted(span, true).ifPresent(unit -> add(span, part(which.group(2), which.group(3)), unit));
        }
        Matcher alone = ALONE.matcher(text);
        Matcher fraction = WORDS.matcher(text);
        while (alone.find()) {
            if (fraction.find(alone.start(1))) {
                Span span = new Span(fraction.start(), fraction.end());
                counted(span, false).ifPresent(unit -> add(span, part(fraction), unit));
            }
        }
    }

    private Optional<String> counted(Span span, boolean money) {
        return taken.stream()
                .filter(one -> one.value() != 1
                        && (money || !Figures.MONIES.containsValue(one.unit()))
                        && !DURATION.matcher(one.unit()).matches())
                .filter(one -> one.span().end() <= span.start()
                        && span.start() - one.span().end() < NEAR)
                .filter(one -> text.substring(one.span().end(), span.start()).indexOf('\n') < 0)
                .reduce((one, other) -> one.span().end() > other.span().end() ? one : other)
                .map(ReportedFigure::unit);
    }

    private static double part(Matcher m) {
        return part(m.group(1), m.group(2));
    }

    /** The words before and after the hyphen; null for a half. */
    private static double part(@Nullable String count, @Nullable String name) {
        double parts = count == null
                ? 1
                : Numerals.words(count.toLowerCase(Locale.ROOT)).orElse(1.0);
        return parts / (name == null ? 2 : PARTS.getOrDefault(name.toLowerCase(Locale.ROOT), 1));
    }

    private void add(Span span, double value, String unit) {
        boolean free = taken.stream().noneMatch(one -> one.span().overlaps(span))
                && found.stream().noneMatch(one -> one.span().overlaps(span))
                && dates.stream().noneMatch(date -> date.span().overlaps(span));
        if (free) {
            found.add(new ReportedFigure(span, value, Optional.empty(), Optional.empty(), unit));
        }
    }
}
