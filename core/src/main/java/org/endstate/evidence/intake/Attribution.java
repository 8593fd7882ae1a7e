package org.endstate.evidence.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A verb of speech, or a phrase such as "according to", with who speaks.
 *
 * @param verb where it stands
 * @param words where it stands with its subject, or with what joins it to the verb before
 * @param subject in the sentence's own words
 * @param side where the subject stands
 */
record Attribution(Span verb, Span words, Speaker subject, Side side) {

    /** Where the subject of a verb stands. */
    enum Side {
        LEFT,
        RIGHT,
        /** It is that of the verb before: ", adding that …", "and warned …". */
        SHARED,
        /** There is no verb: "according to". */
        PHRASE
    }

    /** Verbs of a sentence to look at: more are no sentence but an attempt on the reader's time. */
    private static final int MOST = 20;

    /** Words after which a form is no verb with a subject: an infinitive, a passive, a noun. */
    private static final Pattern NO_VERB = Pattern.compile(
            "(?:\\b(?:to|be|is|was|were|been|being|are|not|will|could|should|may|might|can|the|an?|of|his|her|their|its|our|your|my|this|that|widely|in|no|any|such|with|from|by|for|these|those|some|many)|[’']s|\\w-) $");

    private static final Pattern INTENT = Pattern.compile(
            "\\b(?:wish(?:es|ed)?|would like|wants?|wanted|sought|seeks|went on|goes on|continued|is pleased|was quick|hastened|took pains) to $");
    private static final Pattern JOINED = Pattern.compile(
            "(?:,? ?\\b(?:and|but|or|then|while|yet)(?: (?:then|also|later|again|once|\\p{Ll}+ly))?|,) $");

    private static final Pattern RELATIVE = Pattern.compile(
            ", (?:who|which)(?: (?:also|has|had|have|later|once|then|\\p{Ll}+ly|(?:on|in|last|this) (?:\\p{Lu}\\p{Ll}+|week|month|year)|for [^,]{3,20} (?:days|weeks|months|years|decades)))* $");

    /** After a phrase that stands between a verb and "that". */
    private static final Pattern PASSING = Pattern.compile("[^,.;]{0,60}, that ");

    private static final Pattern SPOKEN = Pattern.compile("\\s*(?:[,:.\uE000]|that\\b|$)");

    private static final Pattern VERB_IN_CLAUSE = Pattern.compile(
            "\\b(?:is|are|was|were|has|have|had|did|does|would|could|should|will|may|might|\\p{Ll}{3,}ed)\\b");

    private static final Pattern PLACED =
            Pattern.compile("[,!?]\uE000 (\\p{Ll}{3,}ed) (?=(?:the|an?|one|his|her|its|their|\\p{Lu}\\p{Ll}+)\\b)");

    private static final Pattern PLACED_AFTER = Pattern.compile(
            "\uE000+[,!?]\uE000 (?:the|an?|one|his|her|its|their|\\p{Lu}\\p{Ll}+)\\b[^,;.:\uE000]{1,60}? (\\p{Ll}{3,}ed)(?=[.,]| (?:in|on|at|with|as|from|while|before|after)\\b)");

    /** A request with a clause, but not the one to stay without a name. */
    private static final Pattern ASKED_THAT = Pattern.compile(
            "(?:ask(?:s|ed|ing)?|plead(?:s|ed|ing)?|critici[sz](?:es|ed|ing)) that (?!(?:his|her|their) (?:\\p{Ll}+ )?(?:(?:sur)?names?|identit(?:y|ies)|faces?|voices?)\\b)");

    private static final Pattern COUNTED = Pattern.compile(
            "(?i)\\b(?:" + Numerals.WORD
                    + "|\\d+|some|many|most|all|several|few|none|half|each) of (?:the|these|those|its|his|her|their)(?: [\\p{Ll}-]+)? $");

    /** Words that keep a clause inside the one before it. */
    private static final Pattern PLAIN = Pattern.compile("(?:(?!\\b(?:while|but)\\b)[^,;:\uE000\u2014\u2013])*");

    /** A noun phrase that ends with a comma or its sentence. */
    private static final Pattern INVERTED =
            Pattern.compile("(?:(?!" + FiniteVerbs.ANY.pattern() + "|\\b(?:s?he|they|it|I|we)\\b)[^,.])+[,.]");

