package org.endstate.evidence.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A verb of speech with its subject in a sentence.
 *
 * @param verb where the verb stands
 * @param words where verb and subject stand together
 * @param subject who speaks, in the sentence's own words
 * @param inverted whether the subject follows the verb, as in "said the minister"
 */
record Attribution(Span verb, Span words, Speaker subject, boolean inverted) {

    private static final Pattern BOUNDARY = Pattern.compile(
            "\uE000[.,!?]?\uE000?,?|[;:(\u2013\u2014]|\\b(?:[Bb]ut|while|whereas|although|[Tt]hough|because|that|[Ii]f|[Ww]hen|whether|as|since|after|before|and)\\b(?!,? who)");
    private static final Pattern ADVERBS = Pattern.compile(
            "(?:,? ?\\b(?:also|later|then|earlier|again|further|repeatedly|publicly|once|never|has|had|have|\\p{L}+ly|however|too|in turn|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|meanwhile|himself|herself|itself|simply|did not|immediately|first),?)+\\s*$");
    private static final Pattern NO_VERB = Pattern.compile(
            "(?:\\b(?:to|be|is|was|were|been|being|are|not|would|will|could|should|the|a|an|of|his|her|their|its|this|widely|just|have|previously)\\s)$");
    /** Signs of a finite verb. */
    static final Pattern FINITE = Pattern.compile(
            "\\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do|shall|won\u2019t|isn\u2019t|[\\p{L}]{2,}n['\u2019]t|left|took|went|came|gave|made|fell|rose|began|ran|held|met|sent|kept|got|saw|knew|stood|put|set|lost|paid|spent|built|grew|broke|hit|cost|belongs?|needs?|wants?|leaves?|ends?|runs?|comes?|goes|takes?|stays?|remains?|depends?|means?|costs|gets?|makes?|shows?|treats?|employs?|includes?|contains?|stands?|falls?|none|nobody|drew|won|sold|bought|brought|told|said|\\p{L}{2,}ed|s?he|they|it|we|I|you)\\b");

    private static final Pattern RELATIVE =
            Pattern.compile(",? (?:who|whose|which)\\b[^\uE000.;:]*,\\s*(?:\\p{L}+ly |also |later |then )?$");
    private static final Pattern LEAD_DATE = Pattern.compile(
            "^(?:(?:On|In|By|Since|Until) (?:\\d{1,2} )?(?:early |mid-|late )?(?:(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: \\d{1,2})?(?:,? \\d{4})?|(?:Last|This) (?:week|month|year|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|Yesterday|Today),? ");
    private static final Pattern LEADING = Pattern.compile(
            "^(?:[Ii]n|[Oo]n|[Aa]t|[Aa]fter|[Bb]efore|[Ss]peaking|[Aa]sked|[Ff]or|[Ss]ince|[Dd]uring|[Bb]y|[Ff]rom|[Tt]o|[Ww]ith|[Uu]nder|[Ee]arlier|[Ll]ater|[Mm]eanwhile|[Ss]eparately|[Hh]owever|[Yy]esterday|[Tt]oday|[Ll]ast|[Aa]s|[Aa]ccording|[Ww]riting|[Rr]esponding|[Cc]iting|[Aa]ddressing|[Aa]ccompanied|[Ss]till|[Ii]nstead|[Aa]dditionally|[Ff]urthermore|[Dd]espite|[Aa]sked|[Qq]uestioned|[Pp]ressed|[Tt]hat|[Tt]wo (?:days|weeks|months|years)|[Aa]n? (?:day|week|month|year)|[A-Z][a-z]+day|[Bb]ut|[Aa]nd|[Yy]et|[Ss]o|[Tt]hen|[Mm]oments|[Hh]ours|[Dd]ays|[Tt]here|[Hh]ere|\\p{Lu}\\p{Ll}+ing|\\p{Lu}\\p{Ll}+ly)\\b");
    private static final Pattern AFTER_STOP = Pattern.compile(
            "[.;:(\uE000\u2013\u2014]|,? (?:in (?:a|an|the|his|her|its|remarks|comments|response|reply|reference|\\p{Lu})|on (?:\\p{Lu}|the|a|his|her)|at (?:a|an|the|his)|during|after|before|as|when|while|but|by|told|adding|referring|speaking|who|from|yesterday|today|late|early|earlier|last|this|whose|which|via|through|over)\\b| that\\b|, (?:he|she|they|and|noting|saying|\\p{L}+ing)\\b");

