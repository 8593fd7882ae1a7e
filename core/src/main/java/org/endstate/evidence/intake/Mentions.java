package org.endstate.evidence.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom a sentence is about, where it has no verb of speech. */
final class Mentions {

    private static final Pattern SUBJECT = Pattern.compile(
            "^(.{2,160}?)(?:,? (?:is|are|was|were|has|had|have|did|does|do|will|would|could|may|might|must|can)\\b|\\s\\p{Ll}{2,}ed\\b|\\s(?:took|gave|made|went|came|left|met|led|spoke|put|saw|held|began|sent|set|won|ran|rose|stood|kept|found|wrote|laid|drew|chose|struck)\\b|,? \\p{Ll}+ing\\b|\\s\\p{Ll}{3,}s[.]|[:])");

    private static final Pattern PRESENT = Pattern.compile(
            "^((?:The|A|An|His|Her|Their|My|Our) (?:[\\p{L}-]+ ){0,3}?[\\p{L}-]*[\\p{L}&&[^s]])\\s(?=\\p{Ll}{3,}s\\b)");
    private static final Pattern FULL = Pattern.compile(
            "\\b((?:\\p{Ll}+ ){0,1}\\p{Ll}{4,} )(\\p{Lu}\\p{Ll}+(?: (?:al-|bin |de )?\\p{Lu}[\\p{L}-]+)+)");

    private Mentions() {}

    /** The person or body at the head of a sentence; empty where it begins with something else. */
    static Optional<Speaker> first(String sentence) {
        return subject(sentence).filter(who -> who.isPerson() || SpeakerMemory.speaks(who));
    }

    /** The noun phrase before the first verb. */
    static Optional<Speaker> subject(String words) {
        Matcher m = SUBJECT.matcher(words.strip());
        String head = m.find() ? m.group(1) : present(words.strip());
        return head.isBlank()
                ? Optional.empty()
                : NounPhrase.read(head.replaceFirst("^(?:But|And|Yet|Still|Then|Later|Earlier),? ", ""));
    }

    /** The subject of a verb in the present tense, told by its ending after a noun in the singular. */
    private static String present(String words) {
        Matcher m = PRESENT.matcher(words);
        return m.find() ? m.group(1) : "";
    }

    /** Persons named in full anywhere in a sentence, with what stands before their names. */
    static List<Speaker> names(String sentence) {
        return FULL.matcher(sentence)
                .results()
                .map(m -> new Speaker(m.group(2), m.group(1).strip()))
                .toList();
    }
}
