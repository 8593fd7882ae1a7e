package org.endstate.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import org.endstate.evidence.intake.DateMention;
import org.endstate.evidence.intake.Findings;
import org.endstate.evidence.intake.PlaceNames;
import org.endstate.evidence.intake.Quotation;
import org.endstate.evidence.intake.ReportedFigure;

/**
 * Counts what was found rightly. A quotation counts if the two spans have at least 60 % of the longer one in common and
 * the speaker's last name or the head word of the office agrees; a figure if value and last word of the unit agree and
 * the spans overlap; a time if its first and last day agree and the spans overlap. Each annotation is matched once. One
 * whose words the reader dropped is missed.
 */
final class CorpusScores {

    /** Precision and recall from counts. */
    record Score(int right, int found, int annotated) {

        Score plus(Score other) {
            return new Score(right + other.right, found + other.found, annotated + other.annotated);
        }

        double precision() {
            return found == 0 ? 0 : right / (double) found;
        }

        double recall() {
            return annotated == 0 ? 0 : right / (double) annotated;
        }
    }

    /** What finds things in a text. */
    interface Finder {
        List<Quotation> quotations(AnnotatedText text);

        List<ReportedFigure> figures(AnnotatedText text);

        List<DateMention> dates(AnnotatedText text);
    }

    /** The rules of the product. */
    static final class Rules implements Finder {
        @Override
        public List<Quotation> quotations(AnnotatedText text) {
            return findings(text).quotations();
        }

        @Override
        public List<ReportedFigure> figures(AnnotatedText text) {
            return findings(text).figures();
        }

        @Override
        public List<DateMention> dates(AnnotatedText text) {
            return findings(text).dates();
        }

        private static Findings findings(AnnotatedText text) {
            return Findings.of(text.source(), PlaceNames.none());
        }
    }

    private final List<AnnotatedText> texts;
    private final Finder finder;
    private final List<String> wrong = new ArrayList<>();

    CorpusScores(List<AnnotatedText> texts, Finder finder) {
        this.texts = texts;
        this.finder = finder;
    }

    /** What was found wrongly or missed by the last count, one line each. */
    List<String> wrong() {
        return wrong;
    }

    Score quotations() {
        return sum(text -> score(text, finder.quotations(text), text.quotes(), CorpusScores::sameQuote));
    }

    Score figures() {
        return sum(text -> score(text, finder.figures(text), text.figures(), CorpusScores::sameFigure));
    }

    Score dates() {
        return sum(text -> score(text, finder.dates(text), text.dates(), CorpusScores::sameDate));
    }

    private Score sum(java.util.function.Function<AnnotatedText, Score> each) {
        wrong.clear();
        return texts.stream().map(each).reduce(new Score(0, 0, 0), Score::plus);
    }

    private <F, A> Score score(AnnotatedText text, List<F> found, List<A> annotated, BiPredicate<F, A> same) {
        List<A> open = new ArrayList<>(annotated);
        int right = 0;
        for (F one : found) {
            A match = open.stream()
                    .filter(other -> same.test(one, other))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                wrong.add(text.name() + " + " + shown(one, text));
            } else {
                open.remove(match);
                right++;
            }
        }
        open.forEach(missed -> wrong.add(text.name() + " - " + shown(missed, text)));
        return new Score(right, found.size(), annotated.size());
    }

    private static String shown(Object one, AnnotatedText text) {
        return switch (one) {
            case Quotation q -> q.speaker() + " " + q.kind() + " | " + text.words(q.span());
            case ReportedFigure f -> f.value() + " " + f.unit() + " | " + text.words(f.span());
            case DateMention d -> d.from() + " " + d.to() + " | " + text.words(d.span());
            case AnnotatedText.Quote q -> q.speaker() + " (" + q.office() + ") | " + text.words(q.span());
            case AnnotatedText.Figure f -> f.value() + " " + f.unit() + " | " + text.words(f.span());
            case AnnotatedText.Date d -> d.from() + " " + d.to() + " | " + text.words(d.span());
            default -> String.valueOf(one);
        };
    }

    private static boolean sameQuote(Quotation found, AnnotatedText.Quote annotated) {
        return found.span().overlap(annotated.span()) >= 0.6 && sameSpeaker(found, annotated);
    }

    private static boolean sameSpeaker(Quotation found, AnnotatedText.Quote annotated) {
        String name = last(found.speaker().name());
        String office = head(found.speaker().office());
        String wanted = last(annotated.speaker());
        boolean arabicName = arabic(found.speaker().office())
                && last(found.speaker().office()).equals(wanted);
        return arabicName
                || !name.isEmpty() && (name.equals(wanted) || name.equals(head(annotated.speaker())))
                || !office.isEmpty()
                        && (office.equals(head(annotated.speaker())) || office.equals(head(annotated.office())));
    }

    private static String last(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }

    private static String head(String office) {
        String plain = office.strip().toLowerCase(Locale.ROOT).replaceFirst("^(?:the|an?|his|her|its|their) ", "");
        String first = plain.split(",| (?:of|for|at|in|from|with|on|to|who|that|based|and) ")[0].strip();
        return arabic(plain) ? first.split(" ")[0].replaceFirst("^ال", "") : last(first);
    }

    private static boolean arabic(String words) {
        return words.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }

    private static boolean sameFigure(ReportedFigure found, AnnotatedText.Figure annotated) {
        return found.span().overlaps(annotated.span())
                && Math.abs(found.value() - annotated.value()) <= 0.005 * Math.max(1e-9, Math.abs(annotated.value()))
                && stem(found.unit()).equals(stem(annotated.unit()));
    }

    /** The last word of a unit without the ending of its plural. */
    private static String stem(String unit) {
        return last(unit).replaceFirst("^ال", "").replaceFirst("(?<=...)(?:es|s)$", "");
    }

    private static boolean sameDate(DateMention found, AnnotatedText.Date annotated) {
        return found.span().overlaps(annotated.span())
                && found.from().toString().equals(annotated.from())
                && found.to().toString().equals(annotated.to());
    }
}
