package org.endstate.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.endstate.evidence.intake.PublicationDay;
import org.endstate.evidence.intake.SourceText;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Problem;
import org.endstate.provenance.ContentHash;

/** Reads one document of any form. The form is told by the first bytes, and by the name only where those are text. */
public final class DocumentReader {

    private static final String FORMS = "HTML, plain text, PDF, DOCX, e-mail (.eml) or CSV";

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
            return refused(shown, refused.what(), refused.expected());
        } catch (IOException e) {
            return refused(shown, "the file cannot be read (" + e.getClass().getSimpleName() + ")", "a readable file");
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
            return refused(shown, refused.what(), refused.expected());
        }
    }

    private static DocumentReading refused(String shown, String what, String expected) {
        return new DocumentReading.Refused(Problem.of(shown, Flaw.of(Place.START, what, expected), ""));
    }

    /** The bytes of a file that is not too large to be a document. */
    static byte[] bytes(Path file) throws IOException, Unreadable {
        long size = Files.size(file);
        if (size > Limits.PACKED) {
            throw new Unreadable("the file has " + (size >> 20) + " MB", "at most " + (Limits.PACKED >> 20) + " MB");
        }
        if (size == 0) {
            throw new Unreadable("the file is empty", FORMS);
        }
        return Files.readAllBytes(file);
    }

    static Document document(byte[] bytes, String shown, Optional<LocalDate> given) throws Unreadable {
        Form form =
                Form.of(bytes, shown).orElseThrow(() -> new Unreadable("this is no document of a known form", FORMS));
        if (!form.packed() && bytes.length > Limits.TEXT) {
            throw new Unreadable(
                    "the file has " + (bytes.length >> 20) + " MB of text", "at most " + (Limits.TEXT >> 20) + " MB");
        }
        Extract extract = form.reader().read(bytes);
        String text = extract.text();
        if (text.isBlank()) {
            throw new Unreadable("no text was found in the document", "a document with text, not a picture of one");
        }
        if (text.length() > Limits.MAIN_TEXT) {
            throw new Unreadable("the text has " + text.length() + " characters", "at most " + Limits.MAIN_TEXT);
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
