package org.endstate.evidence.intake;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Arabic words that report speech: verbs in the past and present of both genders and in the plural, participles in the
 * accusative, and what opens a clause after them. Marks of vowels may stand anywhere.
 */
final class ArabicSpeech {

    /** Past, present without its prefix, participle; a dash where there is none, or where it reads as another verb. */
    private static final List<String> VERBS = List.of(
            "قال قول قائل",
            "أعلن علن معلن",
            "صرح صرح مصرح",
            "أكد ؤكد مؤكد",
            "أضاف ضيف مضيف",
            "ذكر ذكر -",
            "أوضح وضح موضح",
            "أشار شير مشير",
            "شدد شدد مشدد",
            "كشف كشف كاشف",
            "حذر حذر محذر",
            "تابع تابع متابع",
            "لفت لفت لافت",
            "اعتبر عتبر معتبر",
            "بين بين مبين",
            "زعم زعم زاعم",
            "أفاد فيد مفيد",
            "كتب كتب -",
            "رأى رى -",
            "اعترف عترف معترف",
            "أقر قر مقر",
            "نوه نوه منوه",
            "أردف ردف مردف",
            "استدرك ستدرك مستدرك",
            "استطرد ستطرد مستطرد",
            "تساءل تساءل متسائل",
            "أبلغ - -",
            "أخبر خبر -",
            "توقع توقع متوقع",
            "ادعى دعي مدعي",
            "شرح شرح شارح",
            "علق علق معلق",
            "رد رد -",
            "قدر قدر مقدر",
            "ألمح لمح ملمح",
            "أورد ورد -",
            "تعهد تعهد متعهد",
            "اكتفى كتفي مكتفي",
            "ختم ختم -",
            "رجح رجح مرجح",
            "أبرز برز مبرز",
            "خلص خلص -",
            "أجاب جيب -",
            "نبه نبه منبه",
            "جدد جدد مجدد",
            "أسف أسف -",
            "روى روي -",
            "وجد جد -",
            "سأل سأل سائل",
            "هتف هتف هاتف",
            "اشتكى شتكي مشتكي",
            "سجل سجل مسجل",
            "حكى حكي -",
            "طالب طالب -",
            "أعرب عرب معرب",
            "وعد - -",
            "أظهر - -",
            "أخبرنا - -",
            "أخبرني - -",
            "أبلغنا - -");

    private static final List<String> DENIALS =
            List.of("نفى نفي نافي", "رفض رفض رافض", "أنكر نكر منكر", "كذب كذب مكذب", "استبعد ستبعد مستبعد");

    static final String MARKS = "[\\u064B-\\u0652\\u0670]*";
    private static final String BEFORE = "(?<![\\p{L}\\u064B-\\u0652])(?:[وف]" + MARKS + ")?";
    private static final String AFTER = "(?![\\p{L}\\u064B-\\u0652])";

    private static final String DENYING =
            DENIALS.stream().flatMap(verb -> finite(verb.split(" "))).collect(Collectors.joining("|"));

    /** A finite verb of speech; the first group holds where it denies. */
    static final Pattern VERB = Pattern.compile(BEFORE + "(?:(" + DENYING + ")|"
            + VERBS.stream().flatMap(verb -> finite(verb.split(" "))).collect(Collectors.joining("|"))
            + "|مض(?:ى|ت|وا) قائل(?:ا|ة|ين)" + MARKS + ")" + AFTER);

    /** ", adding": a participle; the first group holds where it denies. */
    static final Pattern PARTICIPLE = Pattern.compile("[،,] ?(?:و)?(?:("
            + DENIALS.stream().flatMap(verb -> participle(verb.split(" "))).collect(Collectors.joining("|")) + ")|"
            + VERBS.stream().flatMap(verb -> participle(verb.split(" "))).collect(Collectors.joining("|")) + ")"
            + AFTER);

    /** What opens the clause that is reported. */
    static final Pattern CLAUSE = Pattern.compile(
            "(?<!\\p{L})(?:(?:إلى|على|من|عن) )?(?:ب|ف)?[إأ]ن" + MARKS + "(?:ه|ها|هم|هما|نا|ني|هن)?(?=[\\s«\"\u201c])");

    /** "The agency quoted an official as saying". */
    static final Pattern QUOTING = Pattern.compile(BEFORE
            + "(?:نقل|نقلت|تنقل|ينقل|نقلا|نقلاً)(?: [^.؛:\\n]{0,60}?)? عن ([^.؛:\\n،]{3,90}?) (?:قوله|قولها|قولهم|تأكيده|تأكيدها|تصريحه|تصريحها|أن|إن)"
            + AFTER);

    static final Pattern ACCORDING = Pattern.compile(
            BEFORE
                    + "(?:بحسب|حسبما (?:ذكر|أفاد|أعلن|قال)ت?|حسب|وفق(?:اً|ا) ل|وفق (?=\\p{L})|طبقاً ل|طبقا ل|نقلا عن|نقلاً عن|على حد (?:قول|تعبير|وصف)) ?(?=\\p{L})");

    /** "The statement said": literally, there came in it. */
    static final Pattern CAME = Pattern.compile(BEFORE + "(?:جاء|ورد) في (?=\\p{L})");

    private ArabicSpeech() {}

    private static Stream<String> finite(String[] verb) {
        String past = voweled(verb[0]);
        String stem = verb[0].endsWith("ى") ? voweled(verb[0].substring(0, verb[0].length() - 1)) : past;
        // The dual of other verbs reads as a noun: "ردا" is mostly "in reply".
        boolean dual = verb[0].startsWith("أ") || verb[0].equals("قال");
        Stream<String> pasts = Stream.of(past, stem + "ت", past + "وا", dual ? past + "ا" : past, stem + "تا");
        return verb[1].equals("-") ? pasts : Stream.concat(pasts, Stream.of("[يت]" + MARKS + voweled(verb[1])));
    }

    private static Stream<String> participle(String[] verb) {
        return verb[2].equals("-") ? Stream.empty() : Stream.of(voweled(verb[2]) + "(?:ا|ة|ين|تين|ات)" + MARKS);
    }

    private static String voweled(String word) {
        return Arrays.stream(word.split("")).map(letter -> letter + MARKS).collect(Collectors.joining());
    }
}
