package org.endstate.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.endstate.evidence.intake.DateMention;
import org.endstate.evidence.intake.Quotation;
import org.endstate.evidence.intake.ReportedFigure;
import org.endstate.evidence.intake.Span;
import org.endstate.evidence.intake.Speaker;

/**
 * What a page of regular expressions finds: quotations between marks, spoken by the nearest capitalised name outside
 * them; numbers with the word after them; dates with day, month and year.
 */
final class Baseline implements CorpusScores.Finder {

    private static final Pattern QUOTE = Pattern.compile("\u201c([^\u201d]+)\u201d|\"([^\"]+)\"|«([^»]+)»");
    private static final Pattern NAME =
            Pattern.compile("(?<![.\u201c\"] )(?<!^)\\b\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)*");
    private static final Pattern FIGURE =
            Pattern.compile("([0-9][0-9,.]*[0-9]|[0-9]) ?(?:(%)|(?:(million|billion) )?(\\p{L}+))");
    private static final Pattern DATE = Pattern.compile(
            "(\\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) (\\d{4})|(January|February|March|April|May|June|July|August|September|October|November|December) (\\d{1,2}), (\\d{4})|(\\d{4}-\\d\\d-\\d\\d)");

    @Override
    public List<Quotation> quotations(AnnotatedText annotated) {
        String text = annotated.source().text();
        List<Span> quotes = new ArrayList<>();
        Matcher m = QUOTE.matcher(text);
        while (m.find()) {
            quotes.add(new Span(m.start() + 1, m.end() - 1));
        }
        List<Span> names = new ArrayList<>();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            Span span = new Span(name.start(), name.end());
            if (quotes.stream().noneMatch(quote -> quote.overlaps(span))) {
                names.add(span);
            }
        }
        return quotes.stream()
                .flatMap(quote -> names.stream()
                        .min((a, b) -> Integer.compare(distance(a, quote), distance(b, quote)))
                        .map(who ->
                                new Quotation(quote, Quotation.Kind.DIRECT, new Speaker(who.of(text), ""), who, false))
                        .stream())
                .toList();
    }

    private static int distance(Span name, Span quote) {
        return name.end() <= quote.start() ? quote.start() - name.end() : name.start() - quote.end();
    }

    @Override
    public List<ReportedFigure> figures(AnnotatedText annotated) {
        List<ReportedFigure> found = new ArrayList<>();
        Matcher m = FIGURE.matcher(annotated.source().text());
        while (m.find()) {
            String digits = m.group(1).replace(",", "");
            if (digits.matches("[0-9]+(\\.[0-9]+)?")) {
                double scale = m.group(3) == null ? 1 : m.group(3).equals("million") ? 1e6 : 1e9;
                String unit = m.group(2) != null ? "percent" : m.group(4);
                found.add(new ReportedFigure(
                        new Span(m.start(), m.end()),
                        Double.parseDouble(digits) * scale,
                        Optional.empty(),
                        Optional.empty(),
                        unit));
            }
        }
        return found;
    }

    @Override
    public List<DateMention> dates(AnnotatedText annotated) {
        List<DateMention> found = new ArrayList<>();
        Matcher m = DATE.matcher(annotated.source().text());
        while (m.find()) {
            String day = m.group(7) != null
                    ? m.group(7)
                    : m.group(1) != null
                            ? m.group(1) + " " + m.group(2) + " " + m.group(3)
                            : m.group(5) + " " + m.group(4) + " " + m.group(6);
            DateTimeFormatter form = m.group(7) != null
                    ? DateTimeFormatter.ISO_LOCAL_DATE
                    : DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
            try {
                LocalDate date = LocalDate.parse(day, form);
                found.add(new DateMention(new Span(m.start(), m.end()), date, date));
            } catch (DateTimeParseException noSuchDay) {
                continue;
            }
        }
        return found;
    }
}
