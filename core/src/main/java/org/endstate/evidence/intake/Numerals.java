package org.endstate.evidence.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** English words for numbers, and digits of both systems. */
final class Numerals {

    private static final Map<String, Integer> SMALL = small();
    private static final Map<String, Double> SCALES = Map.of(
            "hundred",
            1e2,
            "thousand",
            1e3,
            "million",
            1e6,
            "billion",
            1e9,
            "trillion",
            1e12,
            "dozen",
            12.0,
            "k",
            1e3,
            "m",
            1e6,
            "mn",
            1e6,
            "bn",
            1e9);

    /** Regular expression for one word below a hundred, hyphenated or not. */
    static final String WORD = "(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
            + "(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?"
            + "|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
            + "|seventeen|eighteen|nineteen)";

    /** Regular expression for a number in words, with hundreds and larger. */
    static final String WORDS = "(?:(?:" + WORD + "|an?)(?: (?:hundred|thousand|million|billion|dozen))+"
            + "(?:(?:,? and |,? )" + WORD
            + "(?: hundred| thousand)?(?! (?:million|billion)))*|half a (?:dozen|million|billion)|"
            + WORD + ")";

    private Numerals() {}

    private static Map<String, Integer> small() {
        Map<String, Integer> words = new TreeMap<>();
        List<String> units = List.of(
                "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                        .split(" "));
        List<String> tens = List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
        for (int i = 0; i < units.size(); i++) {
            words.put(units.get(i), i);
        }
        for (int i = 0; i < tens.size(); i++) {
            words.put(tens.get(i), 20 + 10 * i);
        }
        words.put("a", 1);
        words.put("an", 1);
        return words;
    }

    /** The factor that a word such as "million" stands for; 1 for an empty word. */
    static double scale(String word) {
        return word.isEmpty() ? 1 : SCALES.getOrDefault(word.toLowerCase(Locale.ROOT), 1.0);
    }

    /** The number in words; empty where a word is none. */
    static Optional<Double> words(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replace(" and ", " ")
                .replace(',', ' ')
                .replace('-', ' ');
        if (plain.startsWith("half a")) {
            return Optional.of(scale(plain.substring(plain.lastIndexOf(' ') + 1)) / 2);
        }
        double total = 0;
        double part = 0;
        for (String word : plain.strip().split("\\s+")) {
            if (SMALL.containsKey(word)) {
                part += SMALL.get(word);
            } else if (word.equals("hundred") || word.equals("dozen")) {
                part = Math.max(1, part) * scale(word);
            } else if (SCALES.containsKey(word)) {
                total += Math.max(1, part) * scale(word);
                part = 0;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(total + part);
    }

    /** The number in digits of either system, with separators of thousands; empty where it is none. */
    static Optional<Double> digits(String text) {
        String western = western(text)
                .replaceAll("(?<=[0-9])[,\\u066C\\u00A0\\u202F ](?=[0-9]{3})", "")
                .replace('\u066B', '.');
        return western.matches("[0-9]{1,15}(\\.[0-9]{1,6})?")
                ? Optional.of(Double.parseDouble(western))
                : Optional.empty();
    }

    /** The number in digits or words. */
    static Optional<Double> value(String text) {
        Optional<Double> digits = digits(text.strip());
        return digits.isPresent() ? digits : words(text);
    }

    /** The text with digits of other systems as 0 to 9; as long as before. */
    static String western(String text) {
        StringBuilder western = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            western.append(c > 127 && Character.isDigit(c) ? (char) ('0' + Character.getNumericValue(c)) : c);
        }
        return western.toString();
    }
}
