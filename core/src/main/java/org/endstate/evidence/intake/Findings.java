package org.endstate.evidence.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All that the rules find in a text, each list in the order of the text.
 *
 * @param dates empty where the day of publication is not known: relative times have nothing to count from
 */
public record Findings(
        List<Quotation> quotations, List<ReportedFigure> figures, List<DateMention> dates, List<PlaceMention> places) {

    public Findings {
        quotations = List.copyOf(quotations);
        figures = List.copyOf(figures);
        dates = List.copyOf(dates);
        places = List.copyOf(places);
    }

    /** Finds them. A post is a quotation of its author, and its relative times count from its own day. */
    public static Findings of(SourceText source, PlaceNames names) {
        String text = source.text();
        List<DateMention> dates = dates(source);
        List<Quotation> quotations =
                new ArrayList<>(source.language().equals("ar") ? ArabicQuotations.find(text) : Quotations.find(text));
        for (Post post : source.posts()) {
            quotations.removeIf(other -> other.span().overlaps(post.span()));
            Speaker author = new Speaker(post.author(), post.handle());
            quotations.add(new Quotation(post.span(), Quotation.Kind.DIRECT, author, post.span(), false));
        }
        quotations.sort(Comparator.comparing(Quotation::span));
        return new Findings(quotations, Figures.find(text, dates), dates, names.find(text));
    }

    private static List<DateMention> dates(SourceText source) {
        List<DateMention> dates = new ArrayList<>(
                source.published().map(day -> Dates.find(source.text(), day)).orElse(List.of()));
        for (Post post : source.posts()) {
            post.date().ifPresent(day -> {
                dates.removeIf(date -> date.span().overlaps(post.span()));
                int shift = post.span().start();
                Dates.find(post.span().of(source.text()), day)
                        .forEach(date -> dates.add(new DateMention(
                                new Span(
                                        date.span().start() + shift, date.span().end() + shift),
                                date.from(),
                                date.to())));
            });
        }
        dates.sort(Comparator.comparing(DateMention::span));
        return dates;
    }
}
