package org.endstate.evidence.register;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A query over all text. Case, accents, Arabic vowel signs, tatweel, the forms of alef, yeh and teh marbuta, hamza on
 * its seat, and the three systems of digits make no difference; every word of the query must occur.
 */
public final class SearchText {

    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\u0640]");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern GROUPED = Pattern.compile("(?<=\\p{Nd})[,٬](?=\\p{Nd}{3})");

    private final List<String> words;

    /** The words of this query. */
    public SearchText(String query) {
        words = Stream.of(normal(query).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    List<RegisterEntry> in(List<RegisterEntry> entries) {
        return entries.stream().filter(this::fits).toList();
    }

    /** Whether every word occurs in the text; never for a query without words. */
    public boolean fits(String text) {
        String plain = normal(text);
        return !words.isEmpty() && words.stream().allMatch(plain::contains);
    }

    private boolean fits(RegisterEntry entry) {
        String text = normal(String.join(" ", EntryWriting.body(entry).texts().toList()));
        return !words.isEmpty() && words.stream().allMatch(text::contains);
    }

    /** The text as it is compared. */
    static String normal(String text) {
        String plain = GROUPED.matcher(text).replaceAll("");
        plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
        StringBuilder out = new StringBuilder(plain.length());
        plain.toLowerCase(Locale.ROOT).codePoints().map(SearchText::folded).forEach(out::appendCodePoint);
        return BREAKS.matcher(out).replaceAll(" ").strip();
    }

    private static int folded(int c) {
        return switch (c) {
            case 'ٱ' -> 'ا';
            case 'ى' -> 'ي';
            case 'ة' -> 'ه';
            default -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c;
        };
    }
}
