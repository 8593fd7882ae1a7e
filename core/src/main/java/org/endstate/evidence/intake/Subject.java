package org.endstate.evidence.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the subject of a verb. To its left a sentence is cut at its commas: asides (relative clauses, participles,
 * appositions) are set apart, what leads in ("At the Pentagon, …") is dropped, and the last part that is a noun phrase
 * is the subject. To its right, as in "said the minister", the noun phrase runs until something else begins.
 *
 * @param who in the sentence's own words
 * @param words where they stand
 */
record Subject(Speaker who, Span words) {

    private static final Pattern HARD =
            Pattern.compile("\uE000[.,!?]?\uE000?,?|[;:\u2013\u2014]|--|\\s-\\s|\\((?![^)]*\\))");
    private static final String DATE =
            "(?:\\d|(?:early |mid-|late )?(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last |then\\b)";
    private static final Pattern SUBORDINATOR = Pattern.compile(
            "\\b(?:but|[Ww]hile|whereas|although|[Tt]hough|because|(?<!\\b(?:of|in|on|at|for|to|from|by|with) )that|if|[Ww]hen|whether|since|[Aa]fter|[Bb]efore|and|unless|until|so|as|[Aa]s)\\b(?! (?:of|one of)\\b)(?<!(?i:since|after|before|until)(?= "
                    + DATE + "))");
    private static final Pattern RELATIVE = Pattern.compile("\\s(?:who|whom|which|whose|where)\\b");
    private static final Pattern RELATIVE_THAT = Pattern.compile(
            "(?<!\\b(?:said|says|say|told|tells|added|so|is|was|of|in|on|at|for|to|from|by|with)) that(?= (?:also |had |has |have )?\\p{Ll}+(?:s|ed|ght)?\\b)");
    private static final String DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final Pattern ADVERBS = Pattern.compile(
            "(?:,? ?\\b(?:also|later|then|earlier|again|long|always|often|already|now|further|once|never|has|had|have|(?!(?:assembl|famil|al|suppl|repl|monopol|ital|jul)y\\b)\\p{Ll}+ly|however|though|too|either|by contrast|in contrast|for instance|for example|of course|by then|afterwards?|in turn|separately|(?:on )?(?:late |early )?"
                    + DAY + "(?: (?:night|evening|morning|afternoon))?|on "
                    + "\\d{1,2} \\p{Lu}\\p{Ll}+|on \\p{Lu}\\p{Ll}+ \\d{1,2}|in \\p{Lu}\\p{Ll}+|last (?:week|month|year)|yesterday|today|meanwhile|himself|herself|itself|themselves|simply|did not|does not|just|first|still|would|will|both|all|has been|have been|for (?:his|her|its) part),?)+\\s*$");
    private static final Pattern LEAD_DATE = Pattern.compile(
            "^(?:(?:On|In|By|Since|Until) (?:\\d{1,2} )?(?:early |mid-|late )?(?:(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|"
                    + DAY
                    + "|(?:19|20)\\d\\d)(?: \\d{1,2})?(?:,? \\d{4})?(?: (?:morning|afternoon|evening|night))?|(?:Earlier|Later|Early|Late) (?:this|that|last|the same|on) (?:week|month|year|day|morning|afternoon|evening|night|"
                    + DAY
                    + ")|(?:Last|This|The same|That) (?:week|month|year|morning|afternoon|evening|night|time|summer|autumn|winter|spring|"
                    + DAY
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
                    + DAY + ")\\b");
    private static final Pattern PRONOUN = Pattern.compile("(?:^|\\s)([Hh]e|[Ss]he|[Tt]hey|[Ii]t)\\s*$");
    private static final Pattern REDUCED = Pattern.compile(
            "(?<=\\p{L}) (?:\\p{Ll}{3,}ing (?=(?:on|in|at|to|for|from|by|beside|near|with|the|an?|under|about)\\b)|(?:released|published|issued|obtained|dated|signed|based|chaired|sent|prepared|commissioned|drafted|compiled|conducted|seen|shared|viewed|read|posted|laid|presented|submitted|circulated|tabled|drawn|leaked|reached|contacted|interviewed)\\b|(?:\\p{Ll}{3,}ed|paid|hit|held|led|run|taken|driven) (?=by\\b))");
    private static final Pattern CONJUNCTION = Pattern.compile("(?i)^(?:but|and|yet|so|then|still|or)\\b,? ?");
    private static final Pattern ASIDE = Pattern.compile(
            "^(?:who|whose|which|whom|where|\\p{Ll}+ing|when|asked|\\p{Ll}{2,}ed|known|held|seen|sent|drawn|written|taken|kept|made|paid|built|born|given|set|led(?= (?:by|in|from))|already|himself|herself|now|in|at|on|for|from|of|like|also|aged|\\d{2}$|then|whether|"
                    + "formerly|whose|(?:\\d+|\\p{Ll}+) (?:minutes|hours|days|weeks|months|years) (?:after|before|later|earlier|ago))\\b");

