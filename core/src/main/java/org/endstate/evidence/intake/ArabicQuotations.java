package org.endstate.evidence.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who is quoted in an Arabic text where the form is simple: a verb of speech, its subject, and what follows in
 * marks or after أنّ/إنّ. A verb without a subject of its own goes to who spoke before.
 */
final class ArabicQuotations {

    private static final String VERB =
            "(?:و|ف)?(?:قال|قالت|أعلن|أعلنت|صرح|صرّح|صرحت|أكد|أكدت|أضاف|أضافت|ذكر|ذكرت|أوضح|أوضحت|نفى|نفت|أشار|أشارت|شدد|شددت|كشف|كشفت|رفض|رفضت|حذر|حذرت|تابع|تابعت|لفت|لفتت|اعتبر|اعتبرت|بيّن|بينت|زعم|زعمت|أفاد|أفادت|كتب|كتبت|رأى|رأت)";
    private static final Pattern SPEECH = Pattern.compile(
            "(?<!\\p{L})(" + VERB
                    + ")(?!\\p{L})([^.:«»\"\u201c\u201d\\n]{0,140}?)(?:\\s(?:إن|أن|إنّ|أنّ|بأن|إنه|أنه|إنها|أنها|إلى أن)(?=\\s|\\p{L})|:|(?=\\s?[«\u201c\"]))");
    private static final Pattern DENIAL = Pattern.compile("(?:و|ف)?(?:نفى|نفت|رفض|رفضت)");
    private static final Pattern END = Pattern.compile("[.\\n\u061F]|$");
    private static final Pattern TAIL = Pattern.compile(
            "\\s(?:في|خلال|يوم|أمس|اليوم|على|عبر|للصحفيين|لوسائل|لوكالة|من جهته|بدوره|ل\\p{L}+|أن|مساء|صباح|بعد|قبل|عقب|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)(?=\\s|$).*$");

    private final String text;
    private final List<Span> quoted;
    private final List<Quotation> spoken = new ArrayList<>();
    private final List<Speaker> named = new ArrayList<>();
    private Optional<Speaker> last = Optional.empty();

    private ArabicQuotations(String text) {
        this.text = text;
        this.quoted = QuoteMarks.find(text);
    }

    static List<Quotation> find(String text) {
        ArabicQuotations quotations = new ArabicQuotations(text);
        List<Quotation> found = new ArrayList<>();
        Transcript transcript = Transcript.of(text);
        for (Span paragraph : Sentences.paragraphs(text)) {
            transcript
                    .line(paragraph)
                    .ifPresent(line -> found.add(new Quotation(
                            line.words(), Quotation.Kind.DIRECT, quotations.fuller(line.speaker()), paragraph, false)));
        }
        if (!found.isEmpty()) {
            quotations.spoken.addAll(found);
        }
        Matcher m = SPEECH.matcher(text);
        int from = 0;
        while (m.find(from)) {
            quotations.quotation(m).ifPresent(found::add);
            from = found.isEmpty()
                    ? m.end()
                    : Math.max(m.end(), found.getLast().span().end());
            if (from >= text.length()) {
                break;
            }
        }
        found.sort(Comparator.comparing(Quotation::span));
        return found;
    }

    private Optional<Quotation> quotation(Matcher m) {
        Optional<Speaker> said = speaker(m.group(2));
        last = said.isPresent() ? said.map(this::fuller) : last;
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Span from = new Span(m.start(), m.end());
        boolean denial = DENIAL.matcher(m.group(1)).matches();
        Speaker speaker = last.get();
        Optional<Span> marks = quoted.stream()
                .filter(quote -> quote.start() > m.end() - 2
                        && text.substring(Math.min(m.end(), quote.start()), quote.start())
                                .matches("[\\s:،«\u201c\"]*"))
                .findFirst();
        if (marks.isPresent()) {
            return Optional.of(new Quotation(marks.get(), Quotation.Kind.DIRECT, speaker, from, denial));
        }
        Matcher end = END.matcher(text);
        int to = end.find(m.end()) ? end.start() : text.length();
        int start = m.end();
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return to - start < 10
                ? Optional.empty()
                : Optional.of(new Quotation(new Span(start, to), Quotation.Kind.INDIRECT, speaker, from, denial));
    }

    /** Whom a last name or short office means that the text has given in full before. */
    private Speaker fuller(Speaker said) {
        Speaker meant = named.reversed().stream()
                .filter(other -> other.office().length() > said.office().length()
                        && (" " + other.office() + " ").contains(" " + said.office() + " "))
                .findFirst()
                .orElse(said);
        named.add(meant);
        return meant;
    }

    private static Optional<Speaker> speaker(String words) {
        String plain = TAIL.matcher(words.strip().replaceAll("^[،,]|[،,]$", "").replaceAll("،.*$", ""))
                .replaceFirst("")
                .strip();
        return plain.length() < 3 || plain.matches("(?:في|خلال|على|من|إلى|عن|ل\\p{L}*)(?:\\s.*)?")
                ? Optional.empty()
                : Optional.of(new Speaker("", plain));
    }
}
