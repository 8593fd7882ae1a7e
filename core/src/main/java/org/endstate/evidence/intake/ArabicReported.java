package org.endstate.evidence.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the next verb of speech, or what stands for one, in an Arabic sentence, with who speaks. */
final class ArabicReported {

    /** How far from its verb what is said may begin. */
    private static final int REACH = 190;

    private static final int NEAR = 25;

    private static final Pattern OPENING = Pattern.compile("(" + ArabicSpeech.CLAUSE.pattern() + ")|:|\\s(?=\uE000)");
    private static final Pattern AFTER_QUOTE = Pattern.compile("^\uE000?[\\s،,]*(?:(?:هكذا|كما|بهذه الكلمات) )?");
    private static final Pattern END_OF_NAME = Pattern.compile("[.:؛\\n]|$");

    private static final Pattern TRAILING = Pattern.compile("[،,] (?:و)?(?:(?:بحسب|حسب|وفق) (?:ما (?:"
            + ArabicSpeech.VERB.pattern() + ")(?: به| عنه)? )?|(?:وفق(?:ا|اً)|طبق(?:ا|اً)) ل|كما (?:"
            + ArabicSpeech.VERB.pattern() + ") )(?<who>[^.،؛:\\n]{3,80}?)(?=[.،]|\\s*$)");
    private static final Pattern DOER = Pattern.compile(
            "^\\s*و?(?!ال)\\p{L}{3,} ((?:(?!(?:ب(?!عث)\\p{L}{3,}|لل?\\p{L}{3,}|في|على|إلى|عن|من|خلال|أن|عدم|نشر|مقتل)\\s)\\p{L}+(?: |(?=[،,]))){1,6}?)(?=[،,]|(?:ب\\p{L}{3,}|لل?\\p{L}{3,}|في|على|إلى|عن|من|خلال)\\s)");

    private static final Pattern IMPERSONAL =
            Pattern.compile("و?ي[\u064B-\u0652]*(?:ذكر|توقع|شار إلى|رجح|قال|قدر|زعم)[\u064B-\u0652]* أن(?!\\p{L})");

    private ArabicReported() {}

    /** The first one in a stretch of a sentence; empty where there is none. */
    static Optional<ArabicQuotations.Reported> next(String masked, String text, Span stretch, Span sentence) {
        return Stream.of(
                        verb(masked, text, stretch, sentence),
                        participle(masked, stretch, sentence),
                        quoting(masked, text, stretch),
                        came(masked, text, stretch),
                        according(masked, text, stretch))
                .flatMap(Optional::stream)
                .min((a, b) -> a.words().compareTo(b.words()));
    }

    /** The verb directly after words in marks. */
    static Optional<ArabicQuotations.Reported> after(String masked, String text, Span quote, Span sentence) {
        int from = Math.min(quote.end(), sentence.end());
        String rest = masked.substring(from, sentence.end());
        Matcher joint = AFTER_QUOTE.matcher(rest);
        int start = from + (joint.find() ? joint.end() : 0);
        Matcher verb = matcher(ArabicSpeech.VERB, masked, new Span(start, Math.max(start + 1, sentence.end())));
        boolean spoken = verb.lookingAt();
        boolean own = rest.substring(start - from).matches("(?s)(?:على|بحسب|وفق) (?:حد |ما )?(?:قول|تعبير|وصف).*");
        if (!spoken && !own) {
            return Optional.empty();
        }
        int end = end(masked, END_OF_NAME, spoken ? verb.end() : start, sentence.end());
        String subject = spoken ? text.substring(verb.end(), end) : "";
        return Optional.of(
                new ArabicQuotations.Reported(new Span(start, Math.max(start + 1, end)), subject, end, false, false));
    }

    private static Optional<ArabicQuotations.Reported> verb(String masked, String text, Span stretch, Span sentence) {
        Matcher verb = matcher(ArabicSpeech.VERB, masked, stretch);
        while (verb.find()) {
            if (isImpersonal(masked, verb, sentence)) {
                continue;
            }
            Matcher opening = matcher(
                    OPENING,
                    masked,
                    new Span(verb.end(), Math.max(verb.end() + 1, Math.min(sentence.end(), verb.end() + REACH))));
            if (opening.find()) {
                String subject = text.substring(verb.end(), opening.start());
                String led = ArabicQuotations.led(masked, sentence, verb.start());
                boolean told = led.isEmpty() && ArabicSpeakers.read(subject).isPresent();
                String left = ArabicQuotations.left(masked, sentence, verb.start());
                String who = told ? subject : left.isEmpty() ? doer(masked, sentence, verb.start()) : left;
                return Optional.of(new ArabicQuotations.Reported(
                        new Span(verb.start(), opening.end()),
                        who,
                        opening.end(),
                        verb.group(1) != null,
                        opening.group(1) != null));
            }
        }
        return Optional.empty();
    }

