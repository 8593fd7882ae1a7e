package org.endstate.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.endstate.web.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** Documents: read in the background, proposed from, decided on by people, and kept from the other side. */
@OnEveryDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceDocumentsTest {

    private static final String ARTICLE = """
            Publisher: River Post
            Published: 2024-01-26
            Language: en

            "About 2,300 troops are still in the country," the mission's spokesperson said on Friday.

            The narwhal detachment left in the north last week, according to the defence ministry.
            """;

    @Parameter
    Databases.Make make = Databases.Make.SQLITE;

    @TempDir
    private static Path all = Path.of("");

    private Path folder = all;

    private Commission commission;

    @BeforeParameterizedClassInvocation
    void open() {
        folder = all.resolve(make.name());
        commission = new Commission(EvidenceFolder.in(folder), make);
    }

    @AfterParameterizedClassInvocation
    void close() {
        commission.close();
    }

    private Upload host() {
        return new Upload(commission.person(Role.EXPERT, "host"));
    }

    private Path kept() {
        return folder.resolve("kept/documents");
    }

    @Test
    void candidates_are_marked_where_they_stand_with_speaker_figure_and_place() {
        Upload host = host();
        Document page = host.page(host.read("article.txt", ARTICLE));

        assertThat(page.select(".text mark").text()).contains("About 2,300 troops");
        assertThat(page.select("article.candidate").first().text())
                .contains("quotation")
                .contains("mission's spokesperson")
                .contains("26 January 2024")
                .contains("2,300 troops");
        assertThat(page.select(".text a.number").first().attr("href"))
                .isEqualTo("#" + page.select("article.candidate").first().id());
        assertThat(page.text()).contains("Publisher: River Post");
    }

    @Test
    void an_accepted_candidate_becomes_a_draft_of_the_own_side_and_nothing_does_without() {
        Browser lead = commission.person(Role.CO_CHAIR, "lead");
        Upload upload = new Upload(lead);
        String address = upload.read("briefing.txt", ARTICLE.replace("2,300", "1,900"));
        assertThat(lead.page(Commission.MISSION + "/evidence/drafts").text()).doesNotContain("1,900");

        String candidate = upload.page(address)
                .select("form[action$=accept] input[name=candidate]")
                .first()
                .val();
        var answer = lead.submit(
                address,
                address + "/accept",
                Map.of(
                        "candidate",
                        candidate,
                        "question",
                        "strength",
                        "reliability",
                        "B",
                        "credibility",
                        "POSSIBLY_TRUE"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(upload.page(address)
                        .select("#candidate-" + candidate + " .status")
                        .text())
                .isEqualTo("accepted");
        assertThat(lead.page(Commission.MISSION + "/evidence/drafts").text()).contains("1,900 troops");
        assertThat(commission
                        .person(Role.AUDITOR)
                        .page(Commission.MISSION + "/evidence")
                        .text())
                .doesNotContain("1,900");
        assertThat(lead.submit(Upload.DOCUMENTS, address + "/remove", Map.of()).statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_candidate_accepted_without_a_question_or_grade_comes_back_as_a_form_to_mend() {
        Upload host = host();
        String address = host.read("mend.txt", ARTICLE.replace("2,300", "2,111"));
        String candidate = host.page(address)
                .select("form[action$=accept] input[name=candidate]")
                .first()
                .val();

        var answer = host.browser().submit(address, address + "/accept", Map.of("candidate", candidate));

        assertThat(answer.statusCode()).isEqualTo(422);
        Document form = org.jsoup.Jsoup.parse(answer.body());
        assertThat(form.select(".wrong").eachAttr("id"))
                .containsExactlyInAnyOrder("wrong-question", "wrong-reliability", "wrong-credibility");
        assertThat(form.select("#f-low").val()).isEqualTo("2111");
        assertThat(form.select("form.entry").attr("action")).isEqualTo(address + "/accept");
    }

    @Test
    void a_rejected_candidate_stays_rejected_after_a_restart(@TempDir Path other) {
        try (Commission again = new Commission(EvidenceFolder.in(other), make)) {
            Upload secretary = new Upload(again.person(Role.SECRETARIAT));
            String address = secretary.read("article.txt", ARTICLE);
            String candidate = secretary
                    .page(address)
                    .select("input[name=candidate]")
                    .first()
                    .val();
            secretary.browser().submit(address, address + "/reject", Map.of("candidate", candidate));
            again.restart();
            secretary.browser().signIn("SECRETARIAT", Commission.PASSWORD);

            await().until(() -> !secretary.page(address).text().contains("is being read"));
            assertThat(secretary
                            .page(address)
                            .select("#candidate-" + candidate + " .status")
                            .text())
                    .isEqualTo("rejected");
        }
    }

    @Test
    void documents_are_brought_in_by_the_sides_only() {
        for (Role role : Role.values()) {
            boolean may =
                    EnumSet.of(Role.CO_CHAIR, Role.EXPERT, Role.SECRETARIAT).contains(role);
            Browser browser = commission.person(role);

            assertThat(browser.get(Upload.DOCUMENTS).statusCode())
                    .as(role + " reads")
                    .isEqualTo(may ? 200 : 403);
            assertThat(new Upload(browser)
                            .send("a.txt", "One sentence.".getBytes(UTF_8))
                            .statusCode())
                    .as(role + " sends")
                    .isEqualTo(may ? 200 : 403);
        }
    }

    @Test
    void the_document_of_one_side_is_in_no_answer_to_another() {
        Upload host = host();
        String address = host.read("secret-plan.txt", ARTICLE.replace("narwhal", "axolotl"));
        List<Browser> others = List.of(
                commission.person(Role.CO_CHAIR, "lead"),
                commission.person(Role.SECRETARIAT),
                commission.person(Role.AUDITOR),
                commission.administrator());

        assertThat(host.browser().get(address + "/original").body()).contains("axolotl");
        for (Browser other : others) {
            Stream.of(
                            Upload.DOCUMENTS,
                            address,
                            address + "/original",
                            address + "/candidate?candidate=0-1",
                            "/en/trail")
                    .map(other::get)
                    .forEach(answer ->
                            assertThat(answer.body()).doesNotContain("axolotl").doesNotContain("secret-plan"));
            assertThat(other.get(address + "/original").statusCode()).isIn(403, 404);
        }
    }

    @Test
    void a_document_is_seen_by_all_sides_once_the_register_cites_it(@TempDir Path other) throws IOException {
        String hash =
                org.endstate.provenance.ContentHash.of(ARTICLE.getBytes(UTF_8)).hex();
        Path given = EvidenceFolder.in(other);
        Path accounts = given.resolve("given/inputs/accounts.yaml");
        String source = "D" + hash.substring(0, 12);
        Files.writeString(
                accounts,
                Files.readString(accounts)
                        .replace("sources:\n", "sources:\n  - {id: " + source + ", title: \"River Post\"}\n")
                        .replaceFirst("source: D1", "source: " + source));
        try (Commission cited = new Commission(given, make)) {
            String address = new Upload(cited.person(Role.EXPERT, "host")).read("post.txt", ARTICLE);
            Browser lead = cited.person(Role.CO_CHAIR, "lead");

            assertThat(lead.page(Upload.DOCUMENTS).text()).contains("post.txt");
            assertThat(lead.get(address + "/original").body()).isEqualTo(ARTICLE);
            assertThat(lead.get(address).statusCode()).isEqualTo(404);
        }
    }
}
