package org.endstate.evidence.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds of whom a sentence without a verb of speech speaks, so that "and said" in the next one is theirs: who stands
 * after "as for", the person a sentence begins with, or the person or body that is the subject of its first verb.
 */
final class ArabicTopics {

    /** Words for persons by office, trade or kin, and for bodies that speak; the article may stand before them. */
    private static final String WHO =
            "رئيس|رئيسة|وزير|وزيرة|قائد|مدير|مديرة|محافظ|نائب|النائبة|متحدث|متحدثة|ناطق|ناطقة|ضابط|جندي|عقيد|عميد|لواء"
                    + "|مزارع|مزارعة|صاحب|صاحبة|سائق|معلم|معلمة|طبيب|طبيبة|شيخ|عمدة|مختار|سفير|سفيرة|مبعوث|ممثل|ممثلة|مسؤول|مسؤولة|أمين|مستشار|خبير|خبيرة|باحث"
                    + "|باحثة|موظف|موظفة|تاجر|عضو|أم|أمي|أبي|أبو|زوجة|والد|والدة|شاب|رجل|امرأة|سيدة|كتلة|فصيل|حركة|حزب|منظمة|لجنة|بعثة|سفارة|وزارة|حكومة|جيش"
                    + "|قيادة|هيئة|مجلس|بلدية|رئاسة|قوة";

    private static final Pattern AS_FOR = Pattern.compile("^\\s*و?أما ([^.؛:،\\n]{3,60})،");
    private static final Pattern FIRST = Pattern.compile(
            "^\\s*((?:ال)?(?:" + WHO + ")(?!\\p{L})(?: [^.؛:،\\n]{2,60})?)، (?:وه[وي]|الذي|التي|البالغ)");
    private static final Pattern NOMINAL = Pattern.compile("^\\s*((?:ال)?(?:" + WHO
            + ")(?!\\p{L})(?: \\p{L}+){1,4}?) (?:متفائل|متشائم|غاضب|قلق|حزين|سعيد|غائب|حذر)(?:ة|ون)?(?!\\p{L})");
    private static final Pattern DOER = Pattern.compile(
            "^\\s*و?(?:لم |لا |ما |لن |قد )?(?!ال)[\\p{L}" + "\\u064B-\\u0652" + "]{3,} ((?:ال)?(?:" + WHO
                    + ")(?!\\p{L})(?: (?!(?:ب\\p{L}{3,}|لل?\\p{L}{3,}|في|على|إلى|عن|من|خلال|ذلك|هذا|أن)(?!\\p{L}))[\\p{L}«»]+){0,4}?)(?=[،.]| (?:ب\\p{L}{3,}|لل?\\p{L}{3,}|في|على|إلى|عن|من|خلال|ذلك|هذا|معظم|كل|أن)\\p{L}*)");
    private static final Pattern ASIDE = Pattern.compile("^\\s*و?(?!ال)[\\p{L}" + "\\u064B-\\u0652"
            + "]{3,} ((?!ال)\\p{L}{3,} \\p{L}{3,}(?: \\p{L}{3,})?)، وه[وي] ");

    private static final Pattern NAMES_WHO = Pattern.compile("^\\s*(?:ال)?(?:" + WHO + ")(?!\\p{L}).*", Pattern.DOTALL);
    private static final Pattern FEMININE =
            Pattern.compile("^\\s*(?:ال)?(?:\\p{L}+ة|أم|أمي|أختي)(?!\\p{L}).*", Pattern.DOTALL);
    private static final Pattern SHE =
            Pattern.compile("[وف]?[\\p{L}\\p{M}]+ت[\\u064B-\\u0652]*(?!\\p{L}).*", Pattern.DOTALL);
    private static final Pattern HE = Pattern.compile("[وف]?(?!ت)[\\p{L}\\p{M}]+.*", Pattern.DOTALL);

    private ArabicTopics() {}

    /** Whether words begin with a word for a person or a body that speaks. */
    static boolean isWho(String words) {
        return NAMES_WHO.matcher(words).matches();
    }

    /** Whether a verb may have these words as its subject by its gender. */
    static boolean agrees(String words, String verb) {
        boolean she = SHE.matcher(verb).matches();
        boolean he = !she && HE.matcher(verb).matches();
        return !isWho(words) || (FEMININE.matcher(words).matches() ? !he : !she);
    }

    /** The words for whom a sentence is about; empty where it is about nobody. */
    static Optional<String> of(String sentence) {
        return List.of(AS_FOR, FIRST, NOMINAL, ASIDE, DOER).stream()
                .map(form -> form.matcher(sentence))
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .findFirst();
    }

    /** The one who does what is told before a verb of speech in its own sentence. */
    static Optional<String> doer(String before) {
        return List.of(DOER, ASIDE).stream()
                .map(form -> form.matcher(before))
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .findFirst();
    }
}
