package org.endstate.agreement.compare;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.endstate.agreement.DefinedTerm;
import org.endstate.agreement.Language;

/**
 * Finds a defined term: in English in capitals or not and with a plural's s; in Arabic with or without the article and
 * with the short words that are written in one with the next.
 */
final class TermWords {

    private static final String ARTICLE = "ال";

    private final DefinedTerm term;
    private final Pattern pattern;

    private TermWords(DefinedTerm term, Pattern pattern) {
        this.term = term;
        this.pattern = pattern;
    }

    static TermWords of(DefinedTerm term, Language language) {
        List<String> forms = term.in(language);
        return new TermWords(
                term,
                switch (language) {
                    case EN -> pattern(forms.stream().map(TermWords::english).toList(), "s?");
                    case AR -> pattern(forms.stream().map(TermWords::arabic).toList(), "");
                });
    }

    private static Pattern pattern(List<String> forms, String ending) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{Nd}])(?:" + String.join("|", forms) + ")" + ending + "(?![\\p{L}\\p{Nd}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String english(String form) {
        return Arrays.stream(form.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    }

    private static String arabic(String form) {
        return Arrays.stream(Letters.plain(form).strip().split("\\s+"))
                .map(word -> word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word)
                .map(word -> "[وف]?(?:[بك]?ال|لل|[بكل])?" + Pattern.quote(word))
                .collect(Collectors.joining("\\s+"));
    }

    /** The first place at which the term stands; at most one mention. */
    List<Mention> in(Letters letters) {
        Matcher matcher = pattern.matcher(letters.text());
        return matcher.find()
                ? List.of(new Mention(Mention.Kind.TERM, term.name(), letters.written(matcher.start(), matcher.end())))
                : List.of();
    }
}
