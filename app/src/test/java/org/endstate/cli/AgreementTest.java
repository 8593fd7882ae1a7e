package org.endstate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.endstate.agreement.Language;
import org.endstate.agreement.Standing;
import org.endstate.agreement.statement.StatementItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class AgreementTest {

    @TempDir
    Path here;

    private Bench bench;

    @BeforeEach
    void files() throws IOException {
        bench = new Bench(here);
        for (String name : List.of("a.yaml", "b.yaml", "none.yaml")) {
            Files.writeString(here.resolve(name), "endstate: 1\n");
        }
    }

    private static StatementItem item(String id, String en, String ar, Map<String, Standing> standings) {
        return new StatementItem(id, "clause", Map.of(Language.EN, en, Language.AR, ar), standings, 3);
    }

    @Test
    void two_versions_are_shown_word_by_word() {
        bench.agreement.files.put("a.yaml", List.of(item("end", "By May 2025.", "أيار 2025", Map.of())));
        bench.agreement.files.put("b.yaml", List.of(item("end", "By June 2025.", "حزيران 2025", Map.of())));
        assertThat(bench.run("agreement", "diff", "a.yaml", "b.yaml", "--language", "en"))
                .isEqualTo(Exit.DONE);
        assertThat(bench.out()).isEqualTo("""
                end (en): reworded
                  By [-May-]{+June+} 2025.

                Paragraphs added: 0; removed: 0; moved: 0; reworded: 1.
                """);
        bench.agreement.files.put("none.yaml", List.of());
        bench.run("agreement", "diff", "none.yaml", "a.yaml", "--language", "ar");
        assertThat(bench.out()).startsWith("end: added as paragraph 1\n  ar {+أيار 2025+}\n\n");
        bench.run("agreement", "diff", "a.yaml", "a.yaml");
        assertThat(bench.out()).isEqualTo("The two versions are the same.\n");
    }

    @Test
    void the_clauses_of_a_mission_are_listed_and_what_one_language_lacks_is_said() {
        assertThat(bench.run("agreement", "check", "small")).isEqualTo(Exit.DONE);
        assertThat(bench.out())
                .startsWith("1 paragraph\n  k1                    date-certain  agreed                camp-vacated\n")
                .contains("k1: there is no text in ar", "whether a translation is right is for people to");
    }

    @Test
    void a_date_that_differs_between_the_languages_is_said() {
        bench.agreement.files.put("a.yaml", List.of(item("end", "By May 2025.", "بحلول حزيران ٢٠٢٥.", Map.of())));
        bench.run("agreement", "check", "a.yaml");
        assertThat(bench.out())
                .contains("end: the date 2025-05 (May 2025) stands in en and not in ar")
                .contains("end: the date 2025-06 (حزيران ٢٠٢٥) stands in ar and not in en");
    }

    @Test
    void a_statement_is_written_and_what_is_not_in_it_is_said() throws IOException {
        StatementItem stated = item("end", "By May 2025.", "أيار 2025", FakeAgreement.AGREED);
        StatementItem untranslated =
                new StatementItem("later", "clause", Map.of(Language.EN, "Later."), FakeAgreement.AGREED, 4);
        StatementItem disputed = item("never", "No.", "لا", Map.of("host", Standing.DISPUTED));
        bench.agreement.files.put("a.yaml", List.of(stated, untranslated, disputed));
        assertThat(bench.run("agreement", "statement", "a.yaml", "--output", "out"))
                .isEqualTo(Exit.DONE);
        assertThat(bench.out()).startsWith("""
                        1 item is agreed by all and stated
                          - later is agreed and not stated: there is no text in ar
                          Not agreed: 1 disputed, 0 noted, 0 not answered by every party. They are counted in the statement and not named.
                        """);
        assertThat(Files.readString(here.resolve("out/statement.txt")))
                .contains("end")
                .doesNotContain("never");
        assertThat(here.resolve("out/MANIFEST.sha256")).exists();
    }

    @Test
    void nothing_is_written_where_nothing_is_agreed_or_a_text_cannot_be_set() {
        bench.agreement.files.put("a.yaml", List.of(item("end", "Yes.", "نعم", Map.of("host", Standing.AGREED))));
        assertThat(bench.run("agreement", "statement", "a.yaml", "--output", "out"))
                .isNotEqualTo(Exit.DONE);
        assertThat(bench.err()).contains("no item is agreed by all parties");
        bench.agreement.files.put("a.yaml", List.of(item("end", "Yes.", "نعم", FakeAgreement.AGREED)));
        bench.agreement.complaints.add("no glyph");
        assertThat(bench.run("agreement", "statement", "a.yaml", "--output", "out"))
                .isNotEqualTo(Exit.DONE);
        assertThat(bench.err()).contains("no glyph");
        assertThat(here.resolve("out")).doesNotExist();
    }

    @Test
    void problems_of_a_file_are_all_said_and_end_the_command() {
        bench.agreement.problems.add(new MissionReading.Problem("a.yaml", 3, 5, "no party 'hots'", "", "", ""));
        for (String command : List.of("check", "statement")) {
            List<String> arguments = command.equals("check")
                    ? List.of("agreement", "check", "a.yaml")
                    : List.of("agreement", "statement", "a.yaml", "--output", "out");
            assertThat(bench.run(arguments.toArray(String[]::new))).isEqualTo(Exit.BAD_INPUT);
            assertThat(bench.err()).contains("a.yaml:3:5: no party 'hots'");
        }
        assertThat(bench.run("agreement", "diff", "a.yaml", "b.yaml")).isEqualTo(Exit.BAD_INPUT);
        assertThat(here.resolve("out")).doesNotExist();
    }

    @Test
    void with_json_standard_output_is_one_object_with_what_was_found() {
        bench.agreement.files.put("a.yaml", List.of(item("end", "By May 2025.", "حزيران 2025", FakeAgreement.AGREED)));
        bench.agreement.files.put("b.yaml", List.of());
        JsonMapper json = new JsonMapper();
        bench.run("agreement", "check", "a.yaml", "--json");
        assertThat(json.readTree(bench.out()).at("/discrepancies/0/value").asString())
                .isEqualTo("2025-05");
        bench.run("agreement", "check", "small", "--json");
        assertThat(json.readTree(bench.out()).at("/doubts/0/kind").asString()).isEqualTo("other-date");
        bench.run("agreement", "diff", "a.yaml", "b.yaml", "--json");
        assertThat(json.readTree(bench.out()).at("/changes/0/change").asString())
                .isEqualTo("removed");
        bench.run("agreement", "statement", "a.yaml", "--output", "out", "--json");
        assertThat(json.readTree(bench.out()).at("/stated/0").asString()).isEqualTo("end");
        assertThat(json.readTree(bench.out()).at("/open/disputed").asInt()).isZero();
    }

    @Test
    void a_language_that_is_none_is_refused() {
        assertThat(bench.run("agreement", "diff", "a.yaml", "b.yaml", "--language", "fr"))
                .isEqualTo(Exit.WRONG_USAGE);
        assertThat(bench.err()).contains("expected en or ar");
    }
}
