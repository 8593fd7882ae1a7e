package org.endstate.formats.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of one file.
 *
 * @param path relative to the mission folder, with forward slashes
 * @param text decoded, without a byte order mark
 */
public record TextFile(String path, String text) {

    /** What came of decoding bytes as UTF-8. */
    public sealed interface Decoded {

        /** They are UTF-8. */
        record Readable(TextFile file) implements Decoded {}

        /** They are something else. */
        record Unreadable(Flaw flaw) implements Decoded {}
    }

    /** Reads the bytes as UTF-8; a byte order mark, as some spreadsheets write it, is skipped. */
    public static Decoded decode(String path, byte[] bytes) {
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        ByteBuffer from = ByteBuffer.wrap(bytes);
        try {
            var decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            var result = decoder.decode(from, decoded, true);
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException e) {
            return new Decoded.Unreadable(notUtf8(bytes, decoded.flip().toString()));
        }
        String text = decoded.flip().toString();
        return new Decoded.Readable(new TextFile(path, text.startsWith("\uFEFF") ? text.substring(1) : text));
    }

    private static Flaw notUtf8(byte[] bytes, String before) {
        boolean utf16 = bytes.length > 1 && (bytes[0] & 0xFE) == 0xFE && (bytes[1] & 0xFE) == 0xFE;
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = 1 + before.codePointCount(lineStart, before.length());
        return Flaw.of(new Place(line, column), "the file is not UTF-8 text from here on", "UTF-8")
                .withHint(
                        utf16
                                ? "it looks like UTF-16: save it again as UTF-8"
                                : "it may come from an older program: save it again as UTF-8");
    }
}
