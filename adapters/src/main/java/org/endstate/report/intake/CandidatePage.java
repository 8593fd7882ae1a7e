package org.endstate.report.intake;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.endstate.evidence.intake.Candidate;
import org.endstate.evidence.intake.DateMention;
import org.endstate.evidence.intake.Span;
import org.endstate.intake.Intake;
import org.endstate.intake.Yaml;
import org.endstate.report.pages.intake.JtecandidatesGenerated;

/**
 * The documents with every candidate marked where it stands, as one HTML file that loads nothing and needs no script.
 */
public final class CandidatePage {

    private final Intake intake;

    private CandidatePage(Intake intake) {
        this.intake = intake;
    }

    /** The page, its labels in English and Arabic. */
    public static String render(Intake intake) {
        StringOutput html = new StringOutput(1 << 16);
        JtecandidatesGenerated.render(new OwaspHtmlTemplateOutput(html), null, new CandidatePage(intake));
        return html.toString();
    }

    public Intake intake() {
        return intake;
    }

    /** The style sheet, to stand in the page itself. */
    public String style() {
        try (InputStream in = Objects.requireNonNull(CandidatePage.class.getResourceAsStream("candidates.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheet of the candidates cannot be read.", e);
        }
    }

    /** Which way the text of a document runs. */
    public String direction(Intake.Read read) {
        return List.of("ar", "fa", "he", "ur", "ckb")
                        .contains(read.document().source().language())
                ? "rtl"
                : "ltr";
    }

    /**
     * A piece of a paragraph.
     *
     * @param marks ids of the candidates that hold it, the one that begins first before the others; none for plain text
     * @param first whether the newest of them begins here
     */
    public record Piece(String text, List<String> marks, boolean first) {
        public Piece {
            marks = List.copyOf(marks);
        }
    }

    /** The paragraphs of a document, cut where candidates begin and end. */
    public List<List<Piece>> paragraphs(Intake.Read read) {
        String text = read.document().source().text();
        List<List<Piece>> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                paragraphs.add(pieces(read, new Span(start, start + line.length())));
            }
            start += line.length() + 1;
        }
        return paragraphs;
    }

    private List<Piece> pieces(Intake.Read read, Span paragraph) {
        List<Candidate> here = read.candidates().stream()
                .filter(candidate -> candidate.span().overlaps(paragraph))
                .toList();
        List<Integer> cuts = new ArrayList<>(List.of(paragraph.start(), paragraph.end()));
        here.forEach(candidate -> {
            cuts.add(Math.max(paragraph.start(), candidate.span().start()));
            cuts.add(Math.min(paragraph.end(), candidate.span().end()));
        });
        List<Integer> edges = cuts.stream().distinct().sorted().toList();
        List<Piece> pieces = new ArrayList<>();
        for (int i = 1; i < edges.size(); i++) {
            pieces.add(piece(read, here, new Span(edges.get(i - 1), edges.get(i))));
        }
        return pieces;
    }

    private static Piece piece(Intake.Read read, List<Candidate> here, Span span) {
        List<Candidate> marks = here.stream()
                .filter(candidate -> candidate.span().contains(span))
                .toList();
        List<String> ids = marks.stream()
                .map(candidate -> read.id() + "-" + (read.candidates().indexOf(candidate) + 1))
                .toList();
        boolean first = !marks.isEmpty() && marks.getLast().span().start() == span.start();
        return new Piece(span.of(read.document().source().text()), ids, first);
    }

    /** Who says it, as one line. */
    public String who(Intake.Read read, Candidate candidate) {
        return switch (candidate.claim()) {
            case Candidate.Quoted quoted -> {
                var speaker = quoted.quotation().speaker();
                yield speaker.isPerson() && !speaker.office().isEmpty()
                        ? speaker.name() + " — " + speaker.office()
                        : speaker.shown();
            }
            case Candidate.Posted posted ->
                posted.post().author() + " " + posted.post().handle();
            case Candidate.Reported reported -> read.document().publisher();
        };
    }

    /** The word for the kind of a candidate in both languages. */
    public String kind(Candidate candidate) {
        return switch (candidate.claim()) {
            case Candidate.Quoted quoted ->
                switch (quoted.quotation().kind()) {
                    case DIRECT -> "quotation · اقتباس مباشر";
                    case INDIRECT -> "reported speech · كلام منقول";
                };
            case Candidate.Posted posted -> "post · منشور";
            case Candidate.Reported reported -> "figure reported · رقم وارد";
        };
    }

    /** Whether the speaker says no to it. */
    public boolean denies(Candidate candidate) {
        return candidate.claim() instanceof Candidate.Quoted quoted
                && quoted.quotation().denial();
    }

    /** What a candidate marks in the text, on one line. */
    public String words(Intake.Read read, Candidate candidate) {
        return candidate.span().of(read.document().source().text()).replaceAll("\\s+", " ");
    }

    /**
     * Something inside a candidate and what it was read as.
     *
     * @param words as the text has it
     * @param number a figure, days, or the id of a place: left to right in every language
     * @param unit of a figure, in the words of the text
     */
    public record Detail(String words, String number, String unit) {}

    /** Figures, times and places inside a candidate. */
    public List<Detail> details(Intake.Read read, Candidate candidate) {
        String text = read.document().source().text();
        List<Detail> details = new ArrayList<>();
        candidate
                .figures()
                .forEach(figure ->
                        details.add(new Detail(figure.span().of(text), Yaml.number(figure.value()), figure.unit())));
        candidate.dates().forEach(date -> details.add(new Detail(date.span().of(text), days(date), "")));
        candidate.places().forEach(place -> details.add(new Detail(place.span().of(text), place.id(), "")));
        return details;
    }

    private static String days(DateMention date) {
        return date.from().equals(date.to()) ? date.from().toString() : date.from() + " – " + date.to();
    }
}
