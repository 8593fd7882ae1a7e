package org.endstate.report;

import java.util.Locale;

/**
 * Writes one SVG picture. Styling is by CSS class, so that dark mode and print need no second drawing; coordinates are
 * rounded to a tenth, so that the same numbers give the same bytes. Not thread-safe.
 */
final class Svg {

    private final StringBuilder out = new StringBuilder();
    private final double width;

    /** A picture of this size, with a title and a description that are read aloud. */
    Svg(String id, double width, double height, String title, String description) {
        this.width = width;
        out.append(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %s %s\" role=\"img\" aria-labelledby=\"%s-t %s-d\" style=\"max-width:%spx\">",
                number(width),
                number(height),
                id,
                id,
                number(width * 1.15)));
        out.append("<title id=\"")
                .append(id)
                .append("-t\">")
                .append(escape(title))
                .append("</title>");
        out.append("<desc id=\"")
                .append(id)
                .append("-d\">")
                .append(escape(description))
                .append("</desc>");
    }

    double width() {
        return width;
    }

    void line(String style, double x1, double y1, double x2, double y2) {
        out.append(String.format(
                "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>",
                style, number(x1), number(y1), number(x2), number(y2)));
    }

    void rectangle(String style, double x, double y, double w, double h) {
        out.append(String.format(
                "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>",
                style, number(x), number(y), number(Math.max(0, w)), number(Math.max(0, h))));
    }

    void circle(String style, double x, double y, double r) {
        out.append(String.format(
                "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>", style, number(x), number(y), number(r)));
    }

    /** A path through the points; x and y have the same length. */
    void path(String style, double[] x, double[] y) {
        out.append("<path class=\"").append(style).append("\" d=\"");
        for (int i = 0; i < x.length; i++) {
            out.append(i == 0 ? 'M' : 'L').append(number(x[i])).append(' ').append(number(y[i]));
        }
        out.append("\"/>");
    }

    /** The area between a lower and an upper line over the same x. */
    void band(String style, double[] x, double[] lower, double[] upper) {
        out.append("<path class=\"").append(style).append("\" d=\"");
        for (int i = 0; i < x.length; i++) {
            out.append(i == 0 ? 'M' : 'L').append(number(x[i])).append(' ').append(number(upper[i]));
        }
        for (int i = x.length - 1; i >= 0; i--) {
            out.append('L').append(number(x[i])).append(' ').append(number(lower[i]));
        }
        out.append("Z\"/>");
    }

    /** A text; {@code style} starts with one of {@code start}, {@code middle}, {@code end}. */
    void text(String style, double x, double y, String text) {
        out.append(String.format("<text class=\"%s\" x=\"%s\" y=\"%s\">", style, number(x), number(y)))
                .append(escape(text))
                .append("</text>");
    }

    String close() {
        return out.append("</svg>").toString();
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        String whole = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        return whole.equals("-0") ? "0" : whole;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
