package org.endstate.evidence.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Arabic figures: digits of either system, or one word for a number up to a hundred, with thousands, and the noun
 * after.
 */
final class ArabicFigures {

    private static final Map<String, Double> SCALES = Map.of(
            "ألف", 1e3, "آلاف", 1e3, "ألفا", 1e3, "ألفاً", 1e3, "ألفًا", 1e3, "مليون", 1e6, "ملايين", 1e6, "مليار",
            1e9);
    private static final Map<String, Double> WORDS = words();
    private static final String HEDGE = "(?:(نحو|حوالي|قرابة|زهاء|أكثر من|ما لا يقل عن|لا يقل عن|أقل من|ما يصل إلى) )?";
    private static final String NOUN = "(?:(في المئة|في المائة|بالمئة|بالمائة|%)|([\u0621-\u0652]{3,}))";

    static final SpecialFigures.Form FORM = new SpecialFigures.Form(
            "(?<![\\p{L}0-9.,/\u066B])و?" + HEDGE + "([0-9]{1,3}(?:[,\u066C][0-9]{3})+|[0-9]+(?:[.\u066B][0-9]+)?|"
                    + String.join("|", sorted()) + ")(?: ?(ألف(?:اً|ًا|ا)?|آلاف|مليون|ملايين|مليار))? ?" + NOUN,
            ArabicFigures::figure);

    private ArabicFigures() {}

    private static Map<String, Double> words() {
        String[] units = {"ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"};
        String[] tens = {"عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"};
        Map<String, Double> words = new HashMap<>(Map.of(
                "ألفا", 2e3, "ألفي", 2e3, "ألفان", 2e3, "مئة", 100.0, "مائة", 100.0, "مئتي", 200.0, "مئتا", 200.0,
                "ثمان", 8.0));
        for (int i = 0; i < units.length; i++) {
            words.put(units[i], i + 3.0);
            words.put(units[i] + "ة", i + 3.0);
            words.put(units[i] + "مئة", 100.0 * (i + 3));
            words.put(units[i] + "مائة", 100.0 * (i + 3));
            words.put(units[i] + "ة عشر", i + 13.0);
            words.put(units[i] + " عشرة", i + 13.0);
            for (int ten = 0; ten < tens.length; ten++) {
                words.put(units[i] + "ة و" + tens[ten] + "ين", 10.0 * (ten + 2) + i + 3);
                words.put(units[i] + "ة و" + tens[ten] + "ون", 10.0 * (ten + 2) + i + 3);
            }
        }
        Stream.of("أحد عشر", "إحدى عشرة").forEach(eleven -> words.put(eleven, 11.0));
        Stream.of("اثنا عشر", "اثني عشر", "الاثني عشر", "اثنتا عشرة", "اثنتي عشرة")
                .forEach(twelve -> words.put(twelve, 12.0));
        for (int i = 0; i < tens.length; i++) {
            words.put(tens[i] + "ين", 10.0 * (i + 2));
            words.put(tens[i] + "ون", 10.0 * (i + 2));
        }
        return Map.copyOf(words);
    }

    private static List<String> sorted() {
        return WORDS.keySet().stream()
                .sorted((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b))
                .toList();
    }

    private static Optional<ReportedFigure> figure(Matcher m, String text) {
        boolean names = text.substring(Math.max(0, m.start() - 12), m.start())
                .matches("(?s).*(?:القرار|قرار|المادة|رقم|الطريق|الفقرة|عام|العام|سنة) ?$");
        boolean glued = !Character.isDigit(m.group(2).charAt(0)) && !text.startsWith(" ", m.end(2));
        if (names || glued || m.group(5) != null && SCALES.containsKey(m.group(5))) {
            return Optional.empty();
        }
        double scale = m.group(3) == null ? 1 : SCALES.getOrDefault(m.group(3), 1.0);
        Optional<Double> number = Numerals.digits(m.group(2)).or(() -> Optional.ofNullable(WORDS.get(m.group(2))));
        return number.map(value -> build(m, value * scale));
    }

    private static ReportedFigure build(Matcher m, double value) {
        String unit = m.group(4) != null ? "بالمئة" : m.group(5);
        String hedge = m.group(1) == null ? "" : m.group(1);
        Optional<Double> bound = Optional.of(value);
        return new ReportedFigure(
                new Span(m.group().startsWith("و") ? m.start() + 1 : m.start(), m.end()),
                value,
                bound.filter(one -> hedge.startsWith("أكثر") || hedge.endsWith("يقل عن")),
                bound.filter(one -> hedge.startsWith("أقل") || hedge.startsWith("ما يصل")),
                unit);
    }
}
