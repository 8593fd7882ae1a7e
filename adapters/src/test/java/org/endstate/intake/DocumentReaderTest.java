package org.endstate.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

    private static Document read(String name, String content) throws Unreadable {
        return DocumentReader.document(content.getBytes(StandardCharsets.UTF_8), name, Optional.empty());
    }

    static byte[] docx(String documentXml) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(documentXml.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    @Test
    void a_page_gives_its_article_without_what_stands_around_it() throws Unreadable {
        String page = """
                <!DOCTYPE html><html lang="en"><head><meta property="og:site_name" content="River Post">
                <meta property="article:published_time" content="2024-01-27T08:00:00Z"><title>Talks begin</title>
                <script>alert("x")</script></head><body><nav><a href="/">Home said Sports</a></nav>
                <article><p>The first session was held in the capital. %s</p>
                <blockquote><p>We have begun.</p>&mdash; Ministry of Defence (@ministry) January 27, 2024</blockquote></article>
                <footer>All rights reserved</footer></body></html>""".formatted("“It went well,” the chairman said. ".repeat(8));
        Document document = read("talks.html", page);
        assertThat(document.publisher()).isEqualTo("River Post");
        assertThat(document.title()).isEqualTo("Talks begin");
        assertThat(document.source().published()).contains(LocalDate.of(2024, 1, 27));
        assertThat(document.source().text())
                .startsWith("The first session")
                .doesNotContain("Sports", "alert", "rights");
        assertThat(document.source().posts()).singleElement().satisfies(post -> {
            assertThat(post.author()).isEqualTo("Ministry of Defence");
            assertThat(post.handle()).isEqualTo("@ministry");
            assertThat(post.date()).contains(LocalDate.of(2024, 1, 27));
        });
    }

    @Test
    void a_page_that_marks_its_first_paragraph_as_the_body_gives_the_others_too() throws Unreadable {
        String page = """
                <html lang="en"><body><article><p itemprop="articleBody">%s</p><p>The bridge is open.</p></article>
                <p>Imprint</p></body></html>""".formatted("The market was closed. ".repeat(20));
        assertThat(read("bridge.html", page).source().text())
                .contains("The bridge is open.")
                .doesNotContain("Imprint");
    }

    @Test
    void the_foot_of_a_quotation_names_its_author_and_day_and_is_no_foot_of_the_page() throws Unreadable {
        String page = """
                <html lang="en"><body><article><p>%s</p><blockquote class="post"><p>They came yesterday.</p>
                <footer class="blockquote-footer">Town Council @town_council <time>3 March 2025</time></footer></blockquote>
                <footer>More stories</footer></article><div class="footer">Imprint</div></body></html>""".formatted("The market was closed. ".repeat(20));
        Document document = read("market.html", page);
        assertThat(document.source().posts()).singleElement().satisfies(post -> {
            assertThat(post.author()).isEqualTo("Town Council");
            assertThat(post.date()).contains(LocalDate.of(2025, 3, 3));
        });
        assertThat(document.source().text()).doesNotContain("More stories", "Imprint");
    }

    @Test
    void plain_text_says_where_it_comes_from_in_its_first_lines() throws Unreadable {
        Document document =
                read("a.txt", "Publisher: River Post\nPublished: 2024-01-27\nLanguage: en\n\nThe base closed.");
        assertThat(document.publisher()).isEqualTo("River Post");
        assertThat(document.source().text()).isEqualTo("The base closed.");
        assertThat(document.source().published()).contains(LocalDate.of(2024, 1, 27));
    }

    @Test
    void an_email_gives_its_text_sender_and_day() throws Unreadable {
        String mail = "From: Press Office <press@example.org>\r\nTo: desk@example.org\r\nSubject: Handover\r\n"
                + "Date: Sat, 27 Jan 2024 10:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThe base was handed over.\r\n";
        Document document = read("note.eml", mail);
        assertThat(document.title()).isEqualTo("Handover");
        assertThat(document.publisher()).isEqualTo("Press Office");
        assertThat(document.source().published()).contains(LocalDate.of(2024, 1, 27));
        assertThat(document.source().text()).isEqualTo("The base was handed over.");
    }

    @Test
    void a_table_gives_a_paragraph_for_each_row() throws Unreadable {
        assertThat(read("log.csv", "id,note\n1,\"The convoy left, he said\"\n2,It arrived.\n")
                        .source()
                        .text())
                .isEqualTo("The convoy left, he said.\nIt arrived.\n");
    }

    @Test
    void a_word_document_gives_its_paragraphs() throws Exception {
        byte[] docx = docx(
                "<w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r><w:t>The base </w:t></w:r><w:r><w:t>closed.</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>Nobody is left.</w:t></w:r></w:p></w:body></w:document>");
        assertThat(DocumentReader.document(docx, "a.docx", Optional.empty())
                        .source()
                        .text())
                .isEqualTo("The base closed.\nNobody is left.");
    }

    @Test
    void a_pdf_gives_its_text() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("The base closed on 27 January 2024.");
                content.endText();
            }
            pdf.save(bytes);
        }
        Document document = DocumentReader.document(bytes.toByteArray(), "a.pdf", Optional.empty());
        assertThat(document.source().text()).isEqualTo("The base closed on 27 January 2024.");
    }

    @Test
    void arabic_is_told_by_its_letters() throws Unreadable {
        assertThat(read("a.txt", "قال المتحدث إن القاعدة أغلقت أمس.").source().language())
                .isEqualTo("ar");
    }
}
