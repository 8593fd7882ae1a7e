package org.endstate.report.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.endstate.evidence.register.Audience;
import org.endstate.evidence.register.Claim;
import org.endstate.evidence.register.Publication;
import org.endstate.evidence.register.Register;
import org.endstate.evidence.register.Rules;
import org.endstate.evidence.register.Status;
import org.endstate.formats.mission.AccountsFile;
import org.endstate.formats.mission.RegisterReading;
import org.junit.jupiter.api.Test;

class RegisterPageTest {

    private static final Path IRAQ = Path.of(System.getProperty("endstate.root", ".."), "missions/iraq-2024");
    private static final Register REGISTER = ((RegisterReading.Complete) AccountsFile.read(IRAQ)).register();
    private static final LocalDate AUTUMN = LocalDate.of(2025, 12, 1);

    private static Publication publication(Audience audience) {
        return Publication.of(REGISTER, Rules.standard(), audience, AUTUMN);
    }

    @Test
    void both_languages_have_the_same_messages() throws IOException {
        assertThat(messages("ar").stringPropertyNames())
                .isEqualTo(messages("en").stringPropertyNames());
    }

    private static Properties messages(String language) throws IOException {
        Properties properties = new Properties();
        String file = "/messages/register_" + language + ".properties";
        try (var in = new InputStreamReader(
                Objects.requireNonNull(RegisterPage.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    @Test
    void every_status_and_audience_has_its_word_in_every_language() {
        for (String language : RegisterWords.LANGUAGES) {
            RegisterWords words = new RegisterWords(language);
            assertThat(List.of(Status.values()))
                    .allSatisfy(s -> assertThat(words.of(s)).isNotBlank());
            assertThat(List.of(Audience.values()))
                    .allSatisfy(a -> assertThat(words.of(a)).isNotBlank());
        }
    }

    @Test
    void the_public_page_shows_twelve_questions_and_no_grade_and_nothing_said_later() {
        String html = RegisterPage.of(REGISTER, publication(Audience.PUBLIC), new RegisterWords("en"))
                .render();
        assertThat(html.split("<h2>", -1)).hasSize(1 + 12 + 3);
        assertThat(html)
                .contains("<bdi>US Department of Defense, transcript 3657097, 25 January 2024</bdi>")
                .doesNotContain("Tasnim, 18 January 2026");
        assertThat(html).contains("Ain al-Asad").contains("1 field withheld").doesNotContain("content 3");
        assertThat(html).doesNotContain("31 Dec 2025");
        assertThat(RegisterPage.of(REGISTER, publication(Audience.PARTIES), new RegisterWords("en"))
                        .render())
                .contains("Source B, content 3");
    }

    @Test
    void the_arabic_page_runs_from_right_to_left() {
        assertThat(RegisterPage.of(REGISTER, publication(Audience.PUBLIC), new RegisterWords("ar"))
                        .render())
                .contains("dir=\"rtl\"")
                .contains("\u2068١ كانون الأول ٢٠٢٥\u2069")
                .contains("كم عدد القوات الأمريكية في العراق؟")
                .contains("جدول زمني لإنهاء المهمة")
                .doesNotContain("timeline-to-end");
    }

    @Test
    void what_figures_count_is_said_in_the_language_of_the_page_and_kept_on_the_record() {
        Publication open = publication(Audience.PARTIES);
        String arabic = RegisterPage.of(REGISTER, open, new RegisterWords("ar")).render();
        assertThat(arabic)
                .contains("القوات الأمريكية في العراق", "مستشارون في العراق", "أفراد التحالف في إقليم كردستان")
                .doesNotContain("US troops in");
        assertThat(RegisterPage.of(REGISTER, open, new RegisterWords("en")).render())
                .contains("US troops in Iraq");
        assertThat(new String(RegisterData.csv(open), StandardCharsets.UTF_8)).contains("US troops in Iraq");
    }

    @Test
    void a_unit_without_words_in_a_language_stands_as_it_was_recorded() {
        assertThat(new RegisterWords("ar").claim(new Claim.Figure(3, 3, "Barrels of fuel")))
                .contains("\u2068Barrels of fuel\u2069");
        assertThat(new RegisterWords("ar").claim(new Claim.Figure(3, 3, "Days")))
                .contains("أيام");
    }

    @Test
    void the_data_hold_a_row_for_each_account_shown_and_one_for_what_each_question_withholds() {
        Publication open = publication(Audience.PUBLIC);
        int shown = open.questions().stream().mapToInt(q -> q.accounts().size()).sum();
        String csv = new String(RegisterData.csv(open), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(1 + shown + 12);
        assertThat(csv).contains("origin,,0").doesNotContain("DOUBTFUL");
        assertThat(new String(RegisterData.json(open), StandardCharsets.UTF_8)).contains("\"withheld\":\"0\"");
    }
}
