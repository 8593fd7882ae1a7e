package org.endstate.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Writes one {@code svg} element. Everything that comes from outside is escaped here. */
final class Svg {

    private static final int LABEL = 56;

    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens the drawing. Screen readers are given its title and description. */
    Svg(String id, String title, String description, double width, double height) {
        String labels = id + "-title " + id + "-desc";
        String box = "0 0 " + number(width) + " " + number(height);
        begin("svg", "viewBox", box, "role", "img", "aria-labelledby", labels);
        begin("title", "id", id + "-title").words(title).end();
        begin("desc", "id", id + "-desc").words(description).end();
    }

    /** Opens an element; attributes come as name, value, name, value. */
    private Svg begin(String element, Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            String text = value instanceof Number number ? number(number.doubleValue()) : escape(value.toString());
            out.append(' ').append(attributes[i]).append("=\"").append(text).append('"');
        }
        out.append('>');
        open.push(element);
        return this;
    }

    private Svg words(String text) {
        out.append(escape(text));
        return this;
    }

    private Svg end() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    Svg line(String style, double x1, double y1, double x2, double y2) {
        return begin("line", "class", style, "x1", x1, "y1", y1, "x2", x2, "y2", y2)
                .end();
    }

    Svg rect(String style, double x, double y, double width, double height) {
        return begin(
                        "rect",
                        "class",
                        style,
                        "x",
                        x,
                        "y",
                        y,
                        "width",
                        StrictMath.max(0, width),
                        "height",
                        StrictMath.max(0, height))
                .end();
    }

    Svg path(String style, CharSequence commands) {
        return begin("path", "class", style, "d", commands).end();
    }

    /** An outline that says what it is when pointed at. */
    Svg path(String style, CharSequence commands, String tip) {
        return begin("path", "class", style, "d", commands)
                .begin("title")
                .words(tip)
                .end()
                .end();
    }

    /**
     * Text to the right of x ({@code start}), around it ({@code middle}) or to the left of it ({@code end}). A drawing
     * runs from left to right in every language; a text in it runs as its own script does and keeps its place.
     */
    Svg text(String style, double x, double y, String anchor, String text) {
        if (!runsFromTheRight(text)) {
            return begin("text", "class", style, "x", x, "y", y, "text-anchor", anchor)
                    .words(text)
                    .end();
        }
        String mirrored = anchor.equals("start") ? "end" : anchor.equals("end") ? "start" : anchor;
        return begin("text", "class", style, "x", x, "y", y, "text-anchor", mirrored, "direction", "rtl")
                .words(text)
                .end();
    }

    /** The name of a row between two edges: it begins at the edge where its script begins. */
    Svg label(String style, double left, double right, double y, String text) {
        return runsFromTheRight(text) ? text(style, right, y, "end", text) : text(style, left, y, "start", text);
    }

    /** Whether the first letter of a text belongs to a script that runs from right to left. */
    private static boolean runsFromTheRight(String text) {
        return text.chars()
                .map(Character::getDirectionality)
                .filter(way -> way == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .mapToObj(way -> way != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .findFirst()
                .orElse(false);
    }

    /** The mark of an option or a speaker, the same in every drawing: circle, square, diamond or triangle. */
    Svg mark(String option, double x, double y) {
        String style = "mark " + option;
        return switch (option) {
            case "conditions-based", "party-b" -> rect(style, x - 4, y - 4, 8, 8);
            case "hybrid", "foreseen" ->
                path(style, "M" + number(x) + " " + number(y - 5.5) + "l5.5 5.5l-5.5 5.5l-5.5 -5.5z");
            case "proposal" -> path(style, "M" + number(x) + " " + number(y - 5) + "l5 9h-10z");
            case "together" ->
                begin("circle", "class", style, "cx", x, "cy", y, "r", 2.5).end();
            default ->
                begin("circle", "class", style, "cx", x, "cy", y, "r", 4.5).end();
        };
    }

    /**
     * The lines on which a label of the usual width is written, with an ellipsis where it is longer than so many. A
     * drawing has no fonts to measure, so a character counts as half its height; the table holds the whole text.
     */
    static List<String> wrap(String label, int lines) {
        List<String> wrapped = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : label.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LABEL) {
                wrapped.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        wrapped.add(line.toString());
        if (wrapped.size() > lines) {
            wrapped.set(lines - 1, wrapped.get(lines - 1) + " …");
        }
        return List.copyOf(wrapped.subList(0, StrictMath.min(lines, wrapped.size())));
    }

    /** Closes the drawing. */
    String close() {
        while (!open.isEmpty()) {
            end();
        }
        return out.toString();
    }

    /** A coordinate to a tenth, written the same on every machine. */
    static String number(double value) {
        long tenths = StrictMath.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long whole = StrictMath.abs(tenths) / 10;
        long rest = StrictMath.abs(tenths) % 10;
        return sign + whole + (rest == 0 ? "" : "." + rest);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
