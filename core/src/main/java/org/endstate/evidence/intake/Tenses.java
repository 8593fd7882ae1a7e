package org.endstate.evidence.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from the words of a clause around a time whether it speaks of what is over or still to come. */
final class Tenses {

    /** Verbs whose present tense, with a time beside it, tells what is planned. */
    private static final String PLANNED =
            "(?<!\\b(?:on|from|annual|home) )leaves?|ends?|closes?|begins?|starts?|opens|(?<=\\p{Ll}s |\\b[Tt]hey |\\b[Ww]e )open|reopens?|expires?|runs?"
                    + "|stays?|stops?|gets?|meets?|flies|plays (?:at|in)|arrives?|departs?|resumes?|airs|takes? (?:place|effect|over|up)"
                    + "|comes? into|convenes?|lapses?|hands? (?:down|over|back)|falls? (?:due|on)|kicks? off|pulls? out|goes (?:home|on|to|back)"
                    + "|(?:is|are) (?:back |due )?(?:on $|(?:meeting|leaving|flying|travelling|traveling|heading|holding|going|coming|returning"
                    + "|visiting|hosting|moving|arriving|closing|opening|starting|ending|taking|handing|voting)\\b)|[Ss]ee you|[Jj]oin us|[Mm]ore on $"
                    + "|appl(?:y|ies)|belongs? to";

