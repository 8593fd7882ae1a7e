package org.endstate.formats.events;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;

/** Why a file cannot be read on, in words. */
final class Breakage {

    private static final String CUT_OFF = "it may have been cut off: fetch it again";

    private Breakage() {}

    /**
     * The flaw behind an exception.
     *
     * @param line the last line that could be read
     */
    static Flaw of(Exception e, int line) {
        return switch (e) {
            case UncheckedIOException wrapped when wrapped.getCause() instanceof IOException cause -> of(cause, line);
            case RefusedFile refused -> refused.flaw();
            case NoSuchFileException absent -> Flaw.of(Place.START, "there is no such file", "event data");
            case CharacterCodingException coding ->
                Flaw.of(
                        new Place(line, 1),
                        "the file is not UTF-8 text from about here on",
                        "UTF-8",
                        "it may come from an older program: save it again as UTF-8");
            case ZipException zip ->
                Flaw.of(new Place(line, 1), "the packed file is damaged from about here on", "a whole file", CUT_OFF);
            case EOFException end ->
                Flaw.of(new Place(line, 1), "the packed file ends too early, about here", "a whole file", CUT_OFF);
            case CsvParseException broken ->
                Flaw.of(
                        new Place(line, 1),
                        "the table cannot be read on from about here",
                        "comma-separated text",
                        "a quote may be missing its pair");
            case IOException other ->
                Flaw.of(
                        new Place(line, 1),
                        "the file cannot be read ("
                                + other.getClass().getSimpleName().replace("Exception", "") + ")",
                        "a readable file");
            default -> throw new IllegalStateException("An unexpected failure while reading event data.", e);
        };
    }
}
