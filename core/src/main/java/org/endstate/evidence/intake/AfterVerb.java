package org.endstate.evidence.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Passes over what stands between a verb of speech and what was said: when, where, how and to whom. */
final class AfterVerb {

    private static final String TIME = "(?:(?:on |late |early |last |this )*" + Weekdays.DAY
            + "(?:,? \\d{1,2} \\p{Lu}\\p{Ll}+| (?:night|evening|morning|afternoon))?|here|yesterday|today|earlier|late(?:r)?|afterwards?|later|once more|publicly|privately|repeatedly|openly|explicitly|recently|previously|separately|simply|(?:earlier )?(?:this|last) (?:week|month|year)"
            + "|(?:on|in) (?:\\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*\\.?(?: \\d{1,2})?(?:,? \\d{4})?)";
    private static final String OCCASION =
            "statement|letter|interview|briefing|speech|report|post|message|address|note|reply|conference|communiqu\u00e9|e?-?mail"
                    + "|notice|session|hearing|broadcast|call|meeting|ceremony|rally|visit|symposium|forum|response|remarks"
                    + "|comments|testimony|document|memo|video|recording|tweet|release|thread|summary|paper|article|column";
    private static final String CIRCUMSTANCE =
            "(?:in|at|on|during|after|via|through) (?:(?:an?|the|his|her|its|their|this|separate|brief|written|televised|recent|emailed|joint|\\p{Ll}+) ){0,4}(?:\\p{L}+ ){0,2}?(?:"
                    + OCCASION + ")(?: (?:on|to|with|from|by|for|of|at|in) [^,.:;]{2,40}?)??"
                    + "|on (?:condition of anonymity|X|Twitter|Telegram|Facebook|social media)(?:, formerly known as Twitter)?|by (?:phone|telephone|email)|in (?:writing|private|parliament|public|English|Arabic|turn)|when asked|to (?:reporters|journalists)";
    private static final String ARTICLE = "the|an?|his|her|its|their|he|she|it|they|there|we|no";
    private static final String NO_ARTICLE = "(?!(?:" + ARTICLE + "|that|on|in|at|by|of|with)\\b)";
    private static final String LISTENER =
            "(?:(?:an?|the|this|his|her|their|its) (?:\\p{Ll}+ ){0,2}(?:conference|briefing|meeting|session|hearing|rally|ceremony|gathering|summit|forum|audience|crowd)"
                    + " (?:in|at|on) [^,.;:]{3,40}?(?= (?:" + ARTICLE
                    + ")\\b)|me|us|him|her|them|you|nobody|no one|everyone|everybody|anyone|somebody|someone|people|reporters|journalists|lawmakers|parliament|members|state (?:television|media|radio)"
                    + "|(?:\\p{Ll}+ )?\\p{Ll}{3,}s(?= (?:" + ARTICLE + ")\\b)"
                    + "|(?:an?|the|this|our|his|her|its|their)(?: " + NO_ARTICLE + "\\p{Ll}[\\p{L}-]+){1,3}(?= (?:"
                    + ARTICLE + ")\\b)"
                    + "|(?:an?|the|this|local|our|foreign|his|her|their|its) (?:\\p{Ll}[\\p{L}-]+ ){0,2}?(?:\\p{L}+|\\(\\p{Lu}+\\))(?: of \\p{Lu}\\p{L}+)?"
                    + "|(?:[Tt]he )?\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)*)(?!['\u2019\\p{L}-])";
    private static final Pattern ADJUNCT =
            Pattern.compile("^,? ?(?:" + TIME + "|" + CIRCUMSTANCE + ")\\b,? ?(?=that\\b|\\S)");
    private static final Pattern TOLD = Pattern.compile("^ (?:" + LISTENER + ")[.,]? ?");
    private static final Pattern THAT = Pattern.compile("^([^.;:]{0,160}?)\\bthat,?\\s+");
    private static final Pattern LED = Pattern.compile(
            "^(?: (?:only|simply|again|also|later|afterwards?|merely|then|\\p{Ll}+ly) $|,|,? ?(?:in|on|at|to|with|by|during|after|through|via|late|early|yesterday|today|last|this|earlier|upon|from|under|when|while|again|"
                    + Weekdays.DAY + ")\\b).*",
            Pattern.DOTALL);
    private static final Pattern CLAUSE =
            Pattern.compile("\\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)\\b");

    private static final Pattern ALLEGED = Pattern.compile(
            " (?:(?:the|an?|any|all|such|these|those|media) )?(?:\\p{L}+ )?(?:allegation|claim|suggestion|report|notion|idea|accusation|assertion|charge|rumour|rumor)s?(?:,[^,]{3,60},| \\p{Ll}+(?:ing|ed) [^,]{3,40})? ");

    private AfterVerb() {}

    /**
     * Where the words said begin.
     *
     * @param length characters to pass over
     * @param that whether "that" introduces them
     */
    record Start(int length, boolean that) {}

    /** Reads the words after a verb. */
    static Start of(String rest, SpeechVerbs.Use use) {
        Matcher that = THAT.matcher(rest);
        if (that.find() && leads(that.group(1), use) && !isRelative(rest, that)) {
            boolean subject = that.group(1).matches("[ ,]*")
                    && FiniteVerbs.matcher(rest, new Span(that.end(), rest.length()))
                            .lookingAt();
            return new Start(
                    subject ? that.end(1) : that.end(),
                    !subject || that.group(1).isBlank());
        }
        int at = 0;
        Matcher told = TOLD.matcher(rest);
        if (use == SpeechVerbs.Use.TELL && told.find()) {
            at = told.end();
        }
        Matcher adjunct = ADJUNCT.matcher(rest.substring(at));
        while (adjunct.find()) {
            at += adjunct.end();
            adjunct = ADJUNCT.matcher(rest.substring(at));
        }
        return new Start(at, false);
    }

    /** Whether "that" takes up the noun before it, as in "in a statement that did not say why". */
    private static boolean isRelative(String rest, Matcher that) {
        return !that.group(1).isBlank()
                && !that.group(1).stripTrailing().endsWith(",")
                && FiniteVerbs.matcher(rest, new Span(that.end(), rest.length()))
                        .lookingAt();
    }

    private static boolean leads(String words, SpeechVerbs.Use use) {
        boolean told = use == SpeechVerbs.Use.TELL && words.length() < 120;
        return words.isBlank()
                || use == SpeechVerbs.Use.DENY && ALLEGED.matcher(words).matches()
                || (LED.matcher(words).matches() || told)
                        && !CLAUSE.matcher(words).find();
    }
}
