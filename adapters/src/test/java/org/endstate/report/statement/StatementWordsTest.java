package org.endstate.report.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.endstate.agreement.Language;
import org.endstate.agreement.compare.Mention;
import org.endstate.agreement.compare.Mentions;
import org.endstate.agreement.statement.OpenItems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatementWordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private static Properties messages(Language language) throws IOException {
        Properties messages = new Properties();
        try (Reader file = Files.newBufferedReader(
                Path.of("src/main/resources/messages/statement_" + language.code() + ".properties"))) {
            messages.load(file);
        }
        return messages;
    }

    @Test
    void both_languages_have_the_same_phrases_with_the_same_places_to_fill() throws IOException {
        Properties english = messages(Language.EN);
        Properties arabic = messages(Language.AR);
        assertThat(arabic.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(places(arabic.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    private static Set<String> places(String message) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(message).results().map(MatchResult::group).forEach(places::add);
        return places;
    }

    @ParameterizedTest
    @EnumSource
    void every_state_and_language_has_its_word_and_dates_are_read_back(Language language) {
        StatementWords words = new StatementWords(language);
        for (OpenItems.State state : OpenItems.State.values()) {
            assertThat(words.of(state)).isNotBlank();
        }
        for (Language other : Language.values()) {
            assertThat(words.of(other)).isNotBlank();
        }
        for (int month = 1; month <= 12; month++) {
            LocalDate date = LocalDate.of(2024, month, 27);
            assertThat(Mentions.in(words.date(date), language, List.of()))
                    .extracting(Mention::value)
                    .containsExactly(date.toString());
        }
    }
}
