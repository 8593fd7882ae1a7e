package org.endstate.evidence.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Proposes accounts from a text: one for each quotation and each embedded post, and one for each sentence that reports
 * a figure without quoting anybody. Nothing is left out because it is doubtful; a person decides.
 */
public final class Candidates {

    private final String text;
    private final Findings findings;

    private Candidates(String text, Findings findings) {
        this.text = text;
        this.findings = findings;
    }

    /** The candidates in the order of the text. */
    public static List<Candidate> of(SourceText source, PlaceNames names) {
        Candidates candidates = new Candidates(source.text(), Findings.of(source, names));
        List<Candidate> all = new ArrayList<>();
        for (Post post : source.posts()) {
            all.add(candidates.candidate(post.span(), new Candidate.Posted(post)));
        }
        candidates.findings.quotations().stream()
                .filter(quotation ->
                        source.posts().stream().noneMatch(post -> post.span().overlaps(quotation.span())))
                .forEach(quotation -> all.add(candidates.candidate(quotation.span(), new Candidate.Quoted(quotation))));
        candidates.reported(List.copyOf(all)).forEach(all::add);
        all.sort(Comparator.comparing(Candidate::span));
        return all;
    }

    private List<Candidate> reported(List<Candidate> taken) {
        List<Candidate> sentences = new ArrayList<>();
        for (Span paragraph : Sentences.paragraphs(text)) {
            for (Span sentence : Sentences.of(text, paragraph)) {
                boolean figure = findings.figures().stream()
                        .filter(one -> sentence.contains(one.span()))
                        .anyMatch(one ->
                                taken.stream().noneMatch(other -> other.span().overlaps(one.span())));
                if (figure) {
                    sentences.add(candidate(sentence, new Candidate.Reported()));
                }
            }
        }
        return sentences;
    }

    private Candidate candidate(Span span, Candidate.Claim claim) {
        return new Candidate(
                span,
                claim,
                inside(findings.figures(), ReportedFigure::span, span),
                inside(findings.dates(), DateMention::span, span),
                inside(findings.places(), PlaceMention::span, span));
    }

    private static <T> List<T> inside(List<T> all, Function<T, Span> where, Span span) {
        return all.stream().filter(one -> where.apply(one).overlaps(span)).toList();
    }
}
