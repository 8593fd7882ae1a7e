package org.endstate.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.endstate.evidence.register.Claim;
import org.junit.jupiter.api.Test;

class FigureUnitsTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @Test
    void both_languages_have_words_for_the_same_units() {
        assertThat(Sentences.bundle("units", ARABIC).keySet())
                .isNotEmpty()
                .isEqualTo(Sentences.bundle("units", Locale.ENGLISH).keySet());
    }

    @Test
    void a_unit_is_said_in_the_language_of_the_reader_however_the_record_writes_it() {
        assertThat(said("Troops of the lead state")).isEqualTo("جنود الدولة القائدة");
        assertThat(said(" troops, of the lead state")).isEqualTo("جنود الدولة القائدة");
    }

    @Test
    void a_unit_without_words_stands_as_the_record_has_it() {
        assertThat(said("camels of the caravan")).isEqualTo("camels of the caravan");
    }

    private static String said(String unit) {
        return FigureUnits.in(ARABIC).of(new Claim.Figure(1, 2, unit));
    }
}
