package org.endstate.evidence.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds who is quoted in an Arabic text: a verb of speech with its subject and what follows in marks or after أنّ/إنّ;
 * a participle that goes on with the same speaker; "according to"; words in marks before the verb; a line that begins
 * with its speaker. A verb without a subject of its own goes to who spoke before.
 */
final class ArabicQuotations {

    /** Quotations of fewer words without a colon before them are names or held at a distance. */
    private static final int LEAST_WORDS = 4;

    /** In words: who speaks in a headline. */
    private static final int LONGEST_HEAD = 3;

    private static final int LEAST = 10;
    private static final Pattern THEN_VERB =
            Pattern.compile("\\s*[،,]\\s*(?:هكذا )?(?:" + ArabicSpeech.VERB.pattern() + ")");
    private static final Pattern LABEL =
            Pattern.compile("([\\u0621-\\u064A][\\u0621-\\u0652 ]{2,45}): (?=[^\\s«\"\u201c])");
    private static final Pattern NO_LABEL = Pattern.compile(
            "(?:المصدر|المصادر|تنويه|ملاحظة|تحديث|عاجل|اقرأ أيضا|شاهد|الصورة|بث مباشر|كتب|تحرير|ترجمة|التاريخ|(?:أول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|أخير|ختام)\u064B?ا\u064B?)(?!\\p{L}).*");
    private static final Pattern BREAK = Pattern.compile(
            "[،,] (?:حيث|أي|بحسب|حسب|وفق|على حد|في إشارة|من دون أن|دون أن|واصف|داعي|مطالب|وأعرب|متهم|في حين|فيما|بينما|لكنه|ولم|ورفض|ونقل)\\p{L}*|[،,] و?(?="
                    + ArabicSpeech.VERB.pattern() + ")");
    private static final Pattern LEFT = Pattern.compile(
            "(?:^|[،,؛] ?)(?:و|ف)?(?:كان|كانت|أما|لكن|ولكن|غير أن|إلا أن|بينما|فيما|إن)\\s+([^.؛:\\n]{3,80}?),?\\s*(?:قد|فقد|ف)?\\s*$");
    /** A conjunction directly before a verb opens a clause with a subject of its own. */
    private static final Pattern CLAUSE_OPENS = Pattern.compile("(?<!\\p{L})(?:فيما|بينما|في حين|كما|حيث|إذ)\\s*$");

    private static final Pattern STATED = Pattern.compile("(?:^|\\n)\\s*([\\u0621-\\u064A][^.؛:،\\n]{3,60}?)\\s*$");

    /** Whose message a verb directly after it tells: "a briefing by the envoy in which she said". */
    private static final Pattern MESSAGE =
            Pattern.compile("(?<!\\p{L})(?:إحاطة|رسالة|بيان|كلمة|تقرير|تصريح|مذكرة|برقية) من ([^.؛:،\\n]{3,60}?)\\s*$");

    /** A subject set before its verb with an aside between commas. */
    private static final Pattern APART = Pattern.compile(
            "^\\s*(?:لكن |ولكن |أما )?(?=[\u0621-\u064A])([^.؛:،\\n]{3,60})، (?:الذي|التي|الذين|وه[وي]|فضل|طلب|رفض|اشترط)[^.؛:\\n]{2,100}،\\s*$");

    private static final Pattern WITHOUT_CLAUSE = Pattern.compile(
            "(?:" + ArabicSpeech.VERB.pattern()
                    + ") (?<who>[^.،؛:\\n«»\"]{3,80}?)(?=[.،]| (?:عن|أي|على|في|بشأن|إلى|إنجاز|مقتل|رفض|أهمية|ضرورة|استعداد|انتهاء|إغلاق|انسحاب)\\s)");

    private final String text;
    private final List<Span> quoted;
    private final String masked;
    private final ArabicSpeakers speakers = new ArabicSpeakers();
    private final List<Quotation> found = new ArrayList<>();

