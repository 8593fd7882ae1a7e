package org.endstate.formats.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceNamesTest {

    private final PlaceNames names = new PlaceNames();

    @Test
    void capitals_accents_and_blanks_make_no_difference() {
        names.add("Al Basrah province", "basra");
        assertThat(names.find(" Al Başrah  PROVINCE ")).hasValue("basra");
        assertThat(PlaceNames.plain("Al\u00a0Anbār")).isEqualTo("al anbar");
        assertThat(PlaceNames.plain("Ağrı")).isEqualTo("agri");
    }

    @Test
    void other_letters_do() {
        names.add("Arbil", "erbil");
        assertThat(names.find("Erbil")).isEmpty();
        assertThat(names.nearest("Erbil")).hasValue("Arbil");
    }

    @Test
    void rank_article_and_signs_make_no_difference() {
        names.addLoosely("Muhafazat al Anbar", "anbar");
        names.addLoosely("At-Ta'mim", "kirkuk");
        names.addLoosely("Northern Province", "north");
        assertThat(names.find("Anbar Governorate")).hasValue("anbar");
        assertThat(names.find("Al-Anbār")).hasValue("anbar");
        assertThat(names.find("At-Ta’mim province")).hasValue("kirkuk");
        assertThat(names.find("Northern")).hasValue("north");
    }

    @Test
    void a_name_that_was_not_added_loosely_needs_its_rank() {
        names.add("North province", "north");
        assertThat(names.find("north PROVINCE")).hasValue("north");
        assertThat(names.find("North")).isEmpty();
    }

    @Test
    void a_name_that_two_places_share_without_their_rank_finds_neither() {
        names.addLoosely("Damascus city", "damascus");
        names.addLoosely("Damascus governorate", "rif-dimashq");
        assertThat(names.find("Damascus")).isEmpty();
        assertThat(names.find("Damascus city")).hasValue("damascus");
    }

    @Test
    void a_name_of_nothing_but_a_rank_is_a_name() {
        names.addLoosely("Region", "region");
        assertThat(names.find("region")).hasValue("region");
        assertThat(names.find("")).isEmpty();
    }
}
