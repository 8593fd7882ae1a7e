package org.endstate.e2e;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What can be read in bytes: letters, the files of an archive, and letters that were put into code. */
final class Letters {

    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

    private Letters() {}

    /** The letters of these bytes; of an archive (a DOCX is one) the names and letters of its files. */
    static String of(byte[] bytes) {
        return isArchive(bytes) ? unpacked(bytes) : new String(bytes, StandardCharsets.UTF_8);
    }

    private static boolean isArchive(byte[] bytes) {
        return bytes.length > ARCHIVE.length
                && java.util.Arrays.equals(bytes, 0, ARCHIVE.length, ARCHIVE, 0, ARCHIVE.length);
    }

    private static String unpacked(byte[] archive) {
        StringBuilder letters = new StringBuilder();
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                letters.append(file.getName())
                        .append('\n')
                        .append(of(files.readAllBytes()))
                        .append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return letters.toString();
    }

    /**
     * Whether this word, of letters that need no escape anywhere, is in there: as it is, in hexadecimal digits, or as
     * Base64 of something that holds it at any place.
     */
    static boolean hold(String letters, String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        return Stream.of(word, HexFormat.of().formatHex(bytes), base64(bytes, 0), base64(bytes, 1), base64(bytes, 2))
                .anyMatch(letters::contains);
    }

    /** The digits that say nothing but this word, which begins at a byte whose place modulo three is this. */
    private static String base64(byte[] word, int place) {
        byte[] placed = new byte[place + word.length];
        System.arraycopy(word, 0, placed, place, word.length);
        String digits = Base64.getEncoder().withoutPadding().encodeToString(placed);
        int begin = (8 * place + 5) / 6;
        int end = 8 * placed.length / 6;
        return digits.substring(begin, end);
    }
}
