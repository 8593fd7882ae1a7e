package org.endstate.web.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.endstate.evidence.intake.Candidate;
import org.endstate.evidence.intake.Span;

/** A text cut where candidates begin and end, so that each can be marked where it stands. */
public record MarkedText(String text, List<Candidate> candidates) {

    public MarkedText {
        candidates = List.copyOf(candidates);
    }

    /**
     * A piece of a paragraph.
     *
     * @param numbers of the candidates that hold it, from 1; none for plain text
     * @param begins the number of the candidate that begins here; 0 for none
     */
    public record Piece(String text, List<Integer> numbers, int begins) {
        public Piece {
            numbers = List.copyOf(numbers);
        }
    }

    /** The paragraphs that are not blank. */
    public List<List<Piece>> paragraphs() {
        List<List<Piece>> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                paragraphs.add(pieces(new Span(start, start + line.length())));
            }
            start += line.length() + 1;
        }
        return paragraphs;
    }

    private List<Piece> pieces(Span paragraph) {
        List<Integer> here = Stream.iterate(0, i -> i < candidates.size(), i -> i + 1)
                .filter(i -> candidates.get(i).span().overlaps(paragraph))
                .toList();
        List<Integer> edges = here.stream()
                .map(i -> candidates.get(i).span())
                .flatMap(span -> Stream.of(span.start(), span.end()))
                .filter(edge -> edge > paragraph.start() && edge < paragraph.end())
                .sorted()
                .distinct()
                .toList();
        List<Piece> pieces = new ArrayList<>();
        int from = paragraph.start();
        for (int edge : edges) {
            pieces.add(piece(here, new Span(from, edge)));
            from = edge;
        }
        pieces.add(piece(here, new Span(from, paragraph.end())));
        return pieces;
    }

    private Piece piece(List<Integer> here, Span span) {
        List<Integer> numbers = here.stream()
                .filter(i -> candidates.get(i).span().contains(span))
                .map(i -> i + 1)
                .toList();
        int begins = numbers.stream()
                .filter(number -> candidates.get(number - 1).span().start() == span.start())
                .findFirst()
                .orElse(0);
        return new Piece(span.of(text), numbers, begins);
    }
}