    /** The attributions of a sentence, in the order of their verbs. */
    static List<Attribution> listOf(String masked, Span sentence) {
        List<Attribution> all = new ArrayList<>();
        Matcher verb = SpeechVerbs.ANY
                .matcher(masked)
                .region(sentence.start(), sentence.end())
                .useTransparentBounds(true);
        for (int tried = 0; tried < MOST && verb.find(); tried++) {
            if (isFinding(masked, sentence, verb)
                    || isNoun(masked, sentence, verb)
                    || tellsApart(masked, sentence, verb)) {
                continue;
            }
            one(masked, sentence, verb, all).ifPresent(all::add);
        }
        byPlace(masked, sentence)
                .filter(one -> all.stream()
                        .noneMatch(other -> other.verb().start() <= one.verb().end()))
                .ifPresent(all::add);
        all.addAll(QuotedAs.find(masked, sentence));
        AccordingTo.find(masked, sentence)
                .filter(one -> all.isEmpty()
                        || !PASSING.matcher(masked)
                                .region(one.words().end(), sentence.end())
                                .lookingAt())
                .ifPresent(all::add);
        all.sort(Comparator.comparing(Attribution::verb));
        all.replaceAll(one -> GivenNames.named(masked, sentence, one));
        return all;
    }

    /**
     * A past tense between words in marks and a noun phrase speaks them, whatever it means: "…," shrugged the clerk.
     */
    private static Optional<Attribution> byPlace(String masked, Span sentence) {
        Matcher m = PLACED.matcher(masked).region(sentence.start(), sentence.end());
        if (m.find()) {
            return right(masked, sentence, new Span(m.start(1), m.end(1)), "");
        }
        Matcher after = PLACED_AFTER.matcher(masked).region(sentence.start(), sentence.end());
        return after.lookingAt()
                ? own(masked, sentence, new Span(after.start(1), after.end(1)), List.of())
                : Optional.empty();
    }

    /** Whether something rather than a clause is found, or goes on rather than somebody who speaks. */
    private static boolean isFinding(String masked, Span sentence, Matcher verb) {
        boolean lasts = verb.group().startsWith("continu")
                && !SPOKEN.matcher(masked).region(verb.end(), sentence.end()).lookingAt();
        boolean behind = masked.substring(sentence.start(), verb.start()).contains(", ")
                && ",.".indexOf(masked.charAt(Math.min(verb.end(), masked.length() - 1))) >= 0;
        return lasts
                || !behind
                        && verb.group().matches("f(?:ound|inds?)")
                        && !VERB_IN_CLAUSE
                                .matcher(masked.substring(verb.end(), sentence.end())
                                        .split("[,;]")[0])
                                .find()
                        && !masked.startsWith(" that", verb.end());
    }

    /** Whether a verb only tells who is meant: "the user who posted the claim". */
    private static boolean tellsApart(String masked, Span sentence, Matcher verb) {
        String lead = masked.substring(sentence.start(), verb.start());
        return lead.endsWith(" who ")
                && !lead.endsWith(", who ")
                && SpeechVerbs.use(verb.group()) == SpeechVerbs.Use.REPORT
                && !masked.startsWith(" that", verb.end());
    }

    /** Whether a form in -s is the plural of a noun: "two of the claims", "such reports have". */
    private static boolean isNoun(String masked, Span sentence, Matcher verb) {
        return verb.group()
                        .matches(
                                "(?:claim|post|report|note|estimate|promise|pledge|comment|protest|demand|call|request|state)s")
                && (COUNTED.matcher(masked.substring(sentence.start(), verb.start()))
                                .find()
                        || masked.substring(verb.end(), sentence.end())
                                .matches(
                                        "(?s) (?:have|are|were|will|can|must|had|has|would|should|could|may|might|came|come)\\b.*"));
    }

    SpeechVerbs.Use use(String masked) {
        return ASKED_THAT.matcher(masked).region(verb.start(), masked.length()).lookingAt()
                ? SpeechVerbs.Use.THAT
                : SpeechVerbs.use(verb.of(masked));
    }

    boolean isPhrase() {
        return side == Side.PHRASE;
    }

    private static Optional<Attribution> one(String masked, Span sentence, Matcher verb, List<Attribution> before) {
        Span at = new Span(verb.start(), verb.end());
        String lead = masked.substring(sentence.start(), at.start());
        boolean quoted = verb.group().contains("quoted");
        if (SpeechVerbs.isParticiple(verb.group())) {
            return participle(masked, sentence, at, before);
        }
        Matcher intent = INTENT.matcher(lead);
        if (intent.find()) {
            return Subject.left(masked, sentence, sentence.start() + intent.start())
                    .map(who -> new Attribution(at, new Span(who.words().start(), at.end()), who.who(), Side.LEFT));
        }
        if (Character.isUpperCase(verb.group().charAt(0))
                || !quoted && NO_VERB.matcher(lead).find()) {
            return Optional.empty();
        }
        Matcher relative = RELATIVE.matcher(lead);
        if (relative.find()) {
            return RelativeSpeech.antecedent(masked, sentence, sentence.start() + relative.start(), before)
                    .map(who -> new Attribution(
                            at, new Span(sentence.start() + relative.start(), at.end()), who, Side.LEFT));
        }
        return beside(masked, sentence, at, before);
    }

