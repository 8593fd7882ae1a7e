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
    private static final Pattern ADVERBS = Pattern.compile(
            "(?:,? ?\\b(?:also|later|then|earlier|again|long|always|often|already|now|further|once|never|has|had|have|(?!(?:assembl|famil|al|suppl|repl|monopol|ital|jul)y\\b)\\p{Ll}+ly|however|though|too|either|by contrast|in contrast|for instance|for example|of course|by then|afterwards?|in turn|separately|(?:on )?(?:late |early )?"
                    + Weekdays.DAY + "(?: (?:night|evening|morning|afternoon))?|on "
                    + "\\d{1,2} \\p{Lu}\\p{Ll}+|on \\p{Lu}\\p{Ll}+ \\d{1,2}|in \\p{Lu}\\p{Ll}+|last (?:week|month|year)|yesterday|today|meanwhile|himself|herself|itself|themselves|simply|did not|does not|just|first|still|would|will|both|all|has been|have been|for (?:his|her|its) part),?)+\\s*$");
    private static final Pattern PRONOUN = Pattern.compile("(?:^|\\s)([Hh]e|[Ss]he|[Tt]hey|[Ii]t)\\s*$");
    private static final String TITLED =
            "\\b(Gen|Col|Lt|Maj|Capt|Brig|Sgt|Adm|Dr|Mr|Mrs|Ms|Prof|Sen|Rep|Gov|Rev|St|Cpl|Cmdr|Spc|Pvt|Pfc|Cpt|Hon|Insp|Amb|Pres|Cdr|Cdre|Supt|\\p{Lu})\\.";
    private static final Pattern STOP = Pattern.compile(
            "[.;:(\uE000\u2013\u2014]|,? (?:in (?:an?|the|his|her|its|their|remarks|comments|response|reply|reference|\\p{Lu}[\\p{L}-]*)|on (?:\\p{Lu}[\\p{L}-]*|the|an?|his|her|condition)|at (?:an?|the|his|her)|during|after|before|as|when|while|but|by|told|adding|referring|speaking|who|from|yesterday|today|late|early|earlier|last|this|which|via|through|over|because|since|where|if|of (?:his|her|its|their) )\\b| that\\b|, whose\\b|, (?:he|she|they|it|and|was|were|is|are|has|had|have|will|would|could|can|may|must|should|"
                    + "\\p{Ll}+ing)\\b| (?:describing|referring|calling|adding|citing|quoting|urging|thanking)\\b| "
                    + Weekdays.DAY + "\\b");

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
                                .matches(
                                        "(?s)(?:,|(?:to|in|on|at|by|for|with|from|about|of|that|it|this|down|up|out|off|away|over|as|so|not|only)\\b).*")
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
        while (at > 0 && (NounPart.isAside(part(words, parts, at)) || isPlace(words, parts, at))) {
            at--;
        }
        while (at > 0 && NounPart.isApposition(part(words, parts, at)) && NounPart.isName(part(words, parts, at - 1))) {
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

    /** Whether a part goes on with where somebody is from: "of El Paso, Texas". */
    private static boolean isPlace(String words, List<Span> parts, int at) {
        return part(words, parts, at).matches("\\p{Lu}[\\p{L}. ]{1,20}")
                && part(words, parts, at - 1).matches("(?:of|from|in) \\p{Lu}.*");
    }

    /** Whether a name follows what its bearer is, without a second comma: "the head, Ida Falk said". */
    private static boolean isNamed(String words, List<Span> parts, int at) {
        String office = part(words, parts, at - 1);
        return part(words, parts, at).matches("\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){1,3}")
                && office.matches("(?:[Tt]he|[Ii]ts|\\p{Lu}{3,}) .*")
                && SpeakerMemory.isRole(office)
                && NounPart.isName(office);
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
        int start = head.start() + NounPart.lead(head.of(words));
        String noun = NounPart.withoutRelative(words.substring(start, head.end()));
        if (noun.isBlank() || NounPart.isNone(noun.strip())) {
            return Optional.empty();
        }
        String described = parts.size() - first == 1 ? NounPart.described(words.substring(start, head.end())) : "";
        int indent = words.substring(start).length()
                - words.substring(start).stripLeading().length();
        return NounPhrase.read(noun.strip() + asides(words, parts, first + 1))
                .map(who -> who.isPerson() ? who : new Speaker("", who.office() + described))
                .map(who -> new Subject(
                        who,
                        new Span(shift + start + indent, shift + parts.getLast().end())));
    }

    /** What the parts after the first say of it. */
    private static String asides(String words, List<Span> parts, int from) {
        StringBuilder all = new StringBuilder();
        for (int at = from; at < parts.size(); at++) {
            String aside = part(words, parts, at);
            if (!NounPart.isAside(aside) && !isPlace(words, parts, at)) {
                all.append(", ").append(NounPart.withoutRelative(aside));
            }
        }
        return all.toString();
    }
}
