package org.endstate.intake;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.endstate.evidence.intake.Unread.Why;

/**
 * A PDF with text in it. Its streams are unpacked once, without keeping them, to see how much they hold before PDFBox
 * keeps them; scripts, attachments and links are left alone.
 */
final class PdfText {

    private static final int MOST_PAGES = 600;

    /** What PDFBox remarks on fonts and damaged tables is of no use to a reader of candidates. */
    private static final List<Logger> SILENT = List.of(silent("org.apache.pdfbox"), silent("org.apache.fontbox"));

    private PdfText() {}

    private static Logger silent(String name) {
        Logger logger = Logger.getLogger(name);
        logger.setLevel(Level.OFF);
        return logger;
    }

    static Extract read(byte[] bytes) throws Unreadable {
        assert !SILENT.isEmpty();
        PackedStreams.check(bytes, Limits.UNPACKED);
        try (PDDocument pdf = Loader.loadPDF(
                new RandomAccessReadBuffer(bytes),
                "",
                null,
                null,
                MemoryUsageSetting.setupMixed(16L << 20, 256L << 20).streamCache)) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw new Unreadable(Why.TOO_MANY_PAGES, pdf.getNumberOfPages(), MOST_PAGES);
            }
            return extract(pdf);
        } catch (InvalidPasswordException e) {
            throw new Unreadable(Why.LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new Unreadable(Why.DAMAGED_PDF, e.getClass().getSimpleName());
        }
    }

    private static Extract extract(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("\n\n");
        PDDocumentInformation about = pdf.getDocumentInformation();
        return new Extract(
                PrintedLines.joined(stripper.getText(pdf)),
                text(about.getTitle()),
                text(about.getAuthor()),
                day(about),
                text(pdf.getDocumentCatalog().getLanguage()),
                List.of());
    }

    private static String text(@org.jspecify.annotations.Nullable String given) {
        return given == null ? "" : given.strip();
    }

    private static Optional<LocalDate> day(PDDocumentInformation about) {
        return Optional.ofNullable(about.getCreationDate())
                .map(given -> given.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
    }
}
