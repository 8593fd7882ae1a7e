package org.endstate.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A form of documents. */
enum Form {
    HTML(false, HtmlText::read),
    TEXT(false, PlainText::read),
    PDF(true, PdfText::read),
    DOCX(true, DocxText::read),
    EMAIL(false, MailText::read),
    CSV(false, CsvText::read);

    private static final Pattern MARKUP = Pattern.compile(
            "(?is)\\s*(?:<!--.*?-->\\s*)*<(?:!doctype html|html|head|body|article|div|meta|title|p|section|main)\\b.*");
    private static final Pattern HEADERS =
            Pattern.compile("(?is)(?:[a-z-]{2,40}: [^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){2,}.*");
    private static final Pattern MAIL_HEADER =
            Pattern.compile("(?im)^(?:received|message-id|mime-version|return-path|subject|to):");

    private final boolean packed;
    private final Reader reader;

    Form(boolean packed, Reader reader) {
        this.packed = packed;
        this.reader = reader;
    }

    /** Takes the main text out of the bytes of a document. */
    @FunctionalInterface
    interface Reader {
        Extract read(byte[] bytes) throws Unreadable;
    }

    boolean packed() {
        return packed;
    }

    Reader reader() {
        return reader;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form of a document; empty where it is none of these. */
    static Optional<Form> of(byte[] bytes, String name) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        String lower = name.toLowerCase(Locale.ROOT);
        if (head.startsWith("%PDF-")) {
            return Optional.of(PDF);
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return Optional.of(DOCX);
        }
        if (head.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        if (lower.endsWith(".csv")) {
            return Optional.of(CSV);
        }
        boolean mail = HEADERS.matcher(head).matches()
                && MAIL_HEADER.matcher(head.split("\r?\n\r?\n")[0]).find();
        if (lower.endsWith(".eml") || mail) {
            return Optional.of(EMAIL);
        }
        return Optional.of(lower.matches(".*\\.x?html?") || MARKUP.matcher(head).matches() ? HTML : TEXT);
    }
}
