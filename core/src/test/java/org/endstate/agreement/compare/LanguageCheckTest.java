package org.endstate.agreement.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.agreement.DefinedTerm;
import org.endstate.agreement.Language;
import org.endstate.agreement.Paragraph;
import org.junit.jupiter.api.Test;

class LanguageCheckTest {

    private static final LanguageCheck CHECK = new LanguageCheck(List.of(DefinedTerm.of("Coalition", "التحالف")));

    private static List<Discrepancy> found(String en, String ar) {
        return CHECK.of(List.of(new Paragraph("p", Map.of(Language.EN, en, Language.AR, ar))));
    }

    private static Discrepancy only(Language has, Mention mention) {
        return new Discrepancy("p", has, has == Language.EN ? Language.AR : Language.EN, Optional.of(mention));
    }

    @Test
    void texts_that_say_the_same_dates_numbers_and_terms_in_their_own_ways_agree() {
        assertThat(found(
                        "The Coalition's 2,500 persons leave by 30 September 2025.",
                        "يغادر أفراد التحالف وعددهم ٢٬٥٠٠ شخص بحلول ٣٠ أيلول/سبتمبر ٢٠٢٥."))
                .isEmpty();
    }

    @Test
    void another_month_in_one_language_is_found_on_both_sides() {
        assertThat(found("By the end of September 2025.", "بحلول نهاية تشرين الأول ٢٠٢٥."))
                .containsExactly(
                        only(Language.EN, new Mention(Mention.Kind.DATE, "2025-09", "September 2025")),
                        only(Language.AR, new Mention(Mention.Kind.DATE, "2025-10", "تشرين الأول ٢٠٢٥")));
    }

    @Test
    void a_number_has_to_stand_as_often_in_the_one_as_in_the_other() {
        assertThat(found("4 sites and 4 guards", "٤ مواقع وأربعة حراس"))
                .containsExactly(only(Language.EN, new Mention(Mention.Kind.NUMBER, "4", "4")));
    }

    @Test
    void a_defined_term_that_one_language_leaves_out_is_found() {
        assertThat(found("The Coalition leaves.", "تغادر القوات."))
                .containsExactly(only(Language.EN, new Mention(Mention.Kind.TERM, "Coalition", "Coalition")));
    }

    @Test
    void a_paragraph_without_words_in_a_language_is_found() {
        assertThat(CHECK.of(List.of(new Paragraph("p", Map.of(Language.AR, "نص")))))
                .containsExactly(new Discrepancy("p", Language.AR, Language.EN, Optional.empty()));
    }
}
