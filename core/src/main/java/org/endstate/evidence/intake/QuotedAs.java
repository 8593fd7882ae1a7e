package org.endstate.evidence.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Attribution at second hand: "the agency quoted an official as saying …"; the official speaks, not the agency. */
final class QuotedAs {

    private static final Pattern PHRASE = Pattern.compile(
            "\\b(?:quot(?:ed|es|ing)|cit(?:ed|es|ing)) (?<who>[^,.;:\uE000]{3,90}(?:, [^,.;:\uE000]{3,90},)?) (?<verb>as (?:saying|stating|warning|claiming))\\b");

    private QuotedAs() {}

    static List<Attribution> find(String masked, Span sentence) {
        List<Attribution> all = new ArrayList<>();
        Matcher m = PHRASE.matcher(masked).region(sentence.start(), sentence.end());
        while (m.find()) {
            Span verb = new Span(m.start("verb"), m.end("verb"));
            NounPhrase.read(m.group("who"))
                    .map(who -> new Attribution(verb, new Span(m.start(), m.end()), who, Attribution.Side.LEFT))
                    .ifPresent(all::add);
        }
        return all;
    }
}
