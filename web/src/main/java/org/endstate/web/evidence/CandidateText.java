package org.endstate.web.evidence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.evidence.intake.Candidate;
import org.endstate.evidence.intake.DateMention;
import org.endstate.evidence.intake.Quotation;
import org.endstate.evidence.intake.ReportedFigure;
import org.endstate.evidence.intake.Speaker;
import org.endstate.evidence.register.Period;
import org.endstate.web.Evidence.Document;

/** What a candidate of a document says: in the words of a page, and as the form of an account filled in. */
record CandidateText(EvidenceWords words, Document.Read document) {

    private static final int POSITION_LENGTH = 60;

    /** By which a candidate is named. */
    static String id(Candidate candidate) {
        return candidate.span().start() + "-" + candidate.span().end();
    }

    CandidateCard card(Candidate candidate, int number, Optional<Decision> decision) {
        return new CandidateCard(
                id(candidate),
                number,
                words.say("candidate." + kind(candidate)),
                new CandidateCard.Said(
                        who(candidate), day(candidate).map(words::day).orElse(""), said(candidate)),
                details(candidate),
                decision);
    }

    private static String kind(Candidate candidate) {
        return switch (candidate.claim()) {
            case Candidate.Quoted(Quotation quotation) when quotation.denial() -> "denial";
            case Candidate.Quoted(Quotation quotation) ->
                quotation.kind() == Quotation.Kind.DIRECT ? "direct" : "indirect";
            case Candidate.Posted posted -> "post";
            case Candidate.Reported reported -> "reported";
        };
    }

    private String who(Candidate candidate) {
        return switch (candidate.claim()) {
            case Candidate.Quoted(Quotation quotation) -> shown(quotation.speaker());
            case Candidate.Posted(var post) -> (post.author() + " " + post.handle()).strip();
            case Candidate.Reported reported -> publisher();
        };
    }

    private static String shown(Speaker speaker) {
        return speaker.isPerson() && !speaker.office().isEmpty()
                ? speaker.name() + " – " + speaker.office()
                : speaker.shown();
    }

    private String publisher() {
        return document.publisher().isEmpty() ? document.title() : document.publisher();
    }

    private Optional<LocalDate> day(Candidate candidate) {
        return candidate.claim() instanceof Candidate.Posted(var post)
                        && post.date().isPresent()
                ? post.date()
                : document.source().published();
    }

    private String said(Candidate candidate) {
        return candidate.span().of(document.source().text());
    }

    private List<String> details(Candidate candidate) {
        String text = document.source().text();
        Stream<String> figures = candidate.figures().stream()
                .map(figure -> words.say(
                        "candidate.read", figure.span().of(text), words.number(figure.value()), figure.unit()));
        Stream<String> dates = candidate.dates().stream()
                .map(date -> words.say(
                        "candidate.date", date.span().of(text), words.days(new Period(date.from(), date.to()))));
        Stream<String> places = candidate.places().stream()
                .map(place -> words.say("candidate.place", place.span().of(text), place.id()));
        return Stream.of(figures, dates, places).flatMap(one -> one).toList();
    }

    /** The form of an account, filled in as far as the candidate goes. Officials stand in it by office. */
    Map<String, String> form(Candidate candidate) {
        boolean arabic = document.source().language().equals("ar");
        Map<String, String> form = new HashMap<>();
        form.put(arabic ? "speaker-ar" : "speaker-en", speaker(candidate));
        form.put(arabic ? "says-ar" : "says-en", said(candidate));
        form.put("original", said(candidate));
        form.put("release", "PARTIES");
        day(candidate).ifPresent(day -> form.put("date", day.toString()));
        form.putAll(claim(candidate));
        return form;
    }

    private String speaker(Candidate candidate) {
        return candidate.claim() instanceof Candidate.Quoted(Quotation quotation)
                        && !quotation.speaker().office().isEmpty()
                ? quotation.speaker().office()
                : who(candidate);
    }

    /** The only figure, else the only time, else a position. */
    private Map<String, String> claim(Candidate candidate) {
        if (candidate.figures().size() == 1) {
            return figure(candidate.figures().getFirst());
        }
        if (candidate.figures().isEmpty() && candidate.dates().size() == 1) {
            DateMention date = candidate.dates().getFirst();
            return Map.of(
                    "claim", "DATED",
                    "when-from", date.from().toString(),
                    "when-to", date.to().toString());
        }
        String said = said(candidate);
        String position =
                said.substring(0, Math.min(POSITION_LENGTH, said.length())).strip();
        String denied = kind(candidate).equals("denial") ? "yes" : "";
        return Map.of("claim", "POSITION", "position", position, "denied", denied);
    }

    private static Map<String, String> figure(ReportedFigure figure) {
        return Map.of(
                "claim", "FIGURE",
                "low", plain(figure.low().orElse(figure.value())),
                "high", plain(figure.high().orElse(figure.value())),
                "unit", figure.unit());
    }

    private static String plain(double value) {
        return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
