package org.endstate.evidence.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A sentence that "he said" parts: what of both runs is said, and what the writer leads in with or adds. */
final class PartedSpeech {

    private static final String VERB = FiniteVerbs.ANY.pattern();

    /** What the writer adds after "he said": when, amid what, and what it means. */
    private static final Pattern ADDED = Pattern.compile(
            "(?:(?:an?|\\d+|\\p{Ll}+) (?:minute|hour|day|week|month|year)s? (?:after|before|ago|earlier|later)|(?!(?:no|every|some|any)thing)\\p{Ll}{2,}ing|which|who|amid|despite|after|following|ahead of|hours after|with|as|while|hours|days|weeks|months)\\b|(?:(?:the|its|his|her|their) (?:latest|first|second|third|last|biggest|largest|worst|deadliest|highest|lowest|only|final|most)|(?:an?|the) (?:move|step|decision|claim|charge|figure|sign|shift|blow|setback|reversal|day|week|month|year|demand|position|development))\\b(?!(?:(?! (?:that|which|who) ).)*(?:"
                    + VERB + "))");

    /** What leads in to words said rather than being a part of them: "However, he said, …". */
    private static final Pattern LEADS_IN = Pattern.compile(
            "(?i)(?:however|instead|meanwhile|still|moreover|then|later|earlier|now|once|yes|no|but|and|so(?! far)|yet|in (?:addition|short|fact|turn)|for (?:example|instance|now)|of course|back then|since then|not so|at (?:first|last)|\\p{Ll}+ly)(?=\\W|$)[^\uE000]{0,12}$|(?i)(?:in|on|by|at|after|before|since|until|during|from|under) (?!.*(?:"
                    + VERB + "))[^\uE000]*$");

    /** The writer goes on with what the speaker did. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:or|though|although)\\b(?![^\uE000]*\uE000)|(?:and|but) (?:(?:then|also|later|\\p{Ll}+ly) )?(?:he|she|they|it|\\p{Ll}{2,}ed|gave|went|left|took|had|was|were|did|would)\\b(?![^\uE000]*\uE000)");

    /** "…, according to the ministry, and wants more": a phrase has no part in the verb after it. */
    private static final Pattern OWN_VERB =
            Pattern.compile("(?:and|but) (?:(?:then|also|later|\\p{Ll}+ly) )?(?:" + VERB + ")");

    private static final Pattern OPEN = Pattern.compile("(?s).* (?:that|which|who|whom)");
    private static final Pattern CONJUNCTION = Pattern.compile("(?:and|but) \\S");

    private PartedSpeech() {}

    /** The runs that are said, however short the first. */
    static List<Span> runs(String masked, Attribution by, Span before, Optional<Span> after) {
        List<Span> runs = new ArrayList<>();
        String first = before.of(masked);
        if (!LEADS_IN.matcher(first).lookingAt() && !OPEN.matcher(first).matches()) {
            runs.add(before);
        }
        after.filter(run -> !isWriters(by, run.of(masked)))
                .map(run ->
                        CONJUNCTION.matcher(run.of(masked)).lookingAt() ? new Span(run.start() + 4, run.end()) : run)
                .ifPresent(runs::add);
        return runs;
    }

    private static boolean isWriters(Attribution by, String run) {
        return GOES_ON.matcher(run).lookingAt()
                || ADDED.matcher(run).lookingAt()
                || by.isPhrase() && OWN_VERB.matcher(run).lookingAt();
    }

    /** Whether a comma or semicolon after the verb and its adjuncts lets the words said go on. */
    static boolean isParted(Attribution by, String rest, AfterVerb.Start start) {
        boolean comma = rest.substring(start.length()).matches("(?s)[,;].*")
                || rest.matches("(?s)[,;].*")
                || rest.substring(0, start.length()).stripTrailing().endsWith(",");
        return comma && !start.that() && !(by.isPhrase() && rest.startsWith(";"));
    }
}
