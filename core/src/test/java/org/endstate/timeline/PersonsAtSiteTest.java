package org.endstate.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PersonsAtSiteTest {

    private static final PersonsAtSite SITE = new PersonsAtSite(100, 20, 10, 30, 50);

    @Test
    void everybody_is_there_until_the_retrograde_begins() {
        assertThat(SITE.on(0)).isEqualTo(100);
        assertThat(SITE.on(9.9)).isEqualTo(100);
    }

    @Test
    void strength_falls_evenly_to_the_guard() {
        assertThat(SITE.on(20)).isEqualTo(60);
        assertThat(SITE.on(30)).isEqualTo(20);
    }

    @Test
    void the_guard_stays_until_the_last_convoy_has_left() {
        assertThat(SITE.on(49)).isEqualTo(20);
        assertThat(SITE.on(50)).isZero();
    }

    @Test
    void person_days_are_the_area_under_the_course() {
        double expected = 10 * 100 + 20 * 60 + 20 * 20;
        assertThat(SITE.personDays(365)).isCloseTo(expected, within(1e-6));
        assertThat(SITE.personDays(20)).isCloseTo(10 * 100 + 10 * 80, within(1e-6));
        assertThat(SITE.personDays(5)).isCloseTo(500, within(1e-6));
        assertThat(SITE.personDays(40)).isCloseTo(10 * 100 + 20 * 60 + 10 * 20, within(1e-6));
    }

    @Test
    void a_site_that_is_never_vacated_keeps_everybody() {
        PersonsAtSite site = new PersonsAtSite(100, 20, 365, 365, 365);
        assertThat(site.personDays(365)).isCloseTo(36_500, within(1e-6));
        assertThat(site.on(364)).isEqualTo(100);
    }
}