    private ArabicQuotations(String text) {
        this.text = text;
        this.quoted = QuoteMarks.find(text).stream()
                .filter(quote -> isSpoken(text, quote))
                .toList();
        this.masked = Masked.of(text, quoted);
    }

    /** Every quotation of an Arabic text, in its order. */
    static List<Quotation> find(String text) {
        ArabicQuotations quotations = new ArabicQuotations(text);
        Transcript transcript = Transcript.of(text);
        for (Span paragraph : Sentences.paragraphs(text)) {
            transcript
                    .line(paragraph)
                    .or(() -> quotations.labelled(paragraph))
                    .ifPresentOrElse(
                            quotations::line,
                            () -> Sentences.of(quotations.masked, paragraph).forEach(quotations::sentence));
        }
        quotations.found.sort(Comparator.comparing(Quotation::span));
        return quotations.found;
    }

    private static boolean isSpoken(String text, Span quote) {
        String before = text.substring(Math.max(0, quote.start() - 4), quote.start() - 1);
        Matcher after = THEN_VERB.matcher(text).region(Math.min(quote.end() + 1, text.length()), text.length());
        return quote.of(text).split("\\s+").length >= LEAST_WORDS
                || before.stripTrailing().endsWith(":")
                || after.useTransparentBounds(true).lookingAt();
    }

    private Optional<Transcript.Line> labelled(Span paragraph) {
        Matcher m = LABEL.matcher(masked).region(paragraph.start(), paragraph.end());
        return m.lookingAt()
                        && speaks(paragraph, m)
                        && !NO_LABEL.matcher(m.group(1)).matches()
                        && !ArabicSpeech.VERB.matcher(m.group(1)).find()
                        && !ArabicSpeech.CAME.matcher(m.group(1)).find()
                ? Optional.of(
                        new Transcript.Line(new Speaker("", m.group(1).strip()), new Span(m.end(), paragraph.end())))
                : Optional.empty();
    }

    /** Whether what stands after a colon is more than the rest of a headline or the name of a paper. */
    private boolean speaks(Span paragraph, Matcher label) {
        String words = text.substring(label.end(), paragraph.end());
        boolean headline = text.substring(0, paragraph.start()).isBlank()
                && label.group(1).strip().split("\\s+").length > LONGEST_HEAD;
        return !headline
                && (ArabicTopics.isWho(label.group(1))
                        || words.matches("(?s).*[.!؟…»\"].*")
                        || words.split("\\s+").length >= LEAST_WORDS);
    }

    private void line(Transcript.Line line) {
        speakers.speaker(line.speaker().shown())
                .ifPresent(
                        who -> found.add(new Quotation(line.words(), Quotation.Kind.DIRECT, who, line.words(), false)));
    }

    private void sentence(Span sentence) {
        int at = sentence.start();
        while (at < sentence.end()) {
            Optional<Reported> next = ArabicReported.next(masked, text, new Span(at, sentence.end()), sentence);
            if (next.isEmpty()) {
                break;
            }
            at = Math.max(at + 1, take(next.get(), sentence));
        }
        loose(sentence);
        if (found.stream().noneMatch(one -> one.span().overlaps(sentence))) {
            ArabicReported.trailing(masked, text, sentence)
                    .ifPresentOrElse(one -> before(one, sentence), () -> named(sentence));
        }
    }

    /** Keeps who is the subject of a verb of speech without a clause: the next sentence goes on with them. */
    private void named(Span sentence) {
        Matcher m = WITHOUT_CLAUSE.matcher(text).region(sentence.start(), sentence.end());
        if (m.find()) {
            speakers.speaker(m.group("who"));
        } else {
            ArabicTopics.of(text.substring(sentence.start(), sentence.end())).ifPresent(speakers::about);
        }
    }

    private void before(Reported reported, Span sentence) {
        speakers.speaker(reported.subject())
                .filter(who -> reported.content() - sentence.start() >= LEAST)
                .ifPresent(who ->
                        add(new Span(sentence.start(), reported.content()), Quotation.Kind.INDIRECT, who, reported));
    }

