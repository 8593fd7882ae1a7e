package org.endstate.evidence.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds what stands between quotation marks: curly, straight, single and double, guillemets. A quotation that is opened
 * again at the start of the following paragraphs goes on in each of them; nested marks belong to the outer quotation.
 */
final class QuoteMarks {

    private static final String OPEN = "\u201c\u201e\u00ab\u2018";
    private static final String CLOSE = "\u201d\u201d\u00bb\u2019";

    private final String text;
    private final List<Span> found = new ArrayList<>();

    private QuoteMarks(String text) {
        this.text = text;
    }

    /** The stretches between marks, without them, in the order of the text; one for each paragraph. */
    static List<Span> find(String text) {
        QuoteMarks marks = new QuoteMarks(text);
        for (Span paragraph : Sentences.paragraphs(text)) {
            marks.scan(paragraph);
        }
        Collections.sort(marks.found);
        return marks.found;
    }

    private void scan(Span paragraph) {
        int at = paragraph.start();
        while (at < paragraph.end()) {
            int close = opens(at, paragraph) ? closing(at, paragraph) : -1;
            if (close > at + 1) {
                found.add(new Span(at + 1, close));
                at = close + 1;
            } else {
                at++;
            }
        }
    }

    private boolean opens(int at, Span paragraph) {
        char c = text.charAt(at);
        boolean free = at == paragraph.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
        boolean filled = at + 1 < paragraph.end() && !Character.isWhitespace(text.charAt(at + 1));
        return OPEN.indexOf(c) >= 0 && (c != '\u2018' || free) || (c == '"' || c == '\'') && free && filled;
    }

    /** Where the quotation ends; at the end of the paragraph where the next one opens it again; -1 where never. */
    private int closing(int open, Span paragraph) {
        char mark = text.charAt(open);
        char wanted = OPEN.indexOf(mark) >= 0 ? CLOSE.charAt(OPEN.indexOf(mark)) : mark;
        int depth = 0;
        for (int i = open + 1; i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (c == mark && mark != wanted) {
                depth++;
            } else if (c == wanted && closes(i, paragraph, wanted) && depth-- == 0) {
                return i;
            }
        }
        return goesOn(paragraph, mark) ? paragraph.end() : -1;
    }

    private boolean closes(int at, Span paragraph, char mark) {
        boolean last = at + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
        return switch (mark) {
            case '"' -> last || Character.isLetterOrDigit(text.charAt(at - 1));
            case '\'', '\u2019' ->
                last && !Character.isWhitespace(text.charAt(at - 1)) && !isPlural(at, paragraph, mark);
            default -> true;
        };
    }

    /** Whether the mark is the apostrophe of "the soldiers’ families". */
    private boolean isPlural(int at, Span paragraph, char mark) {
        return text.charAt(at - 1) == 's' && text.startsWith(" ", at + 1) && laterClose(at, paragraph, mark);
    }

    /** Whether a better end follows: a mark after punctuation, before another quotation opens. */
    private boolean laterClose(int at, Span paragraph, char mark) {
        for (int i = at + 1; i < paragraph.end(); i++) {
            if (text.charAt(i) == '\u2018') {
                return false;
            }
            if (text.charAt(i) == mark && ",.!?".indexOf(text.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOn(Span paragraph, char mark) {
        int next = paragraph.end();
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length()
                && text.charAt(next) == mark
                && mark != '\''
                && text.lastIndexOf(mark, paragraph.end() - 1) >= paragraph.start();
    }
}
