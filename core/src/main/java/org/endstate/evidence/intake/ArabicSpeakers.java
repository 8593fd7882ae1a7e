package org.endstate.evidence.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who an Arabic text has named so far, and whom the words beside a verb of speech mean. */
final class ArabicSpeakers {

    private static final String OCCASION =
            "بيان|تصريح|تصريحات|حديث|مؤتمر|مقابلة|اتصال|منشور|كلمة|خطاب|لقاء|تغريدة|رسالة|تقرير|وقت|ختام|إحاطة|حوار|مداخلة|رد|ذلك|هذا|الوقت|جلسة|ندوة|هذه|بغداد، |تدوينة|إشارة|المقابل|مستهل";
    private static final String DAYS = "الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد";

    /** What ends the words that name a speaker. */
    private static final Pattern TAIL = Pattern.compile(
            "\\s(?:(?:في|خلال|ضمن|عبر) (?:" + OCCASION
                    + ")|خلال|يوم|مساء|صباح|فجر|ظهر|ليل|أمس|اليوم|عبر|على (?:منصة|حسابه|حسابها|هامش|صفحته|موقع|متن)|إلى|للصحفيين|للصحافيين|لوسائل|لوكالة|لوكالات|لقناة|لإذاعة|لشبكة|لصحيفة|لصحيفتنا|لجريدتنا|لـ|لل?\\p{L}+ عبر|من جهته|من جانبه|بدوره|أن|الذي|التي|الذين|طالب|طلبا?|طلبوا|طلبت|فضلا?|فضلوا|فضلت|اشترطت|اشترطوا|لوكالتنا|لمراسل\\p{L}*|لل(?:صحيفة|وكالة|قناة|شبكة|إذاعة|تلفزيون|صحافة|إعلام)|اشترط|رفض|عقب|بعد|قبل|مساء|صباح|ردا|رداً|وهو|وهي|قد|أيضا|أيضاً|كذلك|إنه|بالقول|حديثه|بالتفصيل|بفخر|بحزم|لدى|وقد|(?:ذات|نفس)(?:ه|ها|هم)|قائلا|قائلاً|قائلة|قائلين|(?:"
                    + DAYS + "))(?=[\\s،(«\"]|$).*$",
            Pattern.DOTALL);

    private static final Pattern NONE = Pattern.compile(
            "(?:(?:في|خلال|على|من|إلى|عن|عبر|بعد|قبل|أمس|اليوم|يوم|بدوره|أيضا|كذلك|حديثه|هذا|ذلك|(?:الأسبوع|الشهر|العام) ال\\p{L}+|وهي|وهو|قائل[\\p{L}\\u064B-\\u0652]*|ب(?:فخر|حزم|شدة|وضوح|أسف|حزن|غضب|سخرية|القول|ذلك|دورها|ابتسامة|صوت)|ل(?:ل\\p{L}+|وكال\\p{L}+|قناة|إذاعة|شبكة|صحيف\\p{L}+|موقع|برنامج|ه|ها|هم|نا|ي|ـ)|أنه|إنه|القول|(?:في|من|ب|عن)(?:ه|ها|هم|هما)|لكنه|لكنها|لكنهم|ما|"
                    + DAYS + ")(?:\\s.*)?|\\p{L}{3,}(?:\u064Bا|ا\u064B)|\\p{L}{1,2})");
    private static final Pattern LEADING = Pattern.compile(
            "^(?:[\\s،,]+|(?:عليه|عليها|عليهم|عليهما|من جهته|من جانبه|من جهتها|من جانبها|بدوره|بدورها|أيضا|كذلك|أمس|اليوم|(?:يوم )?(?:"
                    + DAYS + ")(?: الماضي)?+)(?:[\\s،,]+|$))+");

    private final List<Speaker> named = new ArrayList<>();
    private Optional<Speaker> last = Optional.empty();
    private Optional<Speaker> topic = Optional.empty();

    /** Whoever spoke last. */
    Optional<Speaker> last() {
        return last;
    }

    /** Of whom a sentence without a verb of speech speaks: they may be who speaks next. */
    void about(String words) {
        topic = read(words);
    }

    /** Whom the words beside a verb mean; where they name nobody, of whom the text just spoke, or who spoke last. */
    Optional<Speaker> speaker(String words, String verb) {
        Optional<Speaker> about = topic.filter(one -> ArabicTopics.agrees(one.shown(), verb));
        return read(words).isEmpty() && about.isPresent() ? speaker(about.get().shown()) : speaker(words);
    }

    /** Whom words mean; whoever spoke last where they name nobody. */
    Optional<Speaker> speaker(String words) {
        read(words).map(this::fuller).ifPresent(speaker -> {
            named.remove(speaker);
            named.add(speaker);
            last = Optional.of(speaker);
            topic = Optional.empty();
        });
        return last;
    }

    /** The speaker that words name; empty where they say only when, where or to whom. */
    static Optional<Speaker> read(String words) {
        String plain =
                LEADING.matcher(words.replaceAll("\\([^)]*\\)", " ").strip()).replaceFirst("");
        plain = TAIL.matcher(plain).replaceFirst("").replaceAll("[،,]\\s*$", "").strip();
        plain = apposition(plain).strip();
        if (plain.length() < 3 || plain.length() > 120 || NONE.matcher(plain).matches()) {
            return Optional.empty();
        }
        Matcher office = Pattern.compile("^(\\S+ [^،,]+)[،,] ?(.+)$").matcher(plain);
        return Optional.of(office.find() ? new Speaker(office.group(1), office.group(2)) : new Speaker("", plain));
    }

    /** A name before a comma with who that is after it; other words after a comma say something else. */
    private static String apposition(String words) {
        Matcher comma = Pattern.compile("[،,] ?").matcher(words);
        if (!comma.find()) {
            return words;
        }
        String rest = words.substring(comma.end());
        boolean office =
                rest.matches("(?:أحد|إحدى|ال\\p{L}+ (?:في|باسم)|رئيس|قائد|وزير|مدير|عضو|مستشار|متحدث|نائب)\\b?.*");
        return office ? words : words.substring(0, comma.start());
    }

    /** Whom a last name or short office means that the text has given in full before. */
    private Speaker fuller(Speaker said) {
        Set<String> wanted = stems(said);
        return named.reversed().stream()
                .filter(other -> words(other).length() >= words(said).length()
                        && stems(other).containsAll(wanted))
                .findFirst()
                .orElse(said);
    }

    private static String words(Speaker speaker) {
        return (speaker.name() + " " + speaker.office()).strip();
    }

    /** The words of a name or office without the article. */
    private static Set<String> stems(Speaker speaker) {
        return Stream.of(words(speaker).split("[\\s،]+"))
                .map(word -> word.replaceAll("(?:\\u064Bا|ا\\u064B)$", "")
                        .replaceAll("[\\u064B-\\u0652«»\"]", "")
                        .replaceFirst("^ال(?=...)", ""))
                .collect(Collectors.toSet());
    }
}
