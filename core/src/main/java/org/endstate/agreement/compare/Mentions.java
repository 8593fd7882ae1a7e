package org.endstate.agreement.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.endstate.agreement.DefinedTerm;
import org.endstate.agreement.Language;

/**
 * The numbers, dates and defined terms of a text in one language. Numbers in words, dates of other calendars and
 * anything that has to be understood are not read.
 */
public final class Mentions {

    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\d)(?<!\\d[.,])(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?!\\d)");

    private Mentions() {}

    /** All mentions: terms first, each once; then dates; then numbers. */
    public static List<Mention> in(String text, Language language, List<DefinedTerm> terms) {
        Letters letters = new Letters(text);
        List<Mention> found = new ArrayList<>();
        terms.forEach(term -> found.addAll(TermWords.of(term, language).in(letters)));
        found.addAll(DateWords.of(language).takeFrom(letters));
        Matcher number = NUMBER.matcher(letters.text());
        while (number.find()) {
            found.add(new Mention(
                    Mention.Kind.NUMBER, value(number.group()), letters.written(number.start(), number.end())));
        }
        return List.copyOf(found);
    }

    private static String value(String number) {
        BigDecimal value = new BigDecimal(number.replace(",", "")).stripTrailingZeros();
        return value.toPlainString();
    }
}