    /** A verb that shares the subject before it, or has its own on either side. */
    private static Optional<Attribution> beside(String masked, Span sentence, Span at, List<Attribution> before) {
        String lead = masked.substring(sentence.start(), at.start());
        Matcher joined = JOINED.matcher(lead);
        boolean listed = !before.isEmpty()
                && masked.startsWith(" that ", at.end())
                && FiniteVerbs.in(masked.substring(before.getLast().verb().end(), at.start()));
        if (joined.find() && (listed || !joined.group().equals(", ")) && lead.indexOf(' ') > 0) {
            Span words = new Span(sentence.start() + joined.start(), at.end());
            return shared(masked, sentence, before).map(who -> new Attribution(at, words, who, Side.SHARED));
        }
        return lead.endsWith(", ") && isInverted(masked, sentence, at)
                ? right(masked, sentence, at, lead)
                : own(masked, sentence, at, before);
    }

    /** The subject directly before the verb, or after it. */
    private static Optional<Attribution> own(String masked, Span sentence, Span at, List<Attribution> before) {
        String lead = masked.substring(sentence.start(), at.start());
        return RelativeSpeech.named(masked, sentence, at)
                .or(() -> RelativeSpeech.subject(masked, sentence, at))
                .or(() -> Subject.left(masked, sentence, at.start()))
                .filter(who -> before.stream().noneMatch(other -> other.verb().end() == at.start() - 1))
                .map(who -> new Attribution(at, new Span(who.words().start(), at.end()), who.who(), Side.LEFT))
                .or(() -> right(masked, sentence, at, lead));
    }

    /** Whether the words said go before their verb, as in a headline: "First bases handed over, says army". */
    private static boolean isInverted(String masked, Span sentence, Span verb) {
        boolean one =
                masked.substring(sentence.start(), verb.start()).indexOf(',') == verb.start() - 2 - sentence.start();
        return one
                && Subject.right(masked, sentence, verb.end())
                        .map(who -> who.words().of(masked)
                                + masked.substring(who.words().end(), sentence.end()) + ".")
                        .filter(who -> INVERTED.matcher(who).lookingAt())
                        .isPresent();
    }

    /** Whose verb stands before in the sentence. */
    private static Optional<Speaker> shared(String masked, Span sentence, List<Attribution> before) {
        return before.isEmpty()
                ? Mentions.subject(masked, sentence)
                : Optional.of(main(masked, before).subject());
    }

    /** The last one that is not part of what another reports. */
    private static Attribution main(String masked, List<Attribution> all) {
        Attribution main = all.getFirst();
        for (Attribution next : all) {
            boolean inside = next.side() == Side.LEFT
                    && next.words().start() > main.verb().end()
                    && PLAIN.matcher(masked.substring(
                                    main.verb().end(), next.words().start()))
                            .matches();
            main = inside ? main : next;
        }
        return main;
    }

    /** "said the minister", after the words said or at the beginning. */
    private static Optional<Attribution> right(String masked, Span sentence, Span verb, String lead) {
        boolean free = lead.isBlank() || lead.matches("(?s).*[,\uE000.!?\u2014\u2013-]\\s*");
        return free
                ? Subject.right(masked, sentence, verb.end())
                        .map(who -> new Attribution(
                                verb, new Span(verb.start(), who.words().end()), who.who(), Side.RIGHT))
                : Optional.empty();
    }

    /** "…, saying …": its subject is that of the verb before, or of the sentence. */
    private static Optional<Attribution> participle(String masked, Span sentence, Span verb, List<Attribution> before) {
        String lead = masked.substring(sentence.start(), verb.start());
        Matcher join = Pattern.compile(
                        "(?:,|\uE000,?| while| by| and| (?:statement|letter|report|post|message|note|email|video|resolution|tweet|memo|document|speech))(?: \\p{Ll}+ly)? ?(?:while |by |and )?(?:also )?$")
                .matcher(lead);
        boolean opening = lead.isBlank();
        if (!opening && !join.find()) {
            return Optional.empty();
        }
        Span words = opening ? verb : new Span(sentence.start() + join.start(), verb.end());
        Optional<Speaker> subject = opening ? Mentions.afterComma(masked, sentence) : shared(masked, sentence, before);
        return subject.map(who -> new Attribution(verb, words, who, Side.SHARED));
    }
}
