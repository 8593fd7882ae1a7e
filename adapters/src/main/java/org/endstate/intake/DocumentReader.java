package org.endstate.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.endstate.evidence.intake.PublicationDay;
import org.endstate.evidence.intake.SourceText;
import org.endstate.evidence.intake.Unread;
import org.endstate.evidence.intake.Unread.Why;
import org.endstate.provenance.ContentHash;

/** Reads one document of any form. The form is told by the first bytes, and by the name only where those are text. */
public final class DocumentReader {

    private DocumentReader() {}

    /**
     * Reads a file.
     *
     * @param shown how the user knows the file
     * @param published replaces what the document says of its day of publication
     */
    public static DocumentReading read(Path file, String shown, Optional<LocalDate> published) {
        try {
            return read(bytes(file), shown, published);
        } catch (Unreadable refused) {
            return refused(shown, refused.unread());
        } catch (IOException e) {
            return refused(shown, Unread.of(Why.NOT_OPENED, e.getClass().getSimpleName()));
        }
    }

    /**
     * Reads the bytes of a document.
     *
     * @param shown how the user knows it; its ending tells forms of text apart
     * @param published replaces what the document says of its day of publication
     */
    public static DocumentReading read(byte[] bytes, String shown, Optional<LocalDate> published) {
        try {
            return new DocumentReading.Read(document(bytes, shown, published));
        } catch (Unreadable refused) {
            return refused(shown, refused.unread());
        }
    }

    private static DocumentReading refused(String shown, Unread unread) {
        return new DocumentReading.Refused(shown, unread);
    }

    /** The bytes of a file that is not too large to be a document. */
    static byte[] bytes(Path file) throws IOException, Unreadable {
        long size = Files.size(file);
        if (size > Limits.PACKED) {
            throw new Unreadable(Why.TOO_LARGE, size >> 20, Limits.PACKED >> 20);
        }
        if (size == 0) {
            throw new Unreadable(Why.EMPTY);
        }
        return Files.readAllBytes(file);
    }

    static Document document(byte[] bytes, String shown, Optional<LocalDate> given) throws Unreadable {
        Form form = Form.of(bytes, shown).orElseThrow(() -> new Unreadable(Why.UNKNOWN_FORM));
        if (!form.packed() && bytes.length > Limits.TEXT) {
            throw new Unreadable(Why.TOO_MUCH_TEXT, bytes.length >> 20, Limits.TEXT >> 20);
        }
        Extract extract = form.reader().read(bytes);
        String text = extract.text();
        if (text.isBlank()) {
            throw new Unreadable(Why.NO_TEXT);
        }
        if (text.length() > Limits.MAIN_TEXT) {
            throw new Unreadable(Why.TOO_LONG, text.length(), Limits.MAIN_TEXT);
        }
        String language = Language.of(extract.language(), text);
        Optional<LocalDate> published = given.or(extract::published).or(() -> PublicationDay.find(text));
        return new Document(
                shown,
                form.word(),
                ContentHash.of(bytes),
                extract.title(),
                extract.publisher(),
                new SourceText(text, language, published, extract.posts()));
    }

    static String utf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
