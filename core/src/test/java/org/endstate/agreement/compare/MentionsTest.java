package org.endstate.agreement.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.endstate.agreement.DefinedTerm;
import org.endstate.agreement.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {

    private static final DefinedTerm COMMISSION =
            DefinedTerm.of("Higher Military Commission", "اللجنة العسكرية العليا");

    private static List<String> values(String text, Language language, Mention.Kind kind) {
        return Mentions.in(text, language, List.of(COMMISSION)).stream()
                .filter(mention -> mention.kind() == kind)
                .map(Mention::value)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no later than the end of September 2025 | 2025-09",
                "on 27 September 2024 | 2024-09-27",
                "on September 27, 2024 it | 2024-09-27",
                "the 1st of May 2025 | 2025-05-01",
                "as of 2024-01-27. | 2024-01-27",
                "by 30 Sept | --09-30",
                "on 27/1/2024 | 2024-01-27",
                "on 1/27/2024 | 2024-01-27",
                "on 5/6/2024 | 5/6/2024",
                "in January, 2026 | 2026-01"
            })
    void english_dates_are_read(String text, String date) {
        assertThat(values(text, Language.EN, Mention.Kind.DATE)).containsExactly(date);
        assertThat(values(text, Language.EN, Mention.Kind.NUMBER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "في موعد لا يتجاوز نهاية أيلول 2025 | 2025-09",
                "نهاية سبتمبر ٢٠٢٥ | 2025-09",
                "في ٢٧ أيلول/سبتمبر ٢٠٢٤ | 2024-09-27",
                "في 27 أيلول (سبتمبر) 2024 | 2024-09-27",
                "في ۲۷ ايلول ۲۰۲۴ | 2024-09-27",
                "27 من شهر كانون الثاني عام 2024 | 2024-01-27",
                "٣١ كانون الأول/ديسمبر ٢٠٢٥ | 2025-12-31",
                "حتى تشرين الثاني من عام 2025 | 2025-11",
                "بحلول ٣٠ مايس ٢٠٢٦ | 2026-05-30",
                "لآب ٢٠٢٦ | 2026-08",
                "١ يناير، ٢٠٢٦ | 2026-01-01",
                "٢٠٢٤/٠١/٢٧ | 2024-01-27",
                "في ١٥ تموز | --07-15"
            })
    void arabic_dates_are_read_in_both_digit_systems_and_both_systems_of_month_names(String text, String date) {
        assertThat(values(text, Language.AR, Mention.Kind.DATE)).containsExactly(date);
        assertThat(values(text, Language.AR, Mention.Kind.NUMBER)).isEmpty();
    }

    @Test
    void two_names_of_different_months_are_no_one_date() {
        assertThat(values("أيلول/أكتوبر 2025", Language.AR, Mention.Kind.DATE)).containsExactly("2025-09|10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The parties may march in.", "An April of talks", "May 12345"})
    void a_month_without_day_or_year_is_no_date(String text) {
        assertThat(values(text, Language.EN, Mention.Kind.DATE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2,500 persons | EN | 2500",
                "2500 persons | EN | 2500",
                "٢٬٥٠٠ شخص | AR | 2500",
                "2,500 شخص | AR | 2500",
                "12.50 per cent | EN | 12.5",
                "١٢٫٥ في المئة | AR | 12.5",
                "in 12 months. | EN | 12",
                "قرار ٢٦٩٠، | AR | 2690"
            })
    void numbers_are_read_in_every_digit_system(String text, Language language, String number) {
        assertThat(values(text, language, Mention.Kind.NUMBER)).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تحدده اللجنة العسكرية العليا.",
                "وللجنة العسكرية العليا أن تقرر",
                "في اللَّجْنة العسكرية العليا",
                "تشكل لجنة عسكرية عليا",
                "باللجنة العسكريه العليا"
            })
    void an_arabic_term_is_found_with_article_short_words_and_vowel_signs(String text) {
        assertThat(values(text, Language.AR, Mention.Kind.TERM)).containsExactly("Higher Military Commission");
    }

    @Test
    void a_term_is_not_found_inside_another_word() {
        DefinedTerm isis = DefinedTerm.of("ISIS", "داعش");
        assertThat(Mentions.in("The crisis goes on.", Language.EN, List.of(isis)))
                .isEmpty();
        assertThat(Mentions.in("isis", Language.EN, List.of(isis)))
                .containsExactly(new Mention(Mention.Kind.TERM, "ISIS", "isis"));
    }

    @Test
    void any_text_is_read_and_what_is_found_stands_in_it() {
        List<String> pieces = List.of(
                "27", "٢٧", "2024", "۲۰۲۴", ",", "٬", ".", "٫", "/", "-", "(", ")", "،", " ", "\n", "ـ", "\u064E",
                "May", "Sept", "أيلول", "كانون", "الثاني", "ايلول", "سبتمبر", "من", "عام", "لل", "ال", "لجنة", "\uD83D",
                "0", "of");
        for (int seed = 0; seed < 20_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String text = IntStream.range(0, random.nextInt(14))
                    .mapToObj(i -> pieces.get(random.nextInt(pieces.size())))
                    .collect(Collectors.joining());
            for (Language language : Language.values()) {
                assertThat(Mentions.in(text, language, List.of(COMMISSION)))
                        .as("seed %d: %s", seed, text)
                        .allMatch(mention -> text.contains(mention.written())
                                && !mention.value().isEmpty());
            }
        }
    }

    @Test
    void what_was_found_is_shown_as_it_is_written() {
        assertThat(Mentions.in("حتّى نهاية أَيلول ٢٠٢٥.", Language.AR, List.of()))
                .containsExactly(new Mention(Mention.Kind.DATE, "2025-09", "أَيلول ٢٠٢٥"));
    }
}
