package org.endstate.formats.text;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The lines of a text, found quickly by number. */
public final class Lines {

    private static final Pattern LINE_END = Pattern.compile("[\r\n]+$");
    private static final int WIDTH = 100;

    private final String text;
    private final int[] starts;

    /** Finds the lines of the text. */
    public Lines(String text) {
        this.text = text;
        this.starts = IntStream.concat(
                        IntStream.of(0), IntStream.rangeClosed(1, text.length()).filter(i -> endsBefore(text, i)))
                .toArray();
    }

    /** A line ends with a line feed, a carriage return, or both. */
    private static boolean endsBefore(String text, int i) {
        char last = text.charAt(i - 1);
        return last == '\n' || last == '\r' && (i == text.length() || text.charAt(i) != '\n');
    }

    /** The line with this number, counted from 1, without its end; empty beyond the last one. */
    public Optional<String> find(int number) {
        if (number < 1 || number > starts.length) {
            return Optional.empty();
        }
        int end = number < starts.length ? starts[number] : text.length();
        String line = text.substring(starts[number - 1], end);
        return Optional.of(LINE_END.matcher(line).replaceFirst(""));
    }

    /** The line of the place with a caret under it, as two lines; empty if the line is blank or does not exist. */
    public String excerpt(Place at) {
        return find(at.line())
                .filter(line -> !line.isBlank())
                .map(line -> excerpt(line, at))
                .orElse("");
    }

    private static String excerpt(String line, Place at) {
        int[] shown = line.codePoints().map(Quoted::printable).toArray();
        int column = Math.min(at.column() - 1, shown.length);
        int from = Math.max(0, Math.min(column - WIDTH / 2, shown.length - WIDTH));
        String part = new String(shown, from, Math.min(WIDTH, shown.length - from));
        String margin = "%6d | ".formatted(at.line());
        return margin + part.stripTrailing() + "\n" + " ".repeat(margin.length() - 2) + "| " + " ".repeat(column - from)
                + "^";
    }
}
