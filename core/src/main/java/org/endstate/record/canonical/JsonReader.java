package org.endstate.record.canonical;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON (RFC 8259) strictly, as RFC 7493 asks: no name twice, whole characters only. */
final class JsonReader {

    private static final int DEEPEST = 64;
    private static final int MOST_DIGITS = 1000;
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][+-]?[0-9]++)?+");

    private final String text;
    private int at;
    /** Whether all that was read stands as {@link CanonicalJson} would write it. */
    private boolean canonical = true;

    JsonReader(String text) {
        this.text = text;
    }

    Reading<JsonValue> read() {
        try {
            JsonValue value = value(0);
            blanks();
            return at == text.length() ? new Reading.Complete<>(value) : refused("there is more after the value");
        } catch (Flaw flaw) {
            return refused(String.valueOf(flaw.getMessage()));
        }
    }

    /** Reads what is in the canonical form and nothing else: as good as writing the value again to compare. */
    Reading<JsonValue> readCanonical() {
        return read().then(value ->
                canonical ? new Reading.Complete<>(value) : refused("the text is not in its one canonical form"));
    }

    private Reading<JsonValue> refused(String what) {
        return new Reading.Refused<>(at, what);
    }

    private JsonValue value(int depth) {
        if (depth > DEEPEST) {
            throw new Flaw("values are nested more than " + DEEPEST + " deep");
        }
        blanks();
        return switch (peek()) {
            case '{' -> members(depth);
            case '[' -> items(depth);
            case '"' -> new JsonValue.Text(string());
            case 't' -> word("true", new JsonValue.Truth(true));
            case 'f' -> word("false", new JsonValue.Truth(false));
            case 'n' -> word("null", new JsonValue.Nothing());
            default -> number();
        };
    }

    private JsonValue members(int depth) {
        at++;
        SortedMap<String, JsonValue> members = new TreeMap<>();
        blanks();
        if (take('}')) {
            return new JsonValue.Members(members);
        }
        do {
            blanks();
            int start = at;
            String name = string();
            blanks();
            expect(':');
            canonical &= members.isEmpty() || members.lastKey().compareTo(name) < 0;
            JsonValue value = value(depth + 1);
            if (members.put(name, value) != null) {
                at = start;
                throw new Flaw("the name \"" + name + "\" stands here twice");
            }
            blanks();
        } while (take(','));
        expect('}');
        return new JsonValue.Members(members);
    }

    private JsonValue items(int depth) {
        at++;
        List<JsonValue> items = new ArrayList<>();
        blanks();
        if (take(']')) {
            return new JsonValue.Items(items);
        }
        do {
            items.add(value(depth + 1));
            blanks();
        } while (take(','));
        expect(']');
        return new JsonValue.Items(items);
    }

    private JsonValue word(String word, JsonValue meaning) {
        if (!text.startsWith(word, at)) {
            throw new Flaw("expected " + word);
        }
        at += word.length();
        return meaning;
    }

    private JsonValue number() {
        Matcher matcher = NUMBER.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw new Flaw("expected a value");
        }
        String digits = matcher.group();
        double value = digits.length() > MOST_DIGITS ? Double.NaN : Double.parseDouble(digits);
        if (!Double.isFinite(value)) {
            throw new Flaw("the number is larger or longer than a double holds; write it as text");
        }
        at += digits.length();
        canonical &= EcmaNumber.text(value).equals(digits);
        return new JsonValue.Number(value);
    }

    private String string() {
        int start = at;
        expect('"');
        int end = plainEnd();
        String string = text.substring(at, end);
        at = end;
        if (!take('"')) {
            string = withEscapes(new StringBuilder(string));
        }
        if (!Surrogates.whole(string)) {
            at = start;
            throw new Flaw("the text holds half a surrogate pair");
        }
        return string;
    }

    /** Reads on to the end of a string that holds escapes. */
    private String withEscapes(StringBuilder out) {
        while (!take('"')) {
            if (peek() < ' ') {
                throw new Flaw("a control character in a text has to be written as an escape");
            }
            int start = at;
            at++;
            char c = escaped();
            canonical &= CanonicalJson.escape(c).contentEquals(text.substring(start, at));
            out.append(c);
            int end = plainEnd();
            out.append(text, at, end);
            at = end;
        }
        return out.toString();
    }

    /** Where the string ends, or an escape or a control character is. */
    private int plainEnd() {
        int end = at;
        while (end < text.length() && CanonicalJson.isPlain(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private char escaped() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit();
            default -> {
                at--;
                throw new Flaw("there is no escape \\" + c);
            }
        };
    }

    private char unit() {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            char c = peek();
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw new Flaw("expected four hexadecimal digits");
            }
            unit = unit << 4 | digit;
            at++;
        }
        return (char) unit;
    }

    private char peek() {
        if (at >= text.length()) {
            throw new Flaw("the text ends too early");
        }
        return text.charAt(at);
    }

    private boolean take(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char c) {
        if (!take(c)) {
            throw new Flaw(at < text.length() ? "expected " + c : "the text ends too early");
        }
    }

    private void blanks() {
        int start = at;
        while (at < text.length() && text.charAt(at) <= ' ' && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        canonical &= at == start;
    }

    /** Why the text is refused; caught where reading began. */
    private static final class Flaw extends RuntimeException {

        private static final long serialVersionUID = 1;

        Flaw(String what) {
            super(what, null, false, false);
        }
    }
}
