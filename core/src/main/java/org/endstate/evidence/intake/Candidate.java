package org.endstate.evidence.intake;

import java.util.List;

/**
 * Something a document says that may become an account, once a person accepts it.
 *
 * @param span all of it in the text
 * @param claim what is claimed, and by whom
 * @param figures the figures inside the span
 * @param dates the times inside the span, or beside the verb of speech
 * @param places the places inside the span
 */
public record Candidate(
        Span span, Claim claim, List<ReportedFigure> figures, List<DateMention> dates, List<PlaceMention> places) {

    public Candidate {
        figures = List.copyOf(figures);
        dates = List.copyOf(dates);
        places = List.copyOf(places);
    }

    /** Where a claim comes from. */
    public sealed interface Claim {}

    /** Somebody is quoted. */
    public record Quoted(Quotation quotation) implements Claim {}

    /** A post on a network is shown in the document. */
    public record Posted(Post post) implements Claim {}

    /** The document itself reports a figure, and quotes nobody for it. */
    public record Reported() implements Claim {}
}
