package org.endstate.evidence.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A heading that sets who speaks apart with a colon or a dash: "Minister: no date yet", "No date yet – minister". */
final class Headlines {

    private static final Pattern FIRST =
            Pattern.compile("(?:\\d{1,2}[.:h]\\d{2} )?(\\p{Lu}[^:.,?\uE000]{2,50}): (\\S.*\\S)");
    private static final Pattern LAST =
            Pattern.compile("(\\S.*?\\S)(?:: | [\u2013\u2014-] )([^:.,?\uE000\u2013\u2014]{2,50})");

    /** Fewer words are a label. */
    private static final int LEAST_WORDS = 3;

    private Headlines() {}

    /** What the heading reports; empty where a paragraph is none. */
    static Optional<Quotation> find(String text, String masked, Span paragraph) {
        String words = paragraph.of(masked);
        if (words.matches("(?s).*[.!?\u2026:;]")
                || FiniteVerbs.inClause(words.split(": ")[0]) && words.startsWith("\uE000")) {
            return Optional.empty();
        }
        Matcher first = FIRST.matcher(words);
        if (first.matches() && speaks(first.group(1)) && !NounPhrase.isBody(first.group(1))) {
            return quotation(text, paragraph, first.start(2), first.end(2), first.group(1));
        }
        Matcher last = LAST.matcher(words);
        return last.matches() && speaks(last.group(2))
                ? quotation(text, paragraph, last.start(1), last.end(1), last.group(2))
                : Optional.empty();
    }

    private static boolean speaks(String who) {
        return !FiniteVerbs.in(who)
                && NounPhrase.read(who)
                        .filter(speaker -> !NounPhrase.isPronoun(speaker))
                        .filter(SpeakerMemory::speaks)
                        .isPresent();
    }

    private static Optional<Quotation> quotation(String text, Span paragraph, int start, int end, String who) {
        Span span = new Span(paragraph.start() + start, paragraph.start() + end);
        boolean marked = "\u201c\"\u2018'".indexOf(text.charAt(span.start())) >= 0
                && "\u201d\"\u2019'".indexOf(text.charAt(span.end() - 1)) >= 0;
        Span said = marked && span.length() > 2 ? new Span(span.start() + 1, span.end() - 1) : span;
        return said.of(text).split("\\s+").length < LEAST_WORDS
                ? Optional.empty()
                : NounPhrase.read(who)
                        .map(speaker -> new Quotation(
                                said,
                                marked ? Quotation.Kind.DIRECT : Quotation.Kind.INDIRECT,
                                speaker,
                                paragraph,
                                false));
    }
}
