package org.endstate.evidence.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the times a text names, absolute and relative. Of forms that overlap the longest counts. A day without a year
 * is the last such day before publication, or the next one where the sentence looks ahead; "a day earlier" counts from
 * the time named before it.
 */
final class Dates {

    private static final Pattern END = Pattern.compile("[.!?\u061F][\u201d\u2019\"'\u00bb)]*\\s+|\n+");

    private static final Pattern JOINT =
            Pattern.compile("(?: night| morning| evening)?,? (?:to|until|till|through) (?:the )?|\\s?[-\u2013]\\s?");

    /** In characters. */
    private static final int FAR = 1_000;

    private Dates() {}

    private record Found(Span span, Matcher match, DateRule rule) {}

    /** Every time the text names, in its order; none overlap. */
    static List<DateMention> find(String text, LocalDate published) {
        List<DateMention> mentions = new ArrayList<>();
        Entries entries = new Entries(text, published);
        for (Found found : longest(candidates(text))) {
            Optional<Period> label =
                    entries.label(found.span().start(), mentions).map(Period::of);
            label.or(() -> period(text, found, mentions, entries)).ifPresent(period -> {
                boolean again = repeats(text, found.span(), period, mentions);
                int start = again
                        ? mentions.removeLast().span().start()
                        : found.span().start();
                mentions.add(new DateMention(new Span(start, found.span().end()), period.from(), period.to()));
            });
        }
        return mentions;
    }

    private static Optional<Period> period(String text, Found found, List<DateMention> before, Entries entries) {
        Moment.Tense tense = Tenses.of(text, found.span());
        LocalDate day = entries.day(found.span().start(), tense == Moment.Tense.AHEAD, before);
        LocalDate story = entries.isOwn(day) ? day : story(text, before).orElse(day);
        Moment moment = new Moment(day, anchor(text, found.span(), before, story), tense);
        return found.rule().meaning().of(found.match(), moment);
    }

    /** Whether brackets say again which day was just named: "today (28 September)". */
    private static boolean repeats(String text, Span span, Period period, List<DateMention> before) {
        return !before.isEmpty()
                && before.getLast().from().equals(period.from())
                && before.getLast().to().equals(period.to())
                && text.substring(before.getLast().span().end(), span.start()).equals(" (");
    }

    /** What an expression may count from: times named near before it, or the day its story is about. */
    private static Moment.Anchor anchor(String text, Span span, List<DateMention> before, LocalDate story) {
        List<DateMention> near = before.reversed().stream()
                .takeWhile(date -> isNear(text, date.span().end(), span.start()))
                .toList();
        LocalDate day = near.stream()
                .filter(Dates::isDay)
                .map(DateMention::from)
                .findFirst()
                .orElse(story);
        if (near.isEmpty()) {
            return new Moment.Anchor(Period.of(story), Period.of(story), false, false, day, Optional.empty());
        }
        DateMention last = near.getFirst();
        Optional<LocalDate> from = near.size() < 2 ? Optional.empty() : start(text, last.span(), near.get(1));
        return new Moment.Anchor(
                new Period(last.from(), last.to()),
                new Period(from.orElse(last.from()), last.to()),
                true,
                ends(text, last.span().end(), span.start()) == 0,
                day,
                start(text, span, last));
    }

    /** The beginning of a range that an expression ends: "between 1 May and", "from Monday to". */
    private static Optional<LocalDate> start(String text, Span span, DateMention before) {
        String joint = text.substring(before.span().end(), span.start());
        String opening = text.substring(
                Math.max(0, before.span().start() - 16), before.span().start());
        boolean range = joint.equals(" and ") && opening.endsWith("etween ")
                || JOINT.matcher(joint).matches() && opening.matches("(?s).*(?<!forward )\\b[Ff]rom (?:the )?");
        return range ? Optional.of(before.from()) : Optional.empty();
    }

    /** The last day named in the first paragraph: what news is about. */
    private static Optional<LocalDate> story(String text, List<DateMention> dates) {
        int line = text.indexOf('\n');
        return dates.stream()
                .takeWhile(date -> line < 0 || date.span().end() <= line)
                .filter(Dates::isDay)
                .map(DateMention::from)
                .reduce((first, last) -> last);
    }

    private static boolean isDay(DateMention date) {
        return date.from().equals(date.to());
    }

    /** Whether a place lies in the paragraph or in the sentence after another, and not far from it. */
    private static boolean isNear(String text, int from, int to) {
        int start = Math.min(from, to);
        return to - start < FAR && (text.substring(start, to).indexOf('\n') < 0 || ends(text, from, to) <= 1);
    }

    /** How many sentences end in a stretch. */
    private static long ends(String text, int from, int to) {
        return from >= to ? 0 : END.matcher(text).region(from, to).results().count();
    }

    private static List<Found> candidates(String text) {
        String western = Numerals.western(text);
        List<Found> all = new ArrayList<>();
        Stream.of(
                        CalendarDates.RULES,
                        RelativeDates.RULES,
                        MonthDates.RULES,
                        PartsOfTime.RULES,
                        SameTimes.RULES,
                        Weekdays.RULES,
                        Feasts.RULES,
                        ArabicDates.RULES)
                .flatMap(List::stream)
                .forEach(rule -> {
                    Matcher matcher = rule.form().matcher(western);
                    while (matcher.find()) {
                        all.add(new Found(
                                new Span(matcher.start(), matcher.end()), copy(rule, western, matcher), rule));
                    }
                });
        return all;
    }

    /** A matcher that keeps this match while the first one moves on. */
    private static Matcher copy(DateRule rule, String text, Matcher at) {
        Matcher copy = rule.form().matcher(text);
        if (!copy.find(at.start())) {
            throw new IllegalStateException("A form of dates matches once and not twice at [" + at.start() + "].");
        }
        return copy;
    }

    private static List<Found> longest(List<Found> all) {
        List<Found> kept = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparingInt((Found found) -> -found.span().length())
                        .thenComparing(Found::span))
                .filter(found -> kept.stream().noneMatch(other -> other.span().overlaps(found.span())))
                .forEach(kept::add);
        kept.sort(Comparator.comparing(Found::span));
        return kept;
    }
}
