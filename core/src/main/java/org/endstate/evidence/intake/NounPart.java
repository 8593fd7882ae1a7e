package org.endstate.evidence.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between two commas before a verb: what leads in to a noun, the noun, or something said of it. */
final class NounPart {

    private static final String DATE =
            "(?:\\d|(?:early |mid-|late )?(?:January|February|March|April|May|June|July|August|September|October|November|December)|"
                    + Weekdays.DAY + "|last |then\\b)";

    private static final Pattern SUBORDINATOR = Pattern.compile(
            "\\b(?:but|[Ww]hile|[Ww]hereas|[Aa]lthough|[Tt]hough|[Bb]ecause|(?<!\\b(?:of|in|on|at|for|to|from|by|with) )that|[Ii]f|[Ww]hen|whether|since|[Aa]fter|[Bb]efore|and|unless|until|so|as|[Aa]s)\\b(?! (?:of|one of)\\b)(?<!(?i:since|after|before|until)(?= "
                    + DATE + "))");

    private static final Pattern RELATIVE = Pattern.compile("\\s(?:who|whom|which|whose|where)\\b");

    /** What tells somebody without a name from others: "a farmer whose land adjoins the camp". */
    private static final Pattern WHOSE = Pattern.compile("(?<=\\p{L}) whose [^,]{3,80}$");

    private static final Pattern RELATIVE_THAT = Pattern.compile(
            "(?<!\\b(?:said|says|say|told|tells|added|so|is|was|of|in|on|at|for|to|from|by|with)) that(?= (?:also |had |has |have )?\\p{Ll}+(?:s|ed|ght)?\\b)");

    private static final Pattern LEAD_DATE = Pattern.compile(
            "^(?:(?:An?|One|Two|Three|Four|Five|Six|Some|Several) (?:hours?|days?|weeks?|months?|years?) (?:ago|later|earlier)|(?:On|In|By|Since|Until) (?:\\d{1,2} )?(?:early |mid-|late )?(?:(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|"
                    + Weekdays.DAY
                    + "|(?:19|20)\\d\\d)(?: \\d{1,2})?(?:,? \\d{4})?(?: (?:morning|afternoon|evening|night))?|(?:Earlier|Later|Early|Late) (?:this|that|last|the same|on) (?:week|month|year|day|morning|afternoon|evening|night|"
                    + Weekdays.DAY
                    + ")|(?:Last|This|The same|That) (?:week|month|year|morning|afternoon|evening|night|time|summer|autumn|winter|spring|"
                    + Weekdays.DAY
                    + ")|Yesterday|Today|Later|Earlier|Then|Now|Here|Again|Also|However|Meanwhile|Still|(?:In|At|On|During|After|Before) (?:that|this|the same|the|an?|his|her|its) (?:\\p{Ll}+ )?\\p{Ll}+(?= (?:the|an?|his|her|its|their|\\p{Lu}\\p{Ll}+) )|(?:To|At|After) which),? ");

    /**
     * "In a letter of 7 May the …": where a noun phrase ends and another begins without a word between, the second is
     * the subject.
     */
    private static final Pattern LEAD_PHRASE = Pattern.compile(
            "^(?:[Ii]n|[Aa]t|[Oo]n|[Dd]uring|[Aa]fter|[Bb]efore|[Nn]ear|[Ii]nside|[Oo]utside|[Ww]ithin|[Ff]rom|[Ff]or|[Bb]y|[Uu]nder|[Ww]ith)\\s(?:the |an? |his |her |its |their )?[^,]{2,60}?"
                    + "(?<!\\b(?:of|in|at|on|for|to|by|with|from|and|or|near|under|over|than|after|before|between|against|into|about|as|the|that|which|what|how|why|when|where|who|whom|whose|if|whether|because|while|though|but|not|all|both|half|only|even|is|was|were|are|had|has|have|said|says))\\s(?=(?:the|an?|his|her|its|their|our|your)\\s|(?<=\\p{Ll} )\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)");

    private static final Pattern ADJUNCT = Pattern.compile(
            "(?i)^(?:in|on|at|after|before|for|since|during|by|from|to|with|without|under|over|inside|outside|behind|near|among|amid|across|despite|against|unlike|like|beyond|through|throughout|until|between|within|about|as|if|when|while|because|although|though|once|where|whereas|according|earlier|later|meanwhile|separately|however|still|instead|additionally|furthermore|moreover|yesterday|today|tonight|last|next|this (?:week|month|year|time|morning)|back then|not|so|yet|then|and|but|or|that|there|here|(?:two|three) (?:days|weeks|months|years|hours)|moments|hours|days|weeks|an? (?:day|week|month|year|few)|not surprisingly|asked|pressed|questioned|contacted|reached|speaking|writing|in turn|\\p{L}+ing|\\p{L}+ly|"
                    + Weekdays.DAY + ")\\b");

