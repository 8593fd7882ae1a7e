package org.endstate.evidence.intake;

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

    /** Finds them. */
    public static Findings of(SourceText source, PlaceNames names) {
        String text = source.text();
        List<DateMention> dates =
                source.published().map(day -> Dates.find(text, day)).orElse(List.of());
        List<Quotation> quotations =
                source.language().equals("ar") ? ArabicQuotations.find(text) : Quotations.find(text);
        return new Findings(quotations, Figures.find(text, dates), dates, names.find(text));
    }
}
