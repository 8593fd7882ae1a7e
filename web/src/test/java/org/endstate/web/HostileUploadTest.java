package org.endstate.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.endstate.web.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that should not get in, or should do nothing once they are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileUploadTest {

    private static final String ARTICLE = """
            Publisher: River Post
            Published: 2024-01-26
            Language: en

            "About 2,300 troops are still in the country," the mission's spokesperson said on Friday.

            The narwhal detachment left in the north last week, according to the defence ministry.
            """;

    @TempDir
    private static Path folder = Path.of("");

    private Commission commission;

    @BeforeAll
    void open() {
        commission = new Commission(EvidenceFolder.in(folder));
    }

    @AfterAll
    void close() {
        commission.close();
    }

    private Upload host() {
        return new Upload(commission.person(Role.EXPERT, "host"));
    }

    private Path kept() {
        return folder.resolve("kept/documents");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../../etc/cron.d/evil.txt", "..\\..\\evil.txt", "/etc/passwd.txt", "a\u202Egpj.txt"})
    void a_name_leads_to_no_file(String name) throws IOException {
        Upload host = host();
        host.send(name, ("Nothing but words in " + name.hashCode()).getBytes(UTF_8));

        try (Stream<Path> files = Files.list(kept())) {
            assertThat(files)
                    .allSatisfy(
                            file -> assertThat(file.getFileName().toString()).matches("[0-9a-f]{64}"));
        }
        assertThat(host.page(Upload.DOCUMENTS).select("h3").text())
                .doesNotContain("..")
                .doesNotContain("\u202E")
                .doesNotContain("/");
    }

    @Test
    void scripts_in_a_document_or_its_name_are_shown_as_they_are_written() {
        Upload host = host();
        String address =
                host.read("<img src=x onerror=alert(1)>.txt", ARTICLE.replace("narwhal", "<script>alert(1)</script>"));

        assertThat(host.browser().get(address).body())
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert");
        assertThat(host.browser().get(Upload.DOCUMENTS).body()).doesNotContain("<img src=x");
        var original = host.browser().get(address + "/original");
        assertThat(original.headers().firstValue("content-disposition").orElse(""))
                .startsWith("attachment");
        assertThat(original.headers().firstValue("content-type").orElse("")).isEqualTo("application/octet-stream");
        assertThat(original.headers().firstValue("x-content-type-options").orElse(""))
                .isEqualTo("nosniff");
    }

    @Test
    void a_document_that_cannot_be_read_says_why_and_can_be_removed() throws IOException {
        Upload host = host();
        String bomb = host.send("bomb.docx", bomb()).uri().getPath();
        String binary = host.send("picture.txt", new byte[] {1, 0, 2, 0}).uri().getPath();
        await().until(() -> Stream.of(bomb, binary)
                .noneMatch(path -> host.browser().get(path).body().contains("is being read")));

        assertThat(host.page(bomb).select("[role=alert]").text())
                .contains("could not be read")
                .contains("at most");
        assertThat(host.page(binary).select("[role=alert]").text()).contains("no document of a known form");
        host.browser().submit(Upload.DOCUMENTS, binary + "/remove", Map.of());
        assertThat(host.browser().get(binary).statusCode()).isEqualTo(404);
    }

    /** A Word document that unpacks to far more than it may. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                            + "<w:body><w:p><w:r><w:t>")
                    .getBytes(UTF_8));
            byte[] blank = "a".repeat(1 << 20).getBytes(UTF_8);
            for (int i = 0; i < 100; i++) {
                zip.write(blank);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    @Test
    void too_large_an_upload_is_refused_with_what_may_be_sent_and_leaves_nothing() {
        var answer = host().send("huge.pdf", new byte[22 << 20]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("20 MB");
        assertThat(commission.person(Role.AUDITOR).page("/en/trail").text())
                .contains("refused too large: " + Upload.DOCUMENTS);
    }

    @Test
    void an_upload_without_its_guard_is_refused() {
        assertThat(host().send("a.txt", "words".getBytes(UTF_8), "forged").statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_empty_upload_says_what_to_do() {
        var answer = host().send("empty.txt", new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Choose a file with something in it");
    }

    @Test
    void other_pages_answer_while_a_document_is_read(@TempDir Path other) {
        try (Commission slow = new Commission(EvidenceFolder.in(other))) {
            slow.evidence.go = new CountDownLatch(1);
            Upload host = new Upload(slow.person(Role.EXPERT, "host"));
            String address =
                    host.send("slow.txt", ARTICLE.getBytes(UTF_8)).uri().getPath();

            assertThat(host.page(address).text()).contains("is being read");
            slow.evidence.go.countDown();
            await().until(() -> !host.page(address).text().contains("is being read"));
        }
    }
}
