package org.endstate.evidence.intake;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells numbers that name something (a resolution, a road, a unit of an army, an hour, an age) from those that count.
 */
final class NamingNumbers {

    private static final Pattern NAMING = Pattern.compile(
            "(?:\\b(?i:article|resolution|chapter|phase|stage|paragraph|page|section|highway|route|road|camp|gate|item|annex|rule|no|number|nos|channel|option|sector|zone|battalion|brigade|division|regiment|point|version|level|group|clause|article)s?\\.?"
                    + "|\\b(?!(?:In|On|At|By|For|From|With|Of|To|The|About|Some|Only|And|But|Or|Another|When|While|Since|After|Before|Under|Over|Between|Around|Nearly|Almost|All|These|Those|Its|Their|Our|His|Her|There|Were|Are|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b)\\p{Lu}[\\p{L}]*(?<!January|February|March|April|May|June|July|August|September|October|November|December))\\s$");
    /** The like before a number in words. */
    private static final Pattern NUMBERED =
            Pattern.compile("\\b(?i:phase|stage|chapter|article|option|hotline|room|gate|day) $");

    /** The first word of a sentence is written with a capital whether it is a name or not. */
    private static final Pattern OPENING = Pattern.compile("(?:^|[.!?\u201c\"\n] ?)\\p{Lu}\\p{Ll}+(?:ed|ing|ly) $");

    /** In a headline all words are in capitals, names or not. */
    private static final Pattern HEADLINE = Pattern.compile(" \\p{Lu}{4,}\\b");

    private static final Pattern CLOCK =
            Pattern.compile("^(?:[:.][0-9]{2}|\\s?(?:a\\.?m\\b|p\\.?m\\b|o.clock|GMT|UTC|hrs\\b))");

    /** An hour with a point, at the beginning of an entry of a live page. */
    private static final Pattern HOUR = Pattern.compile("[0-9]{2}\\.[0-9]{2}");

    private static final Pattern SHORT_YEAR =
            Pattern.compile("\\b(?i:in|since|of|from|by|until|spring|summer|autumn|winter) ['\u2018\u2019]$");

    private static final Pattern TITLE = Pattern.compile("\\s+\\p{Lu}");
    private static final Set<String> AGE = WordSet.of("over under above");
    private static final Pattern PEOPLE_ARE =
            Pattern.compile("\\b(?:were|are|is|was|anyone|them|children|people|girls|boys|men|women) $");
    private static final Pattern SOMEBODY_IS = Pattern.compile(
            "\\b(?:[Hh]e|[Ss]he|I|of (?:them|whom)|son|daughter|brother|sister|mother|father|wife|husband|boy|girl|woman) (?:is|was|am|turned|turns) $");
    private static final Set<String> AGES = WordSet.of("5 five 12 14 15 16 18 21 60 65 70");
    private static final Pattern END = Pattern.compile("[.,;)\u201d\"]");
    private static final int REACH = 40;

    private final String text;
    private final Span span;
    private final String before;

    NamingNumbers(String text, Span span) {
        this.text = text;
        this.span = span;
        this.before = text.substring(Math.max(0, span.start() - REACH), span.start());
    }

    /** Whether the number names; one that no word or sign makes less or more is {@code bare}. */
    boolean names(String number, Optional<String> hedge, boolean bare) {
        boolean digits = Character.isDigit(number.charAt(0));
        return isFollowedBy(CLOCK)
                || isAge(number, hedge.filter(AGE::contains).isPresent(), bare)
                || digits && before.matches("(?s).*\\d \\(")
                || isHourOrYear(number)
                || bare && (NUMBERED.matcher(before).find() || digits && isNamed());
    }

    /** "Those over sixty", "children under 16", "her son is 17". */
    private boolean isAge(String number, boolean limit, boolean bare) {
        boolean those = limit && before.endsWith("hose ");
        boolean people =
                limit && AGES.contains(number) && PEOPLE_ARE.matcher(before).find();
        boolean somebody = bare
                && number.matches("[1-9][0-9]")
                && SOMEBODY_IS.matcher(before).find();
        return those || (people || somebody) && isFollowedBy(END);
    }

    private boolean isHourOrYear(String number) {
        boolean year = number.length() == 2 && SHORT_YEAR.matcher(before).find();
        boolean opens = before.isEmpty() || before.endsWith("\n");
        return year || opens && HOUR.matcher(number).matches() && isFollowedBy(TITLE);
    }

    private boolean isNamed() {
        return NAMING.matcher(before).find() && !OPENING.matcher(before).find() && !isFollowedBy(HEADLINE);
    }

    private boolean isFollowedBy(Pattern pattern) {
        return pattern.matcher(text).region(span.end(), text.length()).lookingAt();
    }
}
