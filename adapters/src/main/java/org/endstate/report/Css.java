package org.endstate.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style sheet of every page, and text inside a style sheet. */
public final class Css {

    private Css() {}

    /** How accounts stand side by side. */
    public static String sides() {
        return sheet(Css.class, "sides.css");
    }

    /** The style sheet of the report, to stand in a page itself. */
    static String sheet() {
        return sheet(Css.class, "report.css") + sides();
    }

    /** The style sheet of this name beside a class. */
    public static String sheet(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheet [" + name + "] cannot be read.", e);
        }
    }

    /** A string of a style sheet in which everything but ASCII letters, digits and spaces is written as its number. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            boolean plain = c == ' ' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
            if (plain) {
                out.appendCodePoint(c);
            } else {
                out.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return out.append('"').toString();
    }
}
