package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.endstate.web.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The register as each reader may see it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceTest {

    private static final String EVIDENCE = Commission.MISSION + "/evidence";

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

    private String read(Role role, String query) {
        return commission.person(role).page(EVIDENCE + query).text();
    }

    private static String q(String words) {
        return "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Test
    void accounts_of_a_question_stand_side_by_side_by_party_and_a_change_is_pointed_at() {
        var page = commission.person(Role.SECRETARIAT).page(EVIDENCE);
        var question = page.selectFirst("#question-strength");

        assertThat(question.select(".side")).hasSize(2);
        assertThat(question.select("#entry-host-later .changed").text())
                .isEqualTo("Changed: this speaker said something else on 3 January 2024.");
        assertThat(question.select(".differences").text())
                .contains("first said one thing (3 January 2024), then another (20 January 2024)")
                .contains("gave no answer");
        assertThat(question.select("#entry-host-january .foot").text())
                .contains("Grade B3: source usually reliable, possibly true")
                .contains("Sources: D1");
    }

    @Test
    void what_a_figure_counts_is_said_in_the_language_of_the_page_and_found_in_both() {
        String arabic = EVIDENCE.replace("/en/", "/ar/");
        assertThat(commission.person(Role.SECRETARIAT).page(arabic).text())
                .contains("جنود الدولة القائدة")
                .doesNotContain("troops of the lead state");
        assertThat(commission
                        .person(Role.SECRETARIAT)
                        .page(arabic + q("lead state"))
                        .text())
                .contains("جنود الدولة القائدة");
    }

    @Test
    void events_show_their_history_and_complaints_what_was_answered() {
        var page = commission.person(Role.CO_CHAIR, "lead").page(EVIDENCE);

        assertThat(page.select("#entry-gate-closed").text())
                .contains("Logged")
                .contains("Alpha (site)")
                .contains("Logged since 6 January 2024. Both parties reported it.");
        assertThat(page.select("#entry-complaint-1").text())
                .contains("Article 4")
                .contains("explains it as self-defence (7 January 2024): The gate was under fire.");
    }

    @Test
    void each_reader_sees_what_is_released_to_them_and_how_much_is_withheld() {
        assertThat(read(Role.AUDITOR, "")).contains("zebra").contains("No account is withheld");
        assertThat(read(Role.OBSERVER, ""))
                .doesNotContain("zebra")
                .contains("Fewer than 2,000")
                .contains("1 account withheld");
        assertThat(read(Role.ADMINISTRATOR, ""))
                .doesNotContain("zebra")
                .doesNotContain("Fewer than 2,000")
                .doesNotContain("secret phrase")
                .doesNotContain("turned away")
                .contains("2 accounts withheld")
                .contains("2 events and complaints, withheld");
    }

    @Test
    void asking_to_read_as_somebody_who_sees_more_changes_nothing() {
        assertThat(read(Role.OBSERVER, "?as=COMMISSION")).doesNotContain("zebra");
        assertThat(read(Role.SECRETARIAT, "?as=PUBLIC")).doesNotContain("zebra").contains("2 accounts withheld");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2500", "2,500", "٢٥٠٠", "TROOPS country", "وزاره دفاع"})
    void search_finds_words_and_digits_however_they_are_written(String words) {
        var page = commission.person(Role.SECRETARIAT).page(EVIDENCE + q(words));

        assertThat(page.select("article")).extracting(article -> article.id()).contains("entry-host-january");
        assertThat(page.select("#q").val()).isEqualTo(words);
        assertThat(page.select("a[hreflang=ar]").attr("href")).isEqualTo("/ar/mission/small/evidence" + q(words));
    }

    @Test
    void search_finds_nothing_in_what_is_withheld() {
        assertThat(read(Role.OBSERVER, q("zebra"))).contains("Nothing in the register that you may see fits");
        assertThat(read(Role.ADMINISTRATOR, q("secret phrase"))).contains("Nothing in the register");
        assertThat(read(Role.ADMINISTRATOR, q("turned away"))).contains("Nothing in the register");
        assertThat(read(Role.AUDITOR, q("zebra"))).contains("1 result");
    }

    @Test
    void filters_leave_what_was_asked_for() {
        var host = commission.person(Role.EXPERT).page(EVIDENCE + "?party=lead&question=strength");
        assertThat(host.select("article")).extracting(one -> one.id()).containsExactly("entry-lead-inner");

        var logged = commission.person(Role.EXPERT).page(EVIDENCE + "?status=LOGGED");
        assertThat(logged.select("article")).extracting(one -> one.id()).containsExactly("entry-gate-closed");
    }

    @Test
    void the_arabic_page_has_the_months_of_iraq_and_its_digits() {
        var page = commission.person(Role.OBSERVER).page("/ar/mission/small/evidence");

        assertThat(page.select("#entry-host-january").text())
                .contains("٣ كانون الثاني ٢٠٢٤")
                .contains("٢٬٤٥٠");
    }

    @Test
    void a_query_that_is_a_script_is_shown_as_it_is_written() {
        String body = commission
                .person(Role.OBSERVER)
                .get(EVIDENCE + q("\"><script>alert(1)</script>"))
                .body();

        assertThat(body).doesNotContain("<script>alert").contains("&lt;script>alert(1)");
    }

    @Test
    void a_register_that_cannot_be_read_is_shown_with_every_problem_and_its_place(@TempDir Path other) {
        String broken = "endstate-accounts: 1\nquestions:\n  - {id: a, asks: nonsense, text: x}\n";
        try (Commission broke = new Commission(EvidenceFolder.in(other, broken))) {
            assertThat(broke.person(Role.SECRETARIAT).page(EVIDENCE).text())
                    .contains("cannot be read")
                    .contains("inputs/accounts.yaml:3");
        }
    }

    @Test
    void an_empty_register_says_how_to_begin(@TempDir Path other) {
        try (Commission empty = new Commission(other)) {
            assertThat(empty.person(Role.SECRETARIAT).page(EVIDENCE).text()).contains("Nothing has been put down yet");
        }
    }

    @Test
    void the_summary_counts_a_period_beside_the_one_before_and_tells_the_public_no_event() {
        String week = EVIDENCE + "/summary?from=2024-01-05&to=2024-01-11";

        assertThat(commission.person(Role.EXPERT).page(week).text())
                .contains("Access denied 1 0")
                .contains("Lead 1 0")
                .contains("Inspectors are turned away at the gate, Alpha (site)");
        assertThat(commission.administrator().page(week).text())
                .contains("Access denied 1 0")
                .doesNotContain("turned away")
                .contains("1 event or complaint, withheld");
        assertThat(commission
                        .person(Role.EXPERT)
                        .get(EVIDENCE + "/summary?from=2024-01-05&to=2023")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void files_hold_what_their_audience_sees_and_are_given_to_who_may_see_it() {
        String files = EVIDENCE + "/files/";

        assertThat(commission
                        .person(Role.OBSERVER)
                        .get(files + "public/register.json")
                        .body())
                .contains("host-january")
                .doesNotContain("secret phrase")
                .doesNotContain("zebra");
        assertThat(commission
                        .person(Role.AUDITOR)
                        .get(files + "commission/register.csv")
                        .body())
                .contains("zebra");
        assertThat(commission
                        .person(Role.OBSERVER)
                        .get(files + "commission/register.csv")
                        .statusCode())
                .isEqualTo(403);
        assertThat(commission
                        .administrator()
                        .get(files + "parties/register.json")
                        .statusCode())
                .isEqualTo(403);
        assertThat(commission
                        .administrator()
                        .get(files + "public/..%2f..%2fworkbench.db")
                        .statusCode())
                .isBetween(400, 404);
    }
}
