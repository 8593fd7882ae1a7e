package org.endstate.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceNamesTest {

    private static final PlaceNames NAMES = new PlaceNames(Map.of(
            "Anbar",
            "anbar",
            "الأنبار",
            "anbar",
            "Al-Asad Air Base",
            "asad",
            "Asad",
            "town",
            "Salah al-Din",
            "saladin"));

    private static List<String> in(String text) {
        return NAMES.find(text).stream()
                .map(place -> place.span().of(text) + "=" + place.id())
                .toList();
    }

    @Test
    void the_article_and_dashes_of_a_name_may_differ() {
        assertThat(in("In al-Anbar and Salah al Din; also in الأنبار."))
                .containsExactly("al-Anbar=anbar", "Salah al Din=saladin", "الأنبار=anbar");
    }

    @Test
    void the_longest_name_counts() {
        assertThat(in("AL-ASAD AIR BASE")).containsExactly("AL-ASAD AIR BASE=asad");
    }

    @Test
    void a_name_inside_another_word_is_no_place() {
        assertThat(in("Anbaris protested")).isEmpty();
    }

    @Test
    void without_a_mission_there_are_no_places() {
        assertThat(PlaceNames.none().find("Anbar")).isEmpty();
    }
}
