package org.endstate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Arabic words of the report beside the English ones. */
class ArabicMessagesTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final Words WORDS = Words.in(ARABIC);
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    /** What Arabic texts of the field write in Latin letters too: symbols, and the names of persons and products. */
    private static final String STAYS_LATIN =
            "\\bP\\d0\\b|CRPS|RPS|PIT|Brier|SHA-256|Fréchet|Cooke|Goossens|Endstate|A–F";

    @Test
    void both_languages_have_the_same_messages_with_the_same_arguments() throws IOException {
        Properties english = MessagesTest.messages(MessagesTest.MESSAGES);
        Properties arabic = MessagesTest.messages(MessagesTest.ARABIC);
        Set<String> datesApart = new TreeSet<>(arabic.stringPropertyNames());
        datesApart.removeIf(key -> key.equals("date") || key.startsWith("date.month") || key.startsWith("month."));
        assertThat(datesApart).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(arabic.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
        }
    }

    private static Set<String> arguments(String message) {
        Set<String> arguments = new TreeSet<>();
        ARGUMENT.matcher(message)
                .results()
                .map((MatchResult found) -> found.group(1))
                .forEach(arguments::add);
        return arguments;
    }

    @Test
    void nothing_is_left_in_english_or_in_other_digits() throws IOException {
        Properties arabic = MessagesTest.messages(MessagesTest.ARABIC);
        for (String key : arabic.stringPropertyNames()) {
            String own = said(arabic.getProperty(key)).replaceAll(STAYS_LATIN, "");
            assertThat(own).as(key).doesNotContainPattern("[A-Za-z0-9%?;,]");
        }
    }

    /** A message with every way it can be said, without its arguments. */
    private static String said(String message) {
        StringBuilder all = new StringBuilder();
        MessageFormat format = new MessageFormat(message, ARABIC);
        for (Format part : format.getFormatsByArgumentIndex()) {
            if (part instanceof ChoiceFormat choice) {
                for (Object one : choice.getFormats()) {
                    all.append(said(one.toString())).append(' ');
                }
            }
        }
        Object[] nothing = new Object[format.getFormatsByArgumentIndex().length];
        format.setFormats(new Format[format.getFormats().length]);
        Arrays.fill(nothing, "");
        return all + format.format(nothing);
    }

    @ParameterizedTest
    @CsvSource({
        "1, تقييم محتسب واحد",
        "2, تقييمين محتسبين متتاليين",
        "3, ٣ تقييمات محتسبة متتالية",
        "10, ١٠ تقييمات محتسبة متتالية",
        "11, ١١ تقييماً محتسباً متتالياً"
    })
    void counted_nouns_follow_their_number(int assessments, String expected) {
        assertThat(WORDS.of("standing.ask", "٣", "٠٫٨", assessments, "٩٠", 0, "٠٫٥", "٣٦٥"))
                .contains("في " + expected + "؛");
    }

    @Test
    void dates_have_the_months_of_iraq_and_numbers_the_digits_of_the_handover_pack() {
        assertThat(WORDS.date(LocalDate.of(2026, 1, 31))).isEqualTo("٣١ كانون الثاني ٢٠٢٦");
        assertThat(WORDS.month(YearMonth.of(2027, 10))).isEqualTo("تشرين الأول ٢٠٢٧");
        assertThat(WORDS.decimal(1234.5, 1)).isEqualTo("١٬٢٣٤٫٥");
        assertThat(List.of(WORDS.probability(0.001), WORDS.probability(0.25), WORDS.probability(0.999)))
                .containsExactly("أقل من ٠٫٠١", "٠٫٢٥", "أكثر من ٠٫٩٩");
    }

    @Test
    void what_rounds_to_zero_has_no_minus() {
        assertThat(WORDS.decimal(-0.01, 1)).isEqualTo("٠٫٠");
    }
}
