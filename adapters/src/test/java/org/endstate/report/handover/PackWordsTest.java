package org.endstate.report.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.endstate.mission.Outcome;
import org.endstate.provenance.ContentHash;
import org.endstate.report.handover.PackWords.Digits;
import org.endstate.requirements.AcceptanceCondition;
import org.endstate.requirements.AssetClass;
import org.endstate.requirements.AssetGroup;
import org.endstate.requirements.Certificate;
import org.endstate.requirements.Movement;
import org.endstate.requirements.RetainedSupport;
import org.endstate.requirements.inspection.Finding;
import org.endstate.timeline.OptionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackWordsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        try (Reader file =
                Files.newBufferedReader(RESOURCES.resolve("messages/handover_" + language + ".properties"))) {
            messages.load(file);
        }
        return messages;
    }

    @Test
    void both_languages_have_the_same_messages_with_the_same_places_to_fill() throws IOException {
        Properties english = messages("en");
        Properties arabic = messages("ar");
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
    @ValueSource(strings = {"en", "ar"})
    void every_constant_finding_and_outcome_has_its_words(String language) {
        PackWords words = PackWords.in(language, Digits.WESTERN);
        Stream.<Enum<?>[]>of(
                        OptionKind.values(),
                        Outcome.values(),
                        AssetGroup.values(),
                        AssetClass.values(),
                        Certificate.Kind.values(),
                        AcceptanceCondition.State.values(),
                        Movement.Kind.values(),
                        RetainedSupport.Kind.values())
                .flatMap(Stream::of)
                .forEach(constant -> assertThat(words.of(constant)).isNotBlank());
        for (Outcome outcome : Outcome.values()) {
            assertThat(words.of("declaration." + outcome, "X", "Y")).contains("X");
        }
        for (Finding.Kind kind : Finding.Kind.values()) {
            assertThat(words.of("finding." + kind + ".what")).isNotBlank();
            assertThat(words.of("finding." + kind + ".why")).isNotBlank();
            assertThat(words.of("finding." + kind + ".do")).isNotBlank();
        }
    }

    @Test
    void numbers_have_the_digits_and_the_separators_of_their_language() {
        assertThat(PackWords.in("en", Digits.ARABIC_INDIC).number(1_234_567)).isEqualTo("1,234,567");
        assertThat(PackWords.in("ar", Digits.ARABIC_INDIC).number(1_234)).isEqualTo("١٬٢٣٤");
        assertThat(PackWords.in("ar", Digits.WESTERN).number(999)).isEqualTo("999");
    }

    /** The fonts are those of Debian 12, fonts-hosny-amiri 0.113-1 and fonts-noto-core 20201225-1. */
    @ParameterizedTest
    @CsvSource({
        "Amiri-Regular.ttf, 6f909d81f17de2919be4ce99fac51b07623794d9a46cfd1df53e2d6e669d9263",
        "Amiri-Bold.ttf, a0e7946a97cd016e4322c3d3dc06bdc62776a5c933e9a3417ad74c91d822b9bd",
        "NotoSans-Regular.ttf, 89c3c497f618fdaa0b2d1e98fef93582f28c71debd2c4a8cdf41f190ced2909d",
        "NotoSans-Bold.ttf, e83493c945848ecd4a9ad0f6d19164541a0d3e23a9c952304a00a46e00272ac5"
    })
    void the_fonts_are_the_ones_that_were_looked_at(String font, String hash) throws IOException {
        byte[] bytes = Files.readAllBytes(
                RESOURCES.resolve("org/endstate/report/typeset").resolve(font));
        assertThat(ContentHash.of(bytes).hex()).isEqualTo(hash);
    }
}