    /** The like, which read as nouns after these words and after another that ends with s. */
    private static final String PLANNED_BY_ONE =
            "(?<!\\b(?:the|an?|of|no|to|by|in|with|and|for|from|all|more|few|many|their|our|my|your|her|one|two|three|four|five"
                    + "|six|seven|eight|nine|ten|new|other|such|on|at|or) )(?<=[\\p{Ll}&&[^s]] )(?:votes|visits|hosts|travels|returns|heads|moves"
                    + "|marks|signs|lands|holds|sits|turns|sails|addresses|presents|publishes|decides|rules|launches|concludes|gathers"
                    + "|switches|receives|appears|reports to|speaks (?:at|to|in))";

    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:will|shall|won['\u2019]t|['\u2019]ll|would|due|scheduled|expected|plans?|planned|planning|going to|is to|are to|to be|must|should"
                    + "|no later than|mandat(?:es|ing)|requir(?:es|ing)|calling for|set to|hopes?|intends?|from now|can|may|might|could be"
                    + "|(?:is|are) (?:closed|cancelled|open|off|(?:announced|slated|booked|called|fixed|planned|set) for)"
                    + "|ha(?:s|ve) until|next|wants?|seeks?|demands?|deadline(?! (?:passed|lapsed|came|went|was|had))"
                    + "|(?:agreed|decided|pledged|promised|vowed|asked|ordered|told|ready) to)\\b|(?<!\\b(?:the|an?|its|their|his|her|our|this|every|first|last|of|at|by|since) )\\b(?:"
                    + PLANNED
                    + ")(?!\\p{L})|\\b(?:" + PLANNED_BY_ONE
                    + ")\\b|سوف|(?<!\\p{L})(?:و|ف)?(?:[يت]ريد|[يت]طالب|[يت]طلب|[يت]عتزم|يجب|ينبغي|لن|ال?مهلة|ال?موعد)(?!\\p{L})"
                    + "|(?<!\\p{L})[وف]?(?:س(?!نوات|ياس|يار|ينا|ياد|ناتور|يطر|تين|تون)[\\u064B-\\u0652]*[يتن][\\p{L}\\p{M}]{2,}"
                    + "|[يت](?:نتهي|غادر|نسحب|توقف|غلق|كتمل|بدأ|جتمع|عود|نعقد|عقد|رحل|تسلم|ستكمل|صدر|فتح|لتقي|بث|ستأنف|ناقش|زور|صوت|ستضيف)|المقرر)");

    /** Arabic verbs of what happens, in the past. */
    private static final String ARABIC_PAST =
            "بدأ|انتهى|انتهت|وقع|غادر|وصل|انسحب|رفع|أغلق|فتح|قتل|أصيب|سقط|عاد|ترك|سلم|سلّم|تسلم|تسلّم|شهد|جرى|جرت|تم|صدر|دخل|خرج"
                    + "|اندلع|نفذ|شن|هاجم|اجتمع|التقى|زار|وافق|صوت|قرر|مدد|أنهى|أنهت|أنشئ|حضر|عقد|أطلق|دمر|استهدف|أعلن|قال|أكد|ذكر|أعلنت"
                    + "|زاد|ارتفع|انخفض|تراجع|بلغ|توفي|أقر|وقّع|توصل|طلب|دعا|دعت|سحب|نقل|أخلى|أخلت|افتتح|استأنف|توقف|كشف";

    private static final Pattern BACK = Pattern.compile(
            "\\b(?:said|says|told|reported|added|was|were|had(?! to\\b)|did|has(?! to\\b)|(?<!\\b(?:will|may|must|should|would|could|might|shall) )have(?! to\\b)|[Ss]ince|began|left|went|came|took|fell|rose|ran|gave|saw|stood|broke|sat|spoke|wrote|withdrew"
                    + "|drove|flew|knew|grew|slept|became|sank|set by"
                    + "|(?<!\\b(?:be|will|will have|would have|not|as|is|are|being|get|stays?|remains?|keep) )(?:gone|met|held|sent|lost|made|taken|given|heard|found"
                    + "|kept|brought|built|led|fought|won|paid|shot|struck|sold|bought|caught|felt"
                    + "|drawn|written|[a-z]{2,}ed))\\b|\\bthe (?:\\p{Ll}+ )?(?:attack|ambush|blast|explosion|raid|shooting|crash|bombing) (?:on|of) $"
                    + "|(?<![\\p{L}\\p{M}])(?:منذ|قد|كان|كانت|[وف]?(?:" + ARABIC_PAST
                    + ")(?:ت|وا)?)(?![\\p{L}\\p{M}])");

    /** What was still to come when it was said may by now be over. */
    private static final Pattern WAS_AHEAD = Pattern.compile(
            "\\b(?:was|were|had)\\b[^,;]{0,20}\\b(?:to|due|scheduled|expected|planned|supposed|meant)\\b[^,;]*$"
                    + "|\\buntil $|\\bbrought forward (?:from [^,;]{3,20} )?(?:to|from) $");

    private static final Pattern STILL_AHEAD = Pattern.compile("\\b(?:will|shall|(?:is|are) (?:due|to|set|expected"
            + "|scheduled|planned)|plans?|can|may|must|intends?|wants?|hopes?)\\b[^,;]*\\buntil $"
            + "|\\b(?:gives?|giving|allows?|allowing|lets?|ha(?:s|ve))\\b[^;]{0,40}\\buntil $");

    /** A date to which something has been moved is still to come, whatever the tense. */
    private static final Pattern MOVED = Pattern.compile(
            "\\b(?:put (?:off|back)|(?:pushed|moved) back|postponed|delayed|deferred|adjourned|extended|prolonged"
                    + "|renewed|rescheduled)\\b[^;:]{0,60}\\b(?:to|until|till|from)(?: at least)?(?: the (?:end|middle|start) of)? $");

    /** What lasted until a day that is over. */
    private static final Pattern LASTED = Pattern.compile(
            "\\b(?:was|were|stayed|remained|lasted|worked|served|lived)\\b(?![^,;]*\\b(?:to|due|scheduled|expected|planned"
                    + "|supposed|meant|given|paid|told|allowed|granted|set|agreed|extended|mandated|authori[sz]ed)\\b)[^,;]{0,40} (?:until|till) $");

    private static final Pattern FROM_THEN =
            Pattern.compile("(?:^\\W*From|[Ss]tarting|[Bb]eginning|[Aa]s from|appl(?:y|ies) from) $");

    /** An infinitive where no verb is finite, as headlines have it. */
    private static final Pattern INFINITIVE =
            Pattern.compile("\\bto (?!(?:the|an?|his|her|its|their|our|all|this|that)\\b)\\p{Ll}{3,}\\b");

    private static final Pattern CLAUSE = Pattern.compile("(?<![\\s.(][A-Za-z])[.](?!\\d)|[!?;:\\n\u201c\u201d\"«»؛،]"
            + "|(?<!\\p{L})(?:أن|إن|أنه|إنه|أنها|إنها)(?!\\p{L})|, (?:and|but|while|after|when)\\b|\\bthat\\b");

    /** Who says it, between two commas inside what is said. */
    private static final Pattern ASIDE =
            Pattern.compile(", (?:[^,;]{2,40} (?:says?|said|added|adds)|(?:says?|said) [^,;]{2,40}),(?= )");

    /** A day set off by a comma before the clause that tells what will be by then, or one that is a deadline. */
    private static final Pattern LIMIT = Pattern.compile("(?:, (?:as of|by|from)|\\bby (?:the|its|an?)) $");

    private static final Pattern DUE =
            Pattern.compile("^,? [^.;]{0,60}\\b(?:we|they|it|he|she)(?: will|['\u2019]ll)\\b|^ deadline\\b");

    private static final int REACH = 200;

    private Tenses() {}

    static Moment.Tense of(String text, Span span) {
        String before = ASIDE.matcher(text.substring(clauseStart(text, span.start()), span.start()))
                .replaceAll("");
        int limit = Math.min(text.length(), span.end() + REACH);
        Matcher clause = CLAUSE.matcher(text).region(span.end(), limit).useTransparentBounds(true);
        int end = clause.find() ? clause.start() : limit;
        String after = text.substring(span.end(), end);
        if (isLimit(before, after)) {
            return Moment.Tense.AHEAD;
        }
        if (LASTED.matcher(before).find()) {
            return Moment.Tense.BACK;
        }
        if (WAS_AHEAD.matcher(before).find()) {
            return Moment.Tense.OPEN;
        }
        int ahead = last(AHEAD, before);
        int back = last(BACK, before);
        if (ahead >= 0 || back >= 0) {
            return ahead >= back ? Moment.Tense.AHEAD : Moment.Tense.BACK;
        }
        return led(before, after);
    }

    /** Whether something is moved to the time, lasts until it, or has to be done by then. */
    private static boolean isLimit(String before, String after) {
        return LIMIT.matcher(before).find() && DUE.matcher(after).find()
                || MOVED.matcher(before).find()
                || STILL_AHEAD.matcher(before).find();
    }

    /** The tense of a clause whose verb comes after the time. */
    private static Moment.Tense led(String before, String after) {
        String plain = ASIDE.matcher(after).replaceAll("");
        Matcher ahead = AHEAD.matcher(plain);
        Matcher back = BACK.matcher(plain);
        boolean over = back.find();
        if (ahead.find()) {
            return over && back.start() < ahead.start() ? Moment.Tense.BACK : Moment.Tense.AHEAD;
        }
        boolean planned = List.of(FROM_THEN, INFINITIVE).stream()
                .anyMatch(form -> form.matcher(before).find());
        return over ? Moment.Tense.BACK : planned ? Moment.Tense.AHEAD : Moment.Tense.OPEN;
    }

    private static int clauseStart(String text, int end) {
        int start = Math.max(0, end - REACH);
        Matcher clause = CLAUSE.matcher(text).region(start, end);
        while (clause.find()) {
            start = clause.end();
        }
        return start;
    }

    private static int last(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }
}