    private static final Pattern REDUCED = Pattern.compile(
            "(?<=\\p{L}) (?:\\p{Ll}{3,}ing (?=(?:on|in|at|to|for|from|by|beside|near|with|the|an?|under|about)\\b)|(?:released|published|issued|obtained|dated|signed|based|chaired|sent|prepared|commissioned|drafted|compiled|conducted|seen|shared|viewed|read|posted|laid|presented|submitted|circulated|tabled|drawn|leaked|reached|contacted|interviewed)\\b|(?:\\p{Ll}{3,}ed|paid|hit|held|led|run|taken|driven) (?=by\\b))");

    private static final Pattern CONJUNCTION = Pattern.compile("(?i)^(?:but|and|yet|so|then|still|or|where)\\b,? ?");

    private static final Pattern ASIDE = Pattern.compile(
            "^(?:who|whose|which|whom|where|\\p{Ll}+ing|when|asked|\\p{Ll}{2,}ed|known|held|seen|sent|drawn|written|taken|kept|made|paid|built|born|given|set|led(?= (?:by|in|from))|already|himself|herself|now|in|at|on|for|from|of|like|also|aged|\\d{2}$|then|whether|"
                    + "formerly|whose|(?:\\d+|\\p{Ll}+) (?:minutes|hours|days|weeks|months|years) (?:after|before|later|earlier|ago))\\b");

    /** An adjective with what belongs to it: "unknown before March", "close to the talks". */
    private static final Pattern ADJECTIVE =
            Pattern.compile("^(\\p{Ll}{3,}) (?:before|in|for|by|to|of|with|about|since|at|from|until)\\b");

    private static final Pattern APPOSITION = Pattern.compile(
            "^(?:an?|the|one of|its|his|her|their|our|\\p{Lu}-\\p{Lu}\\p{L}+|now|then|\\p{Ll}+(?:man|woman|person|er|or|ist|ant|al|chief|head|member))\\b");

    private NounPart() {}

    static boolean isAside(String part) {
        Matcher adjective = ADJECTIVE.matcher(part);
        return ASIDE.matcher(part).find()
                || adjective.find()
                        && !SpeakerMemory.isRole(adjective.group(1))
                        && !adjective.group(1).matches("members?|leaders?|part|one|.*s");
    }

    /** Whether a part says who the part before it is. */
    static boolean isApposition(String part) {
        return APPOSITION.matcher(part).find()
                || SpeakerMemory.isRole(part) && !FiniteVerbs.in(part)
                || Character.isUpperCase(part.charAt(0)) && !FiniteVerbs.in(part)
                || part.matches("\\d{2}");
    }

    /** Whether a part only says when or where, or is a name that looks like a participle: "Downing Street". */
    static boolean isAdjunct(String part) {
        return ADJUNCT.matcher(part).find()
                && !part.matches("(?!(?:Speak|Writ)ing)\\p{Lu}\\p{Ll}+ing(?: \\p{Lu}\\p{Ll}+)*");
    }

    static boolean isName(String part) {
        String plain = part.substring(lead(part));
        return !part.matches("(?:or|nor) .*|(?:\\S+ ){10,}.*")
                && !isAdjunct(plain)
                && !FiniteVerbs.in(withoutRelative(plain));
    }

    /** How many characters of a part lead in to its subject. */
    static int lead(String part) {
        int start = part.length() - part.stripLeading().length();
        Matcher date = LEAD_DATE.matcher(part.substring(start));
        start += date.find() ? date.end() : 0;
        Matcher conjunction = CONJUNCTION.matcher(part.substring(start));
        start += conjunction.find() ? conjunction.end() : 0;
        Matcher adjunct = LEAD_PHRASE.matcher(part.substring(start));
        start += adjunct.find() ? adjunct.end() : 0;
        String noun = withoutRelative(part.substring(start));
        Matcher m = SUBORDINATOR.matcher(noun);
        int cut = 0;
        while (m.find()) {
            boolean joins = m.group().equals("and") && !FiniteVerbs.in(noun.substring(cut, m.start()));
            cut = joins ? cut : m.end();
        }
        return start + cut;
    }

    static String withoutRelative(String part) {
        Matcher relative = RELATIVE.matcher(part);
        String plain = relative.find() ? part.substring(0, relative.start()) : part;
        Matcher that = RELATIVE_THAT.matcher(plain);
        String bare = that.find() && that.start() > 0 && !FiniteVerbs.in(plain.substring(0, that.start()))
                ? plain.substring(0, that.start())
                : plain;
        Matcher reduced = REDUCED.matcher(bare);
        return reduced.find() && !bare.substring(reduced.start()).contains(",")
                ? bare.substring(0, reduced.start())
                : bare;
    }

    /** Whether words are no noun phrase: a clause, an adjunct, or what a relative pronoun opens. */
    static boolean isNone(String noun) {
        return noun.matches("(?:who|whose|whom|which)\\b.*") || isAdjunct(noun) || FiniteVerbs.in(noun);
    }

    /** What tells the noun from others: " whose land adjoins the camp". */
    static String described(String part) {
        Matcher whose = WHOSE.matcher(part);
        return whose.find() ? whose.group().stripTrailing() : "";
    }
}
