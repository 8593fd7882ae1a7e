package org.endstate.intake;

import java.util.Locale;
import java.util.Set;

/**
 * Which language a text is in. A declared one counts; else Arabic is told by its letters and English by the share of
 * its commonest words, which no other language in Latin letters comes near. No other language is told.
 */
final class Language {

    private static final Set<String> COMMON =
            Set.of("the", "of", "and", "to", "in", "that", "was", "for", "said", "on", "with", "by");
    private static final double ENGLISH = 0.1;

    private Language() {}

    static String of(String declared, String text) {
        String code = declared.strip().toLowerCase(Locale.ROOT).split("[-_]")[0];
        String sample = text.substring(0, Math.min(text.length(), 20_000));
        long letters = sample.chars().filter(Character::isLetter).count();
        long arabic = sample.chars()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
                .count();
        if (arabic * 2 > letters) {
            return code.matches("[a-z]{2,3}") && !code.equals("en") ? code : "ar";
        }
        if (code.matches("[a-z]{2,3}") && !code.equals("ar")) {
            return code;
        }
        String[] words = sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        long common = java.util.Arrays.stream(words).filter(COMMON::contains).count();
        return common > ENGLISH * words.length ? "en" : "und";
    }
}
