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

    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:will|shall|would|due|scheduled|expected|plans?|planned|planning|going to|is to|are to|to be|must|should"
                    + "|no later than|set to|hopes?|intends?|from now|(?:leaves?|ends?|closes?|begins?|starts?|opens?|expires?|runs?|stays?|stops?|gets?|meets?|flies|plays (?:at|in)|arrives?|departs?|resumes?|airs)(?: (?:on|to|until|at|in|from|by))?|can|may|(?:is|are) (?:closed|cancelled|open|off|(?:announced|slated|booked|called|fixed|planned|set) for)|ha(?:s|ve) until|next|wants?|seeks?|demands?|deadline|(?:agreed|decided|pledged|promised|vowed|asked|ordered|told|ready) to)\\b|سوف|(?<!\\p{L})(?:و|ف)?(?:[يت]ريد|[يت]طالب|[يت]طلب|[يت]عتزم|يجب|ينبغي|لن|ال?مهلة|ال?موعد)(?!\\p{L})"
                    + "|(?<!\\p{L})[وف]?(?:س(?!نوات|ياس|يار|ينا|ياد|ناتور|يطر|تين|تون)[يتن]\\p{L}{2,}|[يت](?:نتهي|غادر|نسحب|توقف|غلق|كتمل|بدأ|جتمع|عود|نعقد|عقد|رحل|تسلم|ستكمل|صدر|فتح|لتقي|بث|ستأنف|ناقش|زور|صوت|ستضيف)|المقرر)");
    private static final Pattern BACK = Pattern.compile(
            "\\b(?:said|says|told|reported|added|was|were|had|did|has|have|since|began|left|went|came|took|fell|rose|ran|gave|set by"
                    + "|(?<!\\b(?:be|will|not|as|is|are|being|get|stays?|remains?|keep) )(?:gone|met|held|sent|lost|made|taken|given|drawn|written|[a-z]{2,}ed))\\b|(?<!\\p{L})(?:منذ|قد|كان|كانت)(?!\\p{L})");
    /** What was still to come when it was said may by now be over. */
    private static final Pattern WAS_AHEAD = Pattern.compile(
            "\\b(?:was|were|had)\\b[^,;]{0,20}\\b(?:to|due|scheduled|expected|planned|supposed|meant)\\b[^,;]*$|\\buntil $");

    private static final Pattern STILL_AHEAD = Pattern.compile("\\b(?:will|shall)\\b[^,;]*\\buntil $");

    private static final Pattern CLAUSE = Pattern.compile(
            "[.!?;:\\n\u201c\u201d\"«»؛،]|(?<!\\p{L})(?:أن|إن|أنه|إنه|أنها|إنها)(?!\\p{L})|, (?:and|but|while|after|when)\\b|\\bthat\\b");

    private static final Pattern END = Pattern.compile("[.!?\u061F][\u201d\u2019\"'\u00bb)]*\\s+|\n+");

    private Dates() {}

    private record Found(Span span, Matcher match, DateRule rule) {}

    /** Every time the text names, in its order; none overlap. */
    static List<DateMention> find(String text, LocalDate published) {
        List<DateMention> mentions = new ArrayList<>();
        for (Found found : longest(candidates(text))) {
            Moment moment =
                    new Moment(published, anchor(text, found.span(), mentions, published), tense(text, found.span()));
            found.rule().meaning().of(found.match(), moment).ifPresent(period -> {
                boolean again = repeats(text, found.span(), period, mentions);
                int start = again
                        ? mentions.removeLast().span().start()
                        : found.span().start();
                mentions.add(new DateMention(new Span(start, found.span().end()), period.from(), period.to()));
            });
        }
        return mentions;
    }

    /** Whether brackets say again which day was just named: "today (28 September)". */
    private static boolean repeats(String text, Span span, Period period, List<DateMention> before) {
        return !before.isEmpty()
                && before.getLast().from().equals(period.from())
                && before.getLast().to().equals(period.to())
                && text.substring(before.getLast().span().end(), span.start()).equals(" (");
    }

    /** What an expression may count from: times named near before it, or the day its story is about. */
    private static Moment.Anchor anchor(String text, Span span, List<DateMention> before, LocalDate published) {
        LocalDate story = story(text, before).orElse(published);
        List<DateMention> near = before.reversed().stream()
                .takeWhile(date -> ends(text, date.span().end(), span.start()) <= 1)
                .toList();
        LocalDate day = near.stream()
                .filter(Dates::isDay)
                .map(DateMention::from)
                .findFirst()
                .orElse(story);
        return near.isEmpty()
                ? new Moment.Anchor(Period.of(story), false, day)
                : new Moment.Anchor(
                        new Period(near.getFirst().from(), near.getFirst().to()),
                        ends(text, near.getFirst().span().end(), span.start()) == 0,
                        day);
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

    /** How many sentences end in a stretch. */
    private static long ends(String text, int from, int to) {
        return from >= to ? 0 : END.matcher(text).region(from, to).results().count();
    }

    private static List<Found> candidates(String text) {
        String western = Numerals.western(text);
        List<Found> all = new ArrayList<>();
        Stream.of(CalendarDates.RULES, RelativeDates.RULES, Feasts.RULES, ArabicDates.RULES)
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

    /** Whether the words of the clause around the time speak of what is to come. */
    private static Moment.Tense tense(String text, Span span) {
        String before = text.substring(clauseStart(text, span.start()), span.start());
        Matcher clause = CLAUSE.matcher(text);
        int end = clause.find(span.end()) ? clause.start() : text.length();
        String after = text.substring(span.end(), Math.min(end, text.length()));
        if (WAS_AHEAD.matcher(before).find() && !STILL_AHEAD.matcher(before).find()) {
            return Moment.Tense.OPEN;
        }
        int ahead = last(AHEAD, before);
        int back = last(BACK, before);
        if (ahead >= 0 || back >= 0) {
            return ahead >= back ? Moment.Tense.AHEAD : Moment.Tense.BACK;
        }
        return startsAhead(after) ? Moment.Tense.AHEAD : Moment.Tense.OPEN;
    }

    private static boolean startsAhead(String after) {
        Matcher ahead = AHEAD.matcher(after);
        Matcher back = BACK.matcher(after);
        return ahead.find() && !(back.find() && back.start() < ahead.start());
    }

    private static int clauseStart(String text, int end) {
        int start = Math.max(0, end - 200);
        Matcher clause = CLAUSE.matcher(text).region(start, end);
        while (clause.find()) {
            start = clause.end();
        }
        return start;
    }

    private static int last(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }
}
