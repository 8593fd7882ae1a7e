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
                    + "|no later than|set to|hopes?|intends?|from now|(?:leaves?|ends?|closes?|begins?|starts?|opens?|expires?|runs?|stays?|stops?|gets?)(?: (?:on|to|until|at|in|from|by))?|can|may|(?:is|are) (?:closed|cancelled|open|off)|have until|next|(?:agreed|decided|pledged|promised|vowed|asked|ordered|told|ready) to)\\b|سوف"
                    + "|(?<!\\p{L})(?:س(?!نوات|ياس|يار|ينا|ياد|ناتور|يطر|تين|تون)[يتن]\\p{L}{2,}|[يت](?:نتهي|غادر|نسحب|توقف|غلق|كتمل|بدأ|جتمع|عود|نعقد|عقد|رحل|تسلم|ستكمل)|المقرر)");
    private static final Pattern BACK = Pattern.compile(
            "\\b(?:said|says|told|reported|announced|added|was|were|had|did|has|have|since|issued|published|began|left|went|came|met|took|fell|rose|held|ran|gone|gave|sent|lost|set by|made|taken|given|drawn|written|(?<!\\b(?:be|will|not|as|is|are|being) )[a-z]{2,}ed)\\b|(?<!\\p{L})(?:منذ|قد|كان|كانت)(?!\\p{L})");
    private static final Pattern CLAUSE = Pattern.compile(
            "[.!?;:\\n\u201c\u201d\"«»؛،]|(?<!\\p{L})(?:أن|إن|أنه|إنه|أنها|إنها)(?!\\p{L})|, (?:and|but|while|after|when)\\b|\\bthat\\b");

    private Dates() {}

    private record Found(Span span, Matcher match, DateRule rule) {}

    /** Every time the text names, in its order; none overlap. */
    static List<DateMention> find(String text, LocalDate published) {
        List<DateMention> mentions = new ArrayList<>();
        Period named = Period.of(published);
        for (Found found : longest(candidates(text))) {
            Moment moment = new Moment(published, named, tense(text, found.span()));
            Optional<Period> period = found.rule().meaning().of(found.match(), moment);
            if (period.isPresent()) {
                named = period.get();
                mentions.add(new DateMention(found.span(), named.from(), named.to()));
            }
        }
        return mentions;
    }

    private static List<Found> candidates(String text) {
        String western = Numerals.western(text);
        List<Found> all = new ArrayList<>();
        Stream.of(CalendarDates.RULES, RelativeDates.RULES, ArabicDates.RULES)
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
