package org.endstate.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.endstate.evidence.intake.PlaceNames;
import org.endstate.evidence.intake.Unread.Why;
import org.endstate.report.intake.CandidatePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents made to harm are refused with a reason, or lose what harms. */
class HostileDocumentsTest {

    @TempDir
    private Path folder;

    private static void refuses(byte[] bytes, String name, Why... reasons) {
        assertThatThrownBy(() -> DocumentReader.document(bytes, name, Optional.empty()))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> assertThat(refused.unread().why()).isIn((Object[]) reasons));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zipBomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/media/image1.png"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    static byte[] pdfBomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(utf8("%PDF-1.4\n1 0 obj\n<</Filter/FlateDecode/Length 999>>\nstream\n"));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes, new Deflater(9), 1 << 16, false) {
            @Override
            public void close() throws IOException {
                finish();
            }
        }) {
            byte[] blanks = new byte[1 << 20];
            java.util.Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 300; i++) {
                packed.write(blanks);
            }
        }
        bytes.write(utf8("\nendstream\nendobj\n"));
        return bytes.toByteArray();
    }

    @Test
    void an_archive_that_unpacks_without_end_is_refused() throws IOException {
        refuses(zipBomb(), "a.docx", Why.UNPACKS_TOO_FAR);
    }

    @Test
    void a_pdf_that_unpacks_without_end_is_refused() throws IOException {
        refuses(pdfBomb(), "a.pdf", Why.UNPACKS_TOO_FAR);
    }

    @Test
    void entities_are_not_expanded() throws IOException {
        String bomb =
                "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<w:document xmlns:w=\"urn:w\"><w:p><w:r><w:t>&b;&x;</w:t></w:r></w:p></w:document>";
        refuses(DocumentReaderTest.docx(bomb), "a.docx", Why.DAMAGED_WORD);
    }

    @Test
    void elements_nested_without_end_are_refused() throws IOException {
        refuses(utf8("<html>" + "<div>".repeat(100_000) + "x"), "a.html", Why.TOO_DEEP);
        String deep = "<d>".repeat(5_000) + "</d>".repeat(5_000);
        refuses(DocumentReaderTest.docx(deep), "a.docx", Why.DAMAGED_WORD);
    }

    @Test
    void a_mail_of_nested_parts_is_refused_or_read_as_nothing() {
        StringBuilder mail = new StringBuilder("From: a@b.org\r\nMIME-Version: 1.0\r\n");
        for (int i = 0; i < 500; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        refuses(utf8(mail.toString()), "a.eml", Why.TOO_MANY_PARTS, Why.TOO_DEEP, Why.DAMAGED_MAIL, Why.NO_TEXT);
    }

    @Test
    void a_mail_of_ten_thousand_parts_is_refused() {
        StringBuilder mail = new StringBuilder(
                "From: a@b.org\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n");
        mail.append("--b\r\nContent-Type: text/plain\r\n\r\npart\r\n".repeat(10_000))
                .append("--b--\r\n");
        refuses(utf8(mail.toString()), "a.eml", Why.TOO_MANY_PARTS);
    }

    @Test
    void a_pdf_under_a_password_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(bytes);
        }
        refuses(bytes.toByteArray(), "a.pdf", Why.LOCKED);
    }

    @Test
    void a_word_document_that_breaks_off_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(
                    utf8(
                            "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p>"));
            zip.closeEntry();
        }
        byte[] whole = bytes.toByteArray();
        refuses(whole, "a.docx", Why.DAMAGED_WORD, Why.NO_WORD_DOCUMENT, Why.UNKNOWN_FORM);
        refuses(java.util.Arrays.copyOf(whole, 60), "a.docx", Why.DAMAGED_WORD, Why.NO_WORD_DOCUMENT, Why.UNKNOWN_FORM);
    }

    @Test
    void scripts_and_frames_of_a_page_are_left_out() throws Unreadable {
        String page = "<html><body><article><p>The base closed.</p><script>document.write('said the minister')</script>"
                + "<iframe src='http://example.org/x'></iframe><p onclick='x()'>Nobody is <b>left</b>.</p></article></body></html>";
        assertThat(DocumentReader.document(utf8(page), "a.html", Optional.empty())
                        .source()
                        .text())
                .isEqualTo("The base closed.\nNobody is left.");
    }

    @Test
    void bytes_that_are_no_document_are_refused() {
        refuses(new byte[] {0, 1, 2, 3, 0, 0}, "a.bin", Why.UNKNOWN_FORM);
        refuses(utf8("%PDF-1.7\nnot really"), "a.pdf", Why.DAMAGED_PDF);
        refuses(
                new byte[] {'P', 'K', 3, 4, 9, 9, 9},
                "a.docx",
                Why.DAMAGED_WORD,
                Why.NO_WORD_DOCUMENT,
                Why.UNKNOWN_FORM);
        refuses(utf8("   \n\n"), "a.txt", Why.NO_TEXT);
    }

    @Test
    void the_page_of_candidates_shows_markup_of_a_document_as_text() throws IOException {
        Files.writeString(
                folder.resolve("a.txt"),
                "Published: 2024-01-27\n\n\"<script>alert(1)</script> is here,\" said the minister.");
        String page = CandidatePage.render(Intake.read(folder, folder, PlaceNames.none(), Optional.empty()));
        assertThat(page).doesNotContain("<script").contains("&lt;script&gt;");
    }

    /** In a program of its own with a heap of 256 MB. */
    @Test
    void hostile_documents_are_refused_in_bounded_memory() throws Exception {
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.resolve("huge.html").toFile(), "rw")) {
            huge.setLength(100L << 20);
        }
        Files.write(folder.resolve("bomb.docx"), zipBomb());
        Files.write(folder.resolve("bomb.pdf"), pdfBomb());
        Files.writeString(folder.resolve("long.txt"), "word ".repeat(1_400_000));
        Files.writeString(
                folder.resolve("large.html"),
                "<html><body><article>" + "<p>“It is over,” the minister said on Tuesday.</p>".repeat(30_000));
        Files.writeString(folder.resolve("quotes.txt"), "\"".repeat(200_000) + "\n" + "(".repeat(100_000));
        Files.writeString(folder.resolve("verbs.txt"), "said ".repeat(40_000) + "\n" + "قال الوزير ".repeat(10_000));
        Files.writeString(folder.resolve("small.txt"), "“It is over,” the minister said.");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Reading.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(printed)
                .contains("huge.html:1:1: the file has 100 MB")
                .contains("bomb.docx:1:1")
                .contains("bomb.pdf:1:1")
                .contains("read small.txt 1");
        assertThat(process.exitValue()).isZero();
    }

    /** Reads a folder and prints what came of it. */
    static final class Reading {
        private Reading() {}

        public static void main(String[] arguments) throws IOException {
            Path place = Path.of(arguments[0]);
            Intake intake = Intake.read(place, Path.of(""), PlaceNames.none(), Optional.empty());
            List<Intake.Read> read = intake.documents();
            read.forEach(one -> System.out.println(
                    "read " + one.document().file() + " " + one.candidates().size()));
            intake.refused().forEach(System.out::println);
        }
    }
}
