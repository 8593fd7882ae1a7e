package org.endstate.evidence.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name somebody gives of themselves in a relative clause: "a farmer who gave his name as Omar". */
final class GivenNames {

    private static final Pattern GIVEN = Pattern.compile(
            ",? who (?:[^,.]{0,30} )?(?:(?:gave|gives|would give|giving|using) (?:only )?(?:his|her|their|a) (?:first |full |last |sur)?names?(?: only)?(?: as|,)"
                    + "|(?:asked|wants?|wanted|agreed) to be (?:identified|named|known|called|quoted)(?: only)? (?:as|by (?:his|her|their) (?:first |last )?name,?)"
                    + "|(?:is|was) known (?:only )?(?:as|to everyone as)|calls (?:him|her)self) (?:only )?(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2})");

    private GivenNames() {}

    /** The attribution with the name, where its subject gives one beside it. */
    static Attribution named(String masked, Span sentence, Attribution by) {
        if (by.subject().isPerson() || NounPhrase.isPronoun(by.subject())) {
            return by;
        }
        Matcher m = GIVEN.matcher(masked).region(sentence.start(), sentence.end());
        boolean beside = m.find()
                && m.start() <= by.words().end() + 1
                && m.end() >= by.words().start();
        return beside
                ? new Attribution(by.verb(), by.words(), new Speaker(m.group(1), office(by, m.group(1))), by.side())
                : by;
    }

    private static String office(Attribution by, String name) {
        return by.subject().office().equals(name) ? "" : by.subject().office();
    }
}
