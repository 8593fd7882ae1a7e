package org.endstate.record.canonical;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

/** JSON as RFC 8785 writes it: sorted members, no blanks, numbers as ECMAScript prints them, UTF-8. */
public final class CanonicalJson {

    private static final String HEX = "0123456789abcdef";

    private CanonicalJson() {}

    /** The canonical bytes of a value. */
    public static byte[] bytes(JsonValue value) {
        return text(value).getBytes(UTF_8);
    }

    /** The canonical text of a value. */
    public static String text(JsonValue value) {
        StringBuilder out = new StringBuilder(256);
        write(value, out);
        return out.toString();
    }

    /** Reads any JSON text strictly; it need not be canonical. At most 64 levels deep. */
    public static Reading<JsonValue> read(String text) {
        return new JsonReader(text).read();
    }

    /** Reads JSON text that is as {@link #text} would write it; refuses any other. */
    public static Reading<JsonValue> readCanonical(String text) {
        return new JsonReader(text).readCanonical();
    }

    private static void write(JsonValue value, StringBuilder out) {
        switch (value) {
            case JsonValue.Text(String text) -> quote(text, out);
            case JsonValue.Number(double number) -> out.append(EcmaNumber.text(number));
            case JsonValue.Truth(boolean truth) -> out.append(truth);
            case JsonValue.Nothing() -> out.append("null");
            case JsonValue.Items items -> items(items, out);
            case JsonValue.Members members -> members(members, out);
        }
    }

    private static void items(JsonValue.Items items, StringBuilder out) {
        out.append('[');
        String comma = "";
        for (JsonValue item : items.values()) {
            out.append(comma);
            write(item, out);
            comma = ",";
        }
        out.append(']');
    }

    private static void members(JsonValue.Members members, StringBuilder out) {
        out.append('{');
        String comma = "";
        for (Map.Entry<String, JsonValue> member : members.values().entrySet()) {
            out.append(comma);
            quote(member.getKey(), out);
            out.append(':');
            write(member.getValue(), out);
            comma = ",";
        }
        out.append('}');
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c)) {
                out.append(text, written, i).append(escape(c));
                written = i + 1;
            }
        }
        out.append(text, written, text.length()).append('"');
    }

    /** Whether a character stands for itself in a string. */
    static boolean isPlain(char c) {
        return c >= ' ' && c != '"' && c != '\\';
    }

    /** How a character is written in a string. */
    static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> isPlain(c) ? String.valueOf(c) : "\\u00" + HEX.charAt(c >> 4) + HEX.charAt(c & 15);
        };
    }
}