    /** An adjective with what belongs to it: "unknown before March", "close to the talks". */
    private static final Pattern ADJECTIVE =
            Pattern.compile("^(\\p{Ll}{3,}) (?:before|in|for|by|to|of|with|about|since|at|from|until)\\b");

    private static final Pattern APPOSITION = Pattern.compile(
            "^(?:an?|the|one of|its|his|her|their|our|\\p{Lu}-\\p{Lu}\\p{L}+|now|then|\\p{Ll}+(?:man|woman|person|er|or|ist|ant|al|chief|head|member))\\b");
    private static final String TITLED =
            "\\b(Gen|Col|Lt|Maj|Capt|Brig|Sgt|Adm|Dr|Mr|Mrs|Ms|Prof|Sen|Rep|Gov|Rev|St|Cpl|Cmdr|Spc|Pvt|Pfc|Cpt|Hon|Insp|Amb|Pres|Cdr|Cdre|Supt|\\p{Lu})\\.";
    private static final Pattern STOP = Pattern.compile(
            "[.;:(\uE000\u2013\u2014]|,? (?:in (?:an?|the|his|her|its|their|remarks|comments|response|reply|reference|\\p{Lu}[\\p{L}-]*)|on (?:\\p{Lu}[\\p{L}-]*|the|an?|his|her|condition)|at (?:an?|the|his|her)|during|after|before|as|when|while|but|by|told|adding|referring|speaking|who|from|yesterday|today|late|early|earlier|last|this|whose|which|via|through|over|because|since|where|if|of (?:his|her|its|their) )\\b| that\\b|, (?:he|she|they|it|and|was|were|is|are|has|had|have|will|would|could|can|may|must|should|"
                    + "\\p{Ll}+ing)\\b| " + DAY + "\\b");

    /** Brackets, or an aside between dashes directly before the verb. */
    private static final Pattern BRACKETS = Pattern.compile(
            "\\([^()]*\\)|\\s?[\u2014\u2013](?=[\\s\\p{L}])[^\u2014\u2013\uE000]{2,160}[\u2014\u2013]\\s*$");

    /** The subject to the left of a verb; empty where the words there are none. */
    static Optional<Subject> left(String masked, Span sentence, int verb) {
        String before = unbracketed(masked.substring(sentence.start(), verb));
        int from = sentence.start() + lastEnd(HARD, before);
        String words = before.substring(from - sentence.start());
        int length = words.length() - trailing(words);
        if (words.substring(0, length).isBlank()) {
            return Optional.empty();
        }
        List<Span> parts = parts(words.substring(0, length));
        boolean closed = words.strip().endsWith(",")
                || words.indexOf(',', length) >= 0
                || words.substring(0, length).strip().endsWith(",");
        int first = first(words, parts, closed);
        return first < 0 ? Optional.empty() : read(words, parts, first, from);
    }

    /** The subject to the right of a verb. */
    static Optional<Subject> right(String masked, Span sentence, int verb) {
        String after = unbracketed(masked.substring(verb, sentence.end()).replaceAll(TITLED, "$1 "));
        Matcher stop = STOP.matcher(after);
        int end = stop.find() ? stop.start() : after.length();
        String words = masked.substring(verb, verb + end);
        int skipped = words.length() - words.stripLeading().length();
        return words.isBlank()
                        || words.strip()
                                .matches("(?s)(?:,|(?:to|in|on|at|by|for|with|from|about|of|that|it|this)\\b).*")
                ? Optional.empty()
                : NounPhrase.read(words)
                        .map(who -> new Subject(
                                who,
                                new Span(
                                        verb + skipped,
                                        verb
                                                + words.replaceFirst("[\\s,]+$", "")
                                                        .length())));
    }

    private static int lastEnd(Pattern pattern, String words) {
        Matcher m = pattern.matcher(words);
        int end = 0;
        while (m.find()) {
            end = m.end();
        }
        return end;
    }

    /** What stands in brackets is no part of it: as many blanks. */
    private static String unbracketed(String words) {
        return BRACKETS.matcher(words).replaceAll(m -> " ".repeat(m.group().length()));
    }

    private static int trailing(String words) {
        Matcher adverbs = ADVERBS.matcher(words);
        return adverbs.find() && adverbs.start() > 0 ? words.length() - adverbs.start() : 0;
    }

