package org.endstate.evidence.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom a sentence is about, where it has no verb of speech. */
final class Mentions {

    private static final Pattern SUBJECT = Pattern.compile(
            "^(.{2,160}?)(?:,? (?:is|are|was|were|has|had|have|did|does|do|will|would|could|may|might|must|can)\\b|\\s\\p{Ll}{2,}ed\\b|\\s(?:took|gave|made|went|came|left|met|led|spoke|put|saw|held|began|sent|set|won|ran|rose|stood|kept|found|wrote|laid|drew|chose|struck)\\b|,? \\p{Ll}+ing\\b|[:])");

    private Mentions() {}

    /** The person at the head of a sentence; empty where it begins with something else. */
    static Optional<Speaker> first(String sentence) {
        return subject(sentence).filter(Speaker::isPerson);
    }

    /** The noun phrase before the first verb. */
    static Optional<Speaker> subject(String words) {
        Matcher m = SUBJECT.matcher(words.strip());
        String head = m.find() ? m.group(1) : words.strip().length() < 80 ? words : "";
        return head.isBlank()
                ? Optional.empty()
                : NounPhrase.read(head.replaceFirst("^(?:But|And|Yet|Still|Then|Later|Earlier),? ", ""));
    }
}
