package org.endstate.evidence.intake;

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
    private static final Pattern CLOSED = Pattern.compile(
            ", (?=(?:(?:also|now|then|later|\\p{Ll}+ly) )?(?:" + FiniteVerbs.ANY.pattern() + "|\\p{Ll}{3,}ed\\b))");

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

    /** How far words said in such a clause, or by ", who said", reach before the sentence goes on. */
    static int length(String masked, Span sentence, Attribution by, String content) {
        String lead = masked.substring(sentence.start(), by.words().start());
        if (OPENED.matcher(lead).matches()) {
            int comma = content.indexOf(',');
            return comma < 0 ? content.length() : comma;
        }
        boolean relative = by.words().of(masked).matches("(?s), (?:who|which)\\b.*");
        Matcher m = CLOSED.matcher(content);
        return relative && m.find() ? m.start() : content.length();
    }
}
