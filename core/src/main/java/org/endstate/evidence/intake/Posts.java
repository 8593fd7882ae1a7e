package org.endstate.evidence.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the line under an embedded post that names its author: {@code — Ministry of Defence (@ministry) 27 January
 * 2024}.
 */
public final class Posts {

    private static final Pattern BYLINE = Pattern.compile(
            "(?m)(?:^|\\s)(?:[\u2014\u2013-]{1,2}|via|by|By)\\s*([^\\n()@]{2,80}?)\\s*\\((@[\\p{L}0-9_.]{2,40})[^)]*\\)[\\s,\u00b7|]*([^\\n]*)$");
    private static final Pattern HANDLE = Pattern.compile(
            "(?m)^([^\\n()@]{2,80}?)\\s*[(]?(@[\\p{L}0-9_.]{2,40})\\)?\\s*(?:(?:[\u00b7|,:]\\s*|(?=\\p{Nd}{1,2} [\\p{L} /]{3,30} \\p{Nd}{4}\\s*$|\\p{L}{3,9} \\p{Nd}{1,2}, \\p{Nd}{4}\\s*$))([^\\n]*))?$");
    private static final LocalDate NO_DAY = LocalDate.of(1900, 1, 1);

    private Posts() {}

    /** The post in a block quotation; empty where it names no handle. */
    public static Optional<Post> find(String text, Span quoted) {
        String words = quoted.of(text);
        for (Pattern form : List.of(BYLINE, HANDLE)) {
            Matcher m = form.matcher(words);
            if (m.find()) {
                Optional<LocalDate> day =
                        Optional.ofNullable(m.group(3)).flatMap(Posts::day).or(() -> day(words));
                return words(quoted, words, m)
                        .map(span -> new Post(span, m.group(1).strip(), m.group(2), day));
            }
        }
        return Optional.empty();
    }

    /** What is posted, without the line that names the author. */
    private static Optional<Span> words(Span quoted, String words, Matcher byline) {
        boolean under = !words.substring(0, byline.start()).isBlank();
        int from = under ? 0 : byline.end();
        int to = under ? byline.start() : words.length();
        while (from < to && Character.isWhitespace(words.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(words.charAt(to - 1))) {
            to--;
        }
        return to > from ? Optional.of(new Span(quoted.start() + from, quoted.start() + to)) : Optional.empty();
    }

    /** A full date; one without a year says nothing here. */
    private static Optional<LocalDate> day(String words) {
        return Dates.find(words, NO_DAY).stream()
                .filter(date -> date.from().equals(date.to()) && date.from().getYear() > 1990)
                .map(DateMention::from)
                .findFirst();
    }
}
