package org.endstate.evidence.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Arabic words for numbers: units before tens, the larger before the smaller, "and" written as part of the word after.
 * Either gender and any case; marks of vowels may stand after a word.
 */
final class ArabicNumerals {

    private static final List<String> ONES = List.of("ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع");
    private static final List<String> ONE_OR_TWO =
            List.of("واحد", "واحدا", "واحدة", "إحدى", "أحد", "اثنان", "اثنين", "اثنتان", "اثنتين");
    private static final Map<String, Double> SCALES = scales();
    private static final Map<String, Double> VALUES = values();

    private static final String MARK = "[\u064B-\u0652\u0670]";
    private static final String ONE = "(?:" + String.join("|", ONES) + ")ي?ة?" + MARK + "*";
    private static final String TEN = "(?:عشر|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين)" + MARK + "*";
    private static final String TEEN = "(?:أحد|إحدى|اثن(?:ا|ي|تا|تي)|" + ONE + ") عشرة?" + MARK + "*";
    private static final String BELOW_HUNDRED = "(?:" + TEEN + "|(?:واحد(?:ة|" + MARK + "*ا)?|إحدى|اثنت?(?:ان|ين)|"
            + ONE + ")" + MARK + "* و" + TEN + "|" + TEN + "|عشرة?" + MARK + "*|" + ONE + ")";
    private static final String HUNDRED =
            "(?:(?:" + String.join("|", ONES) + ")?ي? ?ما?ئة|ما?ئت(?:ان|ين|ا|ي))" + MARK + "*";
    private static final String BELOW_THOUSAND =
            "(?:" + HUNDRED + "(?: و" + BELOW_HUNDRED + ")?|" + BELOW_HUNDRED + ")";
    private static final String THOUSANDS = "(?:" + BELOW_THOUSAND + " (?:ألف|آلاف)|ألف(?:ان|ين|ي)?)";
    private static final String MILLIONS =
            "(?:" + BELOW_THOUSAND + " (?:مليون|ملايين|مليار|مليارات)|(?:مليون|مليار)(?:ان|ين|ي)?)";
    private static final String ACCUSATIVE = "(?:" + MARK + "*ا)?" + MARK + "*";

    private static final String WORDS =
            "(?:" + MILLIONS + ACCUSATIVE + "(?: و" + THOUSANDS + ")?(?: و" + BELOW_THOUSAND + ")?|" + THOUSANDS
                    + ACCUSATIVE + "(?: و" + BELOW_THOUSAND + ")?|" + BELOW_THOUSAND + ")(?!" + MARK + "|\\p{L})";

    private static final String DIGITS = "(?:[0-9]{1,3}(?:[,\u066C][0-9]{3})+|[0-9]+(?:[.\u066B][0-9]+)?)";
    private static final String SCALE = "(?:ألف|آلاف|مليون|ملايين|مليار|مليارات)" + ACCUSATIVE + "(?!\\p{L})";

    /** Regular expression for a number in words, or in digits with the word by which they are multiplied. */
    static final String NUMBER = "(?:" + DIGITS + "(?: ?" + SCALE + "(?: و[0-9]{1,3}(?= \\p{L}))?)?|" + WORDS + ")";

    /** Regular expression for three to ten, and eleven to nineteen. */
    static final String FEW = "(?:" + TEEN + "|عشرة?|" + ONE + ")(?!" + MARK + "|\\p{L})";

    /** Regular expression for twenty, thirty to ninety. */
    static final String TENS = TEN;

    /** Regular expression for what a part of a whole is called. */
    static final String PART = "(?:ثلاثة أرباع|ثلثا|ثلثي|نصف|ثلث|ربع)";

    private static final Map<String, Double> PARTS =
            Map.of("ثلاثة أرباع", 0.75, "ثلثا", 2 / 3.0, "ثلثي", 2 / 3.0, "نصف", 0.5, "ثلث", 1 / 3.0, "ربع", 0.25);
    private static final Pattern MARKS = Pattern.compile(MARK + "|\u0640");

    private ArabicNumerals() {}

    private static Map<String, Double> scales() {
        Map<String, Double> scales = new HashMap<>();
        Map.of("ألف", 1e3, "مليون", 1e6, "مليار", 1e9).forEach((word, scale) -> {
            scales.put(word, scale);
            Stream.of("ا", "ان", "ين", "ي").forEach(ending -> scales.put(word + ending, 2 * scale));
        });
        scales.putAll(Map.of("آلاف", 1e3, "ملايين", 1e6, "مليارات", 1e9));
        return Map.copyOf(scales);
    }

    private static Map<String, Double> values() {
        Map<String, Double> values = new HashMap<>(Map.of("عشر", 10.0, "عشرة", 10.0, "عشرون", 20.0, "عشرين", 20.0));
        ONE_OR_TWO.forEach(word -> values.put(word, word.startsWith("اثن") ? 2.0 : 1.0));
        Stream.of("اثنا", "اثني", "اثنتا", "اثنتي").forEach(two -> values.put(two, 2.0));
        for (int i = 0; i < ONES.size(); i++) {
            String one = ONES.get(i);
            double value = i + 3.0;
            Stream.of("", "ة", "ي", "ية").forEach(ending -> values.put(one + ending, value));
            Stream.of("ون", "ين").forEach(ending -> values.put(one + ending, 10 * value));
            Stream.of("مئة", "مائة", "يمئة", "يمائة").forEach(ending -> values.put(one + ending, 100 * value));
        }
        for (String hundred : List.of("مئ", "مائ")) {
            values.put(hundred + "ة", 100.0);
            Stream.of("تان", "تين", "تا", "تي").forEach(ending -> values.put(hundred + ending, 200.0));
        }
        return Map.copyOf(values);
    }

    /** The number that {@link #NUMBER} matches. */
    static double value(String number) {
        double total = 0;
        double part = 0;
        for (String word : number.split(" ")) {
            String plain = plain(word);
            if (SCALES.containsKey(plain)) {
                total += scaled(part, plain, word.indexOf('\u064B') >= 0);
                part = 0;
            } else if (plain.matches("ما?ئة") && part > 0 && part < 10 && !word.startsWith("و")) {
                part *= 100;
            } else {
                part += Numerals.digits(plain).orElse(VALUES.getOrDefault(plain, 0.0));
            }
        }
        return total + part;
    }

    /** So many thousands or millions; alone, an ending without the mark of the accusative says two of them. */
    private static double scaled(double count, String scale, boolean accusative) {
        double times = SCALES.getOrDefault(scale, 1.0);
        boolean dual = scale.matches("(?:ألف|مليون|مليار)(?:ا|ان|ين|ي)");
        double one = dual ? times / 2 : times;
        return count > 0 ? count * one : accusative ? one : times;
    }

    /** What part of a whole a word of {@link #PART} stands for. */
    static double part(String word) {
        return PARTS.getOrDefault(word, 1.0);
    }

    /** Without marks, and without the "and" before it. */
    private static String plain(String word) {
        String bare = MARKS.matcher(word).replaceAll("");
        boolean known = VALUES.containsKey(bare) || SCALES.containsKey(bare);
        return known ? bare : bare.replaceFirst("^و", "");
    }
}
