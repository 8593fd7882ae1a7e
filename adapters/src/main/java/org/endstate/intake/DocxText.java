package org.endstate.intake;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.endstate.evidence.intake.Unread.Why;
import org.endstate.formats.yaml.Scalar;

/**
 * A Word document: the paragraphs of its body and notes, read in one pass from the archive. Macros, pictures and links
 * are left alone; what the archive unpacks to is counted while it is unpacked.
 */
final class DocxText {

    private DocxText() {}

    static Extract read(byte[] bytes) throws Unreadable {
        StringBuilder text = new StringBuilder();
        WordXml.Properties about = new WordXml.Properties("", "", "");
        boolean body = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            Counted content = new Counted(zip);
            int parts = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++parts > Limits.PARTS) {
                    throw new Unreadable(Why.TOO_MANY_PARTS, 0, Limits.PARTS);
                }
                switch (entry.getName()) {
                    case "word/document.xml" -> {
                        body = true;
                        text.insert(0, WordXml.text(content));
                    }
                    case "word/footnotes.xml", "word/endnotes.xml" ->
                        text.append('\n').append(WordXml.text(content));
                    case "docProps/core.xml" -> about = WordXml.properties(content);
                    default -> content.drain();
                }
            }
        } catch (TooMuch e) {
            throw new Unreadable(Why.UNPACKS_TOO_FAR, 0, Limits.UNPACKED >> 20);
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw new Unreadable(Why.DAMAGED_WORD, reason(e));
        }
        if (!body) {
            throw new Unreadable(Why.NO_WORD_DOCUMENT);
        }
        Optional<LocalDate> created = about.created().length() < 10
                ? Optional.empty()
                : Scalar.findDate(about.created().substring(0, 10));
        return new Extract(text.toString().strip(), about.title(), about.creator(), created, "", List.of());
    }

    private static String reason(Exception e) throws Unreadable {
        if (e.getCause() instanceof TooMuch
                || e instanceof XMLStreamException x && x.getNestedException() instanceof TooMuch) {
            throw new Unreadable(Why.UNPACKS_TOO_FAR, 0, Limits.UNPACKED >> 20);
        }
        return e.getClass().getSimpleName();
    }

    /** More was unpacked than a document holds. */
    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Counts what is read over all entries, and is not closed by readers of one of them. */
    private static final class Counted extends FilterInputStream {

        private long read;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int got = super.read(buffer, from, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int more) throws IOException {
            read += more;
            if (read > Limits.UNPACKED) {
                throw new TooMuch();
            }
        }

        void drain() throws IOException {
            byte[] buffer = new byte[1 << 14];
            while (read(buffer, 0, buffer.length) >= 0) {
                // Counting is all that is wanted.
            }
        }

        @Override
        public void close() {
            // The archive is read on.
        }
    }
}