    private static List<Span> parts(String words) {
        List<Span> parts = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= words.length(); at++) {
            if (at == words.length() || words.charAt(at) == ',' && !words.startsWith(",000", at)) {
                if (!words.substring(start, at).isBlank()) {
                    parts.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
        return parts;
    }

    /** The part the subject begins with; -1 where there is none. */
    private static int first(String words, List<Span> parts, boolean closed) {
        return closed ? closed(words, parts) : open(words, parts);
    }

    /** Where a comma stands before the verb: past asides, then past what says who somebody is. */
    private static int closed(String words, List<Span> parts) {
        int at = parts.size() - 1;
        while (at > 0 && (isAside(part(words, parts, at)) || isPlace(words, parts, at))) {
            at--;
        }
        while (at > 0 && isApposition(part(words, parts, at)) && isName(part(words, parts, at - 1))) {
            at--;
        }
        return at;
    }

    private static int open(String words, List<Span> parts) {
        int at = parts.size() - 1;
        while (at > 0 && (isListed(words, parts, at) || isNamed(words, parts, at))) {
            at--;
        }
        return at;
    }

    private static String part(String words, List<Span> parts, int at) {
        return parts.get(at).of(words).strip();
    }

    private static boolean isAside(String part) {
        Matcher adjective = ADJECTIVE.matcher(part);
        return ASIDE.matcher(part).find()
                || adjective.find()
                        && !SpeakerMemory.isRole(adjective.group(1))
                        && !adjective.group(1).matches("members?|leaders?|part|one|.*s");
    }

    /** Whether a part goes on with where somebody is from: "of El Paso, Texas". */
    private static boolean isPlace(String words, List<Span> parts, int at) {
        return part(words, parts, at).matches("\\p{Lu}[\\p{L}. ]{1,20}")
                && part(words, parts, at - 1).matches("(?:of|from|in) \\p{Lu}.*");
    }

    /** Whether a part says who the part before it is. */
    private static boolean isApposition(String part) {
        return APPOSITION.matcher(part).find()
                || SpeakerMemory.isRole(part) && !FiniteVerbs.in(part)
                || Character.isUpperCase(part.charAt(0)) && !FiniteVerbs.in(part)
                || part.matches("\\d{2}");
    }

    /** Whether a part only says when or where, or is a name that looks like a participle: "Downing Street". */
    private static boolean isAdjunct(String part) {
        return ADJUNCT.matcher(part).find()
                && !part.matches("(?!(?:Speak|Writ)ing)\\p{Lu}\\p{Ll}+ing(?: \\p{Lu}\\p{Ll}+)*");
    }

    private static boolean isName(String part) {
        String plain = part.substring(lead(part));
        return !part.matches("(?:or|nor) .*") && !isAdjunct(plain) && !FiniteVerbs.in(withoutRelative(plain));
    }

    /** Whether a name follows what its bearer is, without a second comma: "the head, Ida Falk said". */
    private static boolean isNamed(String words, List<Span> parts, int at) {
        String office = part(words, parts, at - 1);
        return part(words, parts, at).matches("\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){1,3}")
                && office.matches("(?:[Tt]he|[Ii]ts|\\p{Lu}{3,}) .*")
                && SpeakerMemory.isRole(office)
                && isName(office);
    }

    /** Whether parts are a list of those who speak: "Britain, France and Germany". */
    private static boolean isListed(String words, List<Span> parts, int at) {
        String whole = part(words, parts, at);
        return (whole.contains(" and ") || at < parts.size() - 1)
                && whole.matches("\\p{Lu}.*")
                && part(words, parts, at - 1).matches("\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*");
    }

    private static Optional<Subject> read(String words, List<Span> parts, int first, int shift) {
        Span head = parts.get(first);
        Matcher pronoun = PRONOUN.matcher(head.of(words));
        if (pronoun.find()) {
            Span he = new Span(shift + head.start() + pronoun.start(1), shift + head.start() + pronoun.end(1));
            return Optional.of(new Subject(new Speaker("", pronoun.group(1).toLowerCase(Locale.ROOT)), he));
        }
        int start = head.start() + lead(head.of(words));
        String noun = withoutRelative(words.substring(start, head.end()));
        if (noun.isBlank()
                || noun.strip().matches("(?:who|whose|whom|which)\\b.*")
                || isAdjunct(noun.strip())
                || FiniteVerbs.in(noun)) {
            return Optional.empty();
        }
        StringBuilder all = new StringBuilder(noun.strip());
        for (int at = first + 1; at < parts.size(); at++) {
            String aside = part(words, parts, at);
            if (!isAside(aside) && !isPlace(words, parts, at)) {
                all.append(", ").append(withoutRelative(aside));
            }
        }
        int indent = words.substring(start).length()
                - words.substring(start).stripLeading().length();
        return NounPhrase.read(all.toString())
                .map(who -> new Subject(
                        who,
                        new Span(shift + start + indent, shift + parts.getLast().end())));
    }

    /** How many characters of a part lead in to its subject. */
    private static int lead(String part) {
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

    private static String withoutRelative(String part) {
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
}
