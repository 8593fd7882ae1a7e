package org.endstate.evidence.intake;

import java.util.regex.Pattern;

/** Tells what is said from the object of a verb of speech: "said the road was mined", "said goodbye". */
final class SaidClause {

    private static final Pattern OBJECT = Pattern.compile(
            "^(?:of|with|for|on|about(?! (?:\\d|half|a (?:third|quarter|dozen)|" + Numerals.WORD
                    + "))|in(?! (?:some|many|all|fact|total)\\b)|at(?! (?:least|most|times|present)\\b)|by(?! (?:then|now)\\b)|to|as(?! (?:many|much|few|long|soon|far)\\b)|when|while|during|before|posted|published|released|issued|broadcast|carried|obtained|seen|received|dated|sent|signed|aired|attributed|delivered|responsibility|victory|over(?= (?:which|who|what|how|whether|the)\\b)|only|so|as much|nothing|something|goodbye|story|stories|tale|truth|lies|(?:it|this) (?:\\p{Ll}+ times|again|all|with|in|to|best))\\b(?! (?:the (?:two|one)|(?:\\p{Ll}+ )?(?:is|was|would|had|has|will|remains|remained)))");

    /** What opens a clause that is denied without "that"; any other noun is an object: "denied the report". */
    private static final Pattern DENIED = Pattern.compile(
            "^\\s*(?:there|he|she|it|they|we|I|any(?:thing|one|body)?|(?:his|her|its|their) \\p{Ll}+ (?:had|was|were|have|has)|\\p{Lu}[\\p{L}-]+ (?:had|was|were|have|has))\\b");

    /** Verbs of saying that also have a mere object: "maintains the opposite". */
    private static final Pattern OPINION = Pattern.compile("(?:maintain|argu|stat|insist)\\p{L}+");

    /** A participle after its noun, as in "troops deployed in": what is announced is mostly an object. */
    private static final Pattern REDUCED =
            Pattern.compile("\\b\\p{Ll}{3,}ed (?=(?:in|by|to|from|at|on|with|under|as|for|across)\\b)");

    private SaidClause() {}

    /** Whether words without "that" before them are a clause rather than an object. */
    static boolean is(SpeechVerbs.Use use, String verb, String content) {
        boolean clause = switch (use) {
            case SAY ->
                OPINION.matcher(verb).matches()
                        ? isSaid(first(content))
                        : !content.stripLeading().startsWith(",") || FiniteVerbs.inClause(content);
            case TELL, REPORT ->
                isSaid(
                        verb.startsWith("announc")
                                ? REDUCED.matcher(first(content)).replaceAll("")
                                : first(content));
            case DENY ->
                DENIED.matcher(content).find() && FiniteVerbs.in(content.split(", | (?:which|who|that|while) ")[0]);
            case THAT, QUOTE -> false;
        };
        return clause && !OBJECT.matcher(content.strip()).find();
    }

    /** Up to the first comma or relative clause. */
    private static String first(String content) {
        return content.replaceFirst("^[\\s,]+(?:\\p{Ll}{3,}ed (?=\\p{Ll}))?", "")
                .split("[,;] | (?:which|who|that|while) ")[0];
    }

    /**
     * Whether words have a verb, or a pronoun as their subject; one that is an object has none: "tell it otherwise".
     */
    private static boolean isSaid(String words) {
        return words.matches("(?:it|them|him|her|this|that|all) .*")
                ? FiniteVerbs.in(words)
                : FiniteVerbs.inClause(words);
    }
}