    /**
     * A verb of speech or its like with what belongs to it.
     *
     * @param words the verb with its subject
     * @param subject names the speaker; blank where it is who spoke before
     * @param content where what is said begins; the end of the words where it stands before them
     * @param denial whether it is said not to hold
     * @param clause whether أنّ or the like opens what is said
     */
    record Reported(Span words, String subject, int content, boolean denial, boolean clause) {}

    /** Takes one; returns where to go on. */
    private int take(Reported reported, Span sentence) {
        Optional<Speaker> speaker =
                speakers.speaker(reported.subject(), reported.words().of(text));
        int start = skipped(reported.content(), sentence.end());
        if (speaker.isEmpty() || start >= sentence.end()) {
            return reported.words().end();
        }
        Optional<Span> marks = quoted.stream()
                .filter(quote -> quote.start() - 1 <= start && start <= quote.start())
                .findFirst();
        if (marks.isPresent() && (!reported.clause() || endsWith(marks.get(), sentence))) {
            add(marks.get(), Quotation.Kind.DIRECT, speaker.get(), reported);
            return marks.get().end() + 1;
        }
        if (!reported.clause()) {
            return reported.words().end();
        }
        int end = end(start, sentence.end());
        if (end - start >= LEAST) {
            add(new Span(start, end), Quotation.Kind.INDIRECT, speaker.get(), reported);
        }
        return Math.max(end, reported.words().end());
    }

    private void add(Span span, Quotation.Kind kind, Speaker speaker, Reported reported) {
        found.add(new Quotation(span, kind, speaker, reported.words(), reported.denial()));
    }

    /** Whether nothing but punctuation stands after a quotation in its sentence. */
    private boolean endsWith(Span quote, Span sentence) {
        return masked.substring(Math.min(quote.end() + 1, sentence.end()), sentence.end())
                .matches("[\\s.،!؟\uE000]*");
    }

    private int skipped(int from, int end) {
        int start = from;
        while (start < end
                && (Character.isWhitespace(masked.charAt(start)) || ":،,".indexOf(masked.charAt(start)) >= 0)) {
            start++;
        }
        return start;
    }

    /** Where what is reported ends: with the sentence, or where the writer or another verb goes on. */
    private int end(int start, int limit) {
        int end = limit;
        for (Pattern stop : List.of(BREAK, ArabicSpeech.PARTICIPLE)) {
            Matcher m = stop.matcher(masked).region(start, end).useTransparentBounds(true);
            end = m.find() ? m.start() : end;
        }
        while (end > start && ".،, \n؟!".indexOf(masked.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** Words in marks that no verb before them took: those of the verb after them, or of who spoke before. */
    private void loose(Span sentence) {
        for (Span quote : quoted) {
            boolean free = sentence.contains(quote)
                    && found.stream().noneMatch(other -> other.span().overlaps(quote));
            if (free) {
                ArabicReported.after(masked, text, quote, sentence)
                        .ifPresent(reported -> speakers.speaker(reported.subject())
                                .ifPresent(who -> add(quote, Quotation.Kind.DIRECT, who, reported)));
            }
        }
    }

    /** Who is led in before a verb, as in "وكان الوزير قد قال"; blank where nobody is. */
    static String led(String masked, Span sentence, int verb) {
        String before = masked.substring(sentence.start(), verb);
        Matcher led = LEFT.matcher(before);
        return !CLAUSE_OPENS.matcher(before).find() && led.find() ? led.group(1) : "";
    }

    /** Who stands before a verb, as in "أما الوزير فقال"; blank where nobody does. */
    static String left(String masked, Span sentence, int verb) {
        String led = led(masked, sentence, verb);
        Matcher stated = STATED.matcher(masked.substring(sentence.start(), verb));
        if (!led.isEmpty()) {
            return led;
        }
        if (stated.find() && stated.group(1).split("\\s+").length <= 6) {
            return stated.group(1);
        }
        return Stream.of(APART, MESSAGE)
                .map(pattern -> pattern.matcher(masked.substring(sentence.start(), verb)))
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .findFirst()
                .orElse("");
    }
}
