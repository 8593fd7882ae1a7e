package org.endstate.formats.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The content lines of an iCalendar file (RFC 5545, sections 3.1 and 3.3.11). Mutable, for one file. */
final class IcsText {

    private static final int LONGEST = 75;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** A property whose value is written as it is. */
    void line(String name, String value) {
        fold(name + ":" + value);
    }

    /** A property whose value is text: what has a meaning to the format is escaped, control characters are dropped. */
    void text(String name, String value) {
        String escaped = value.replace("\r\n", "\n")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", "");
        line(name, escaped);
    }

    /** Breaks a line before it is longer than 75 octets, never within a character. */
    private void fold(String line) {
        int length = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            byte[] character = Character.toString(line.codePointAt(i)).getBytes(StandardCharsets.UTF_8);
            if (length + character.length > LONGEST) {
                bytes.writeBytes(new byte[] {'\r', '\n', ' '});
                length = 1;
            }
            bytes.writeBytes(character);
            length += character.length;
        }
        bytes.writeBytes(new byte[] {'\r', '\n'});
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
