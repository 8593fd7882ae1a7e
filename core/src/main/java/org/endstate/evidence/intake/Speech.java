package org.endstate.evidence.intake;

import java.util.regex.Pattern;

/** Tells words that somebody speaks from titles and words held at a distance. */
final class Speech {

    private static final Pattern TITLED = Pattern.compile(
            "(?:titled|entitled|headlined|film|book|song|novel|documentary|play|series|operation|exercise|codenamed|dubbed|known as|so-called|nicknamed|named|poem|(?<!\\b(?:his|her|its|their|own) )words?|slogan|sign|mural|banner|label|plaque|motto)[,\\s]+\\W?$",
            Pattern.CASE_INSENSITIVE);

    /** Words of the writer's own sentence that a quotation cannot follow as speech. */
    private static final Pattern PART = Pattern.compile(
            "\\b(?:as|an?|the|of|his|her|their|its|to|was|were|is|are|be|been|by|in|for|with|on|at|from|not|such|so|this|or|than|like)\\s+$|\\b(?:calling|called|calls|describing|described|describes|labelled|labeled|branded|termed|dubbed)\\b[^,.\u201d]*\\s$|[\u2014\u2013]\\s?$");

    /** Fewer words of a sentence that is not theirs are held at a distance rather than quoted. */
    private static final int LEAST = 5;

    private static final int LEAST_CLOSED = 3;
    private static final int LEAST_APART = 2;
    private static final int LEAST_CLAUSE = 4;

    private Speech() {}

    /** Whether the quotation stands for itself: it begins like a sentence and ends like one. */
    static boolean isSentence(String text, Span quote) {
        char first = text.charAt(quote.start());
        char last = text.charAt(quote.end() - 1);
        return !Character.isLowerCase(first)
                && ".,!?\u2026\u201d\u2019".indexOf(last) >= 0
                && (words(text, quote) >= 2 || last == ',' || last == '.')
                && !titled(text, quote);
    }

    /** Whether the words go with a verb of speech: a sentence, or several words. */
    static boolean isSpoken(String text, Span quote) {
        return isSentence(text, quote) || isFragment(text, quote);
    }

    /** Whether the quotation is part of somebody's sentence. */
    static boolean isFragment(String text, Span quote) {
        return !titled(text, quote)
                && !isTitle(text, quote)
                && !PART.matcher(text.substring(Math.max(0, quote.start() - 40), quote.start() - 1))
                        .find()
                && words(text, quote) >= least(text, quote);
    }

    /** How many words make it one: fewer where it is closed, a clause after "that" or set apart by a colon. */
    private static int least(String text, Span quote) {
        boolean closed = ".,!?".indexOf(text.charAt(quote.end() - 1)) >= 0;
        boolean clause = text.startsWith(" that ", quote.start() - 7)
                && (FiniteVerbs.in(quote.of(text)) || words(text, quote) >= LEAST_CLAUSE);
        boolean apart = text.startsWith(": ", quote.start() - 3) && Character.isUpperCase(text.charAt(quote.start()));
        return apart ? LEAST_APART : closed || clause ? LEAST_CLOSED : LEAST;
    }

    private static boolean titled(String text, Span quote) {
        return TITLED.matcher(text.substring(Math.max(0, quote.start() - 30), quote.start() - 1))
                .find();
    }

    /** Every longer word with a capital, and no punctuation at the end: the name of a work. */
    private static boolean isTitle(String text, Span quote) {
        String words = quote.of(text);
        return words.split("\\s+").length >= 2
                && !words.matches("(?s).*[.,!?]")
                && words.matches("(?s)(?:(?:\\p{Lu}\\S*|of|the|and|in|to|for|a|on|from)\\s?)+");
    }

    private static int words(String text, Span quote) {
        return quote.of(text).strip().split("\\s+").length;
    }
}