    /** The subject to the left or, where none stands there, right of a verb that matches; empty where there is none. */
    static Optional<Attribution> of(String masked, Span sentence, Matcher verb) {
        Span at = new Span(verb.start(), verb.end());
        String before = masked.substring(sentence.start(), at.start());
        if (NO_VERB.matcher(before).find() && !verb.group().contains("quoted")) {
            return Optional.empty();
        }
        Matcher relative = RELATIVE.matcher(before);
        boolean closed = relative.find();
        int last = closed ? sentence.start() + relative.start() : at.start();
        int start = sentence.start() + boundary(masked.substring(sentence.start(), last));
        int end = closed ? last : at.start() - trailing(masked.substring(start, at.start()));
        start = lastPhrase(masked, start, end);
        String words = masked.substring(start, Math.max(start, end));
        if (words.matches("(?s).*\\b(?:who|which)(?: \\p{L}+)?\\s*")) {
            return Optional.empty();
        }
        Optional<Speaker> left = subject(words);
        if (left.isPresent()) {
            int from = start + words.length() - words.stripLeading().length();
            return Optional.of(new Attribution(at, new Span(from, at.end()), left.get(), false));
        }
        return words.isBlank() ? right(masked, sentence, at) : Optional.empty();
    }

    /** After the last comma, unless a comma closes the words: then they hold an apposition. */
    private static int lastPhrase(String masked, int start, int end) {
        int comma = end > start ? masked.lastIndexOf(',', end - 1) : -1;
        boolean apposition = comma >= 0 && masked.substring(comma + 1, end).isBlank() || masked.startsWith(",", end);
        return comma < start || apposition ? start : comma + 1;
    }

    private static int trailing(String segment) {
        Matcher adverbs = ADVERBS.matcher(segment);
        return adverbs.find() ? segment.length() - adverbs.start() : 0;
    }

    private static int boundary(String before) {
        Matcher m = BOUNDARY.matcher(before);
        int start = 0;
        while (m.find()) {
            boolean joins = m.group().equals("and") && joinsNames(before, start, m.start());
            start = joins ? start : m.end();
        }
        return start;
    }

    /** Whether "and" joins two who speak, or stands inside a name: no verb stands before it. */
    private static boolean joinsNames(String before, int from, int to) {
        String whole = before.substring(from, to);
        String part = whole.strip().endsWith(",") ? whole : whole.substring(whole.lastIndexOf(',') + 1);
        return !part.strip().endsWith(",")
                && !part.isBlank()
                && !FINITE.matcher(part).find();
    }

    private static Optional<Speaker> subject(String segment) {
        String words =
                segment.replaceAll(",? (?:who|whose|which)\\b[^,]*(?:,|$)", ",").replaceAll("^[\\s,]+", "");
        boolean trimmed = true;
        while (trimmed && LEADING.matcher(words).find()) {
            int comma = words.indexOf(',');
            boolean conjunction = words.matches("(?s)(?i)(?:but|and|yet|so|then|still|later|earlier|meanwhile)\\b.*");
            trimmed = comma >= 0 || conjunction;
            words = conjunction && !words.matches("(?s)\\p{L}+,.*")
                    ? words.replaceFirst("^\\p{L}+\\s*", "")
                    : comma < 0 ? words : words.substring(comma + 1).strip();
        }
        return words.isBlank() || LEADING.matcher(words).find() ? Optional.empty() : NounPhrase.read(words);
    }

    private static Optional<Attribution> right(String masked, Span sentence, Span verb) {
        String after = masked.substring(verb.end(), sentence.end());
        Matcher stop = AFTER_STOP.matcher(
                after.replaceAll("\\b(Gen|Col|Lt|Maj|Capt|Brig|Sgt|Adm|Dr|Mr|Mrs|Ms|Prof|Sen|St|\\p{Lu})\\.", "$1 "));
        int end = stop.find() ? stop.start() : after.length();
        String words = after.substring(0, end);
        return NounPhrase.read(words)
                .map(who -> new Attribution(
                        verb,
                        new Span(
                                verb.start(),
                                verb.end() + Math.max(1, words.stripTrailing().length())),
                        who,
                        true));
    }
}
