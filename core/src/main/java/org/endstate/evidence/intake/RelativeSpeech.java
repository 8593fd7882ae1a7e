package org.endstate.evidence.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A verb of speech put into a relative clause: "a drive that drivers say takes ten hours", "the plan, which the
 * ministry says is final".
 */
final class RelativeSpeech {

    private static final Pattern INNER = Pattern.compile(
            "\\b(?:which|who|that) ((?:(?:the|an?|its|his|her|their|some|many|several|most) )?[^,;:\uE000]{3,50}) $");
    private static final Pattern GOES_ON =
            Pattern.compile(" (?:(?:also|now|never|still|\\p{Ll}+ly) )?(?:" + FiniteVerbs.ANY.pattern() + ")");
    private static final Pattern OPENED = Pattern.compile("(?s).*,? (?:which|who|that) $");
    private static final Pattern SUBORDINATE =
            Pattern.compile("(?:But |And )?(?:Although|Though|While|If|When|Because|Since|Whereas) ");
    private static final Pattern CLOSED = Pattern.compile(
            ", (?=(?:(?:also|now|then|later|\\p{Ll}+ly) )?(?:" + FiniteVerbs.ANY.pattern() + "|\\p{Ll}{3,}ed\\b))");

    /** A noun phrase after a preposition, up to the end. */
    private static final Pattern GOVERNED = Pattern.compile(
            ".*\\b(?:of|from|to|by|with|for|in|at|as) ((?:(?:the|an?|his|her|its|their) |(?=\\p{Lu}))[^,]{3,80})$");

    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:of|from|to|by|with|for) ((?:\\p{Lu}[\\p{L}.'\u2019-]* ){1,5}\\p{Lu}[\\p{L}'\u2019-]+) who $");

    private RelativeSpeech() {}

    /** Who speaks; empty where the verb stands in no such clause. */
    static Optional<Subject> subject(String masked, Span sentence, Span verb) {
        Matcher m = INNER.matcher(masked.substring(sentence.start(), verb.start()));
        boolean inner =
                GOES_ON.matcher(masked).region(verb.end(), sentence.end()).lookingAt()
                        && m.find()
                        && !FiniteVerbs.in(m.group(1))
                        && !m.group(1).matches("(?:he|she|they|it|I|we|you)");
        return inner
                ? NounPhrase.read(m.group(1))
                        .map(who ->
                                new Subject(who, new Span(sentence.start() + m.start(1), sentence.start() + m.end(1))))
                : Optional.empty();
    }

    /** "A letter from the envoy John Doe who said …": the name directly before, though no comma parts it. */
    static Optional<Subject> named(String masked, Span sentence, Span verb) {
        Matcher m = NAMED.matcher(masked.substring(sentence.start(), verb.start()));
        return m.find()
                ? NounPhrase.read(m.group(1))
                        .map(who ->
                                new Subject(who, new Span(sentence.start() + m.start(1), sentence.start() + m.end(1))))
                : Optional.empty();
    }

    /** How far words said in such a clause, or by ", who said", reach before the sentence goes on. */
    static int length(String masked, Span sentence, Attribution by, String content) {
        String lead = masked.substring(sentence.start(), by.words().start());
        if (OPENED.matcher(lead).matches() || SUBORDINATE.matcher(lead).matches()) {
            int comma = content.indexOf(',');
            return comma < 0 ? content.length() : comma;
        }
        boolean relative = by.words().of(masked).matches("(?s), (?:who|which)\\b.*");
        Matcher m = CLOSED.matcher(content);
        return relative && m.find() ? m.start() : content.length();
    }

    /** Whom ", who said" or ", which says" means: the subject before it, or the noun phrase directly before. */
    static Optional<Speaker> antecedent(String masked, Span sentence, int comma, List<Attribution> before) {
        if (comma <= sentence.start()) {
            return Optional.empty();
        }
        Optional<Speaker> named = before.stream()
                .filter(one ->
                        one.side() == Attribution.Side.RIGHT && one.words().end() <= comma)
                .reduce((one, other) -> other)
                .filter(one -> !FiniteVerbs.in(masked.substring(one.words().end(), comma)))
                .map(Attribution::subject);
        if (named.isPresent()) {
            return named;
        }
        Optional<Speaker> subject = Subject.left(masked, sentence, comma)
                .map(Subject::who)
                .filter(who -> who.isPerson()
                        || SpeakerMemory.speaks(who)
                        || !FiniteVerbs.in(masked.substring(sentence.start(), comma)));
        Matcher noun = GOVERNED.matcher(masked.substring(sentence.start(), comma));
        if (subject.isPresent()) {
            return subject;
        }
        return noun.find() ? NounPhrase.read(noun.group(1)) : object(masked, new Span(sentence.start(), comma));
    }

    /** The noun phrase after the last verb: "he thanked the admiral". */
    private static Optional<Speaker> object(String masked, Span lead) {
        Matcher verb = FiniteVerbs.matcher(masked, lead);
        int end = -1;
        while (verb.find()) {
            end = verb.end();
        }
        String words = end < 0 ? "" : masked.substring(end, lead.end());
        return words.matches(" (?:the|an?|his|her|its|their|\\p{Lu}).*")
                ? NounPhrase.read(words).filter(who -> who.isPerson() || SpeakerMemory.speaks(who))
                : Optional.empty();
    }
}
