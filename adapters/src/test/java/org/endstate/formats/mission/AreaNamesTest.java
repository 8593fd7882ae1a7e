package org.endstate.formats.mission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AreaNamesTest {

    @Test
    void capitals_accents_and_blanks_make_no_difference() {
        assertThat(AreaNames.plain(" Al Başrah  PROVINCE ")).isEqualTo(AreaNames.plain("al Basrah province"));
        assertThat(AreaNames.plain("Al\u00a0Anbār")).isEqualTo("al anbar");
    }

    @Test
    void other_letters_do() {
        assertThat(AreaNames.plain("Erbil")).isNotEqualTo(AreaNames.plain("Arbil"));
    }
}