    /** "It is expected that", "it is recalled that": a verb that begins its sentence and has أنّ directly behind it. */
    private static boolean isImpersonal(String masked, Matcher verb, Span sentence) {
        return masked.substring(sentence.start(), verb.start()).isBlank()
                && IMPERSONAL
                        .matcher(masked)
                        .region(verb.start(), sentence.end())
                        .lookingAt();
    }

    private static Optional<ArabicQuotations.Reported> participle(String masked, Span stretch, Span sentence) {
        Matcher m = matcher(ArabicSpeech.PARTICIPLE, masked, stretch);
        while (m.find()) {
            Matcher opening = matcher(OPENING, masked, new Span(m.end(), Math.max(m.end() + 1, stretch.end())));
            if (opening.find() && opening.start() - m.end() < NEAR) {
                return Optional.of(new ArabicQuotations.Reported(
                        new Span(m.start(), opening.end()),
                        doer(masked, sentence, m.start()),
                        opening.end(),
                        m.group(1) != null,
                        opening.group(1) != null));
            }
        }
        return Optional.empty();
    }

    /**
     * Who does what a sentence begins with, where no verb of speech stands in it: the noun phrase after the first verb.
     */
    private static String doer(String masked, Span sentence, int participle) {
        String before = masked.substring(sentence.start(), participle);
        Matcher m = DOER.matcher(before);
        boolean told = ArabicSpeech.VERB.matcher(before).find();
        return told ? "" : m.find() ? m.group(1) : ArabicTopics.doer(before).orElse("");
    }

    private static Optional<ArabicQuotations.Reported> quoting(String masked, String text, Span stretch) {
        Matcher m = matcher(ArabicSpeech.QUOTING, masked, stretch);
        if (!m.find()) {
            return Optional.empty();
        }
        Matcher clause = matcher(ArabicSpeech.CLAUSE, masked, new Span(m.end(1), stretch.end()));
        boolean opened = clause.find() && clause.start() - m.end(1) < 40;
        int content = opened ? clause.end() : m.end();
        return Optional.of(new ArabicQuotations.Reported(
                new Span(m.start(), content), text.substring(m.start(1), m.end(1)), content, false, opened));
    }

    private static Optional<ArabicQuotations.Reported> came(String masked, String text, Span stretch) {
        Matcher m = matcher(ArabicSpeech.CAME, masked, stretch);
        if (!m.find()) {
            return Optional.empty();
        }
        Matcher opening = matcher(OPENING, masked, new Span(m.end(), stretch.end()));
        return opening.find()
                ? Optional.of(new ArabicQuotations.Reported(
                        new Span(m.start(), opening.end()),
                        text.substring(m.end(), opening.start()),
                        opening.end(),
                        false,
                        opening.group(1) != null))
                : Optional.empty();
    }

    /** "According to the ministry, …", at the beginning of its sentence. */
    private static Optional<ArabicQuotations.Reported> according(String masked, String text, Span stretch) {
        Matcher m = matcher(ArabicSpeech.ACCORDING, masked, stretch);
        if (!m.find() || !masked.substring(stretch.start(), m.start()).isBlank()) {
            return Optional.empty();
        }
        int comma = masked.indexOf('،', m.end());
        if (comma < 0 || comma >= stretch.end()) {
            return Optional.empty();
        }
        Matcher clause = matcher(ArabicSpeech.CLAUSE, masked, new Span(comma, stretch.end()));
        boolean opened = clause.find() && clause.start() - comma < 4;
        int content = opened ? clause.end() : comma + 1;
        return Optional.of(new ArabicQuotations.Reported(
                new Span(m.start(), content), text.substring(m.end(), comma), content, false, true));
    }

    /** "…, according to the ministry" at the end of its sentence: what is said stands before. */
    static Optional<ArabicQuotations.Reported> trailing(String masked, String text, Span sentence) {
        Matcher m = matcher(TRAILING, masked, sentence);
        return m.find() && m.start() > sentence.start()
                ? Optional.of(new ArabicQuotations.Reported(
                        new Span(m.start(), m.end()),
                        text.substring(m.start("who"), m.end("who")),
                        m.start(),
                        false,
                        true))
                : Optional.empty();
    }

    private static int end(String masked, Pattern stop, int from, int limit) {
        Matcher m = matcher(stop, masked, new Span(from, Math.max(from + 1, limit)));
        return m.find() ? m.start() : limit;
    }

    private static Matcher matcher(Pattern pattern, String masked, Span stretch) {
        return pattern.matcher(masked)
                .region(stretch.start(), Math.min(masked.length(), stretch.end()))
                .useTransparentBounds(true);
    }
}
