package org.endstate.bench.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.endstate.uncertainty.Draws;

/**
 * Invented news of about 600 words each: of ten documents six pages, one text, one PDF, one Word document, one e-mail.
 */
final class InventedDocuments {

    private static final List<String> SENTENCES = List.of(
            "\"We are handing over the last buildings this week,\" the ministry's spokesman, Col. Adel Rahim, told reporters.",
            "The first convoys left the western base on Monday, two officials said, with about 2,500 troops still in the country.",
            "According to the Ministry of Roads, two-thirds of the equipment has been moved and $3 million was spent.",
            "He denied that the pullout, agreed on 27 September 2024, had been delayed.",
            "\"The mission,\" said Peter Hanson, a spokesman for the force, \"will end by the end of September 2025.\"",
            "Between 250 and 350 advisers are to stay until late January, a document seen by this paper shows.",
            "Residents of the nearest town walked to the gate in the afternoon to see the column pass.",
            "More than 150 attacks were recorded in the first half of 2024, and 12 in the second half of 2024.");

    private InventedDocuments() {}

    /** Writes so many documents into a folder. */
    static void write(Path folder, int count, Draws draws) throws IOException {
        for (int i = 0; i < count; i++) {
            String body = body(draws, i);
            String name = "%05d".formatted(i);
            switch (i % 10) {
                case 6 -> Files.writeString(folder.resolve(name + ".txt"), "Published: 2024-10-02\n\n" + body);
                case 7 -> Files.write(folder.resolve(name + ".pdf"), pdf(body));
                case 8 -> Files.write(folder.resolve(name + ".docx"), docx(body));
                case 9 ->
                    Files.writeString(
                            folder.resolve(name + ".eml"),
                            "From: desk@example.org\r\nSubject: News\r\nDate: Wed, 2 Oct 2024 10:00:00 +0000\r\n\r\n"
                                    + body);
                default -> Files.writeString(folder.resolve(name + ".html"), page(body));
            }
        }
    }

    private static String body(Draws draws, int document) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 34; i++) {
            double u = draws.uniform(document * 100L + i);
            body.append(SENTENCES.get((int) (u * SENTENCES.size()))).append(i % 2 == 1 ? "\n" : " ");
        }
        return body.toString();
    }

    private static String page(String body) {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta name=\"date\" content=\"2024-10-02\"><title>News</title></head><body>"
                + "<nav>" + "<a href=\"/\">Section</a> ".repeat(120) + "</nav><article>"
                + "<p>" + body.strip().replace("\n", "</p>\n<p>") + "</p></article><aside>"
                + "<p><a href=\"/\">Read more</a></p>".repeat(60) + "</aside></body></html>";
    }

    private static byte[] docx(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"urn:w\"><w:p><w:r><w:t>"
                            + body.strip().replace("\n", "</w:t></w:r></w:p><w:p><w:r><w:t>")
                            + "</w:t></w:r></w:p></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
                content.setLeading(11);
                content.newLineAtOffset(40, 750);
                for (String line : body.replaceAll("(.{90,110}) ", "$1\n").split("\n")) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }
}
