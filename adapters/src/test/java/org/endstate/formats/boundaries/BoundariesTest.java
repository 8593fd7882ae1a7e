package org.endstate.formats.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.endstate.evidence.Event.Point;
import org.junit.jupiter.api.Test;

class BoundariesTest {

    private final AreaRegister register = AreaRegister.shipped();
    private final Boundaries boundaries = Boundaries.shipped();
    private final AreaLocator locator = new AreaLocator(register, boundaries);

    @Test
    void iraq_has_its_eighteen_governorates_under_their_codes() {
        Set<String> codes =
                register.inCountry("IRQ").stream().map(RegisteredArea::id).collect(Collectors.toSet());
        assertThat(codes)
                .containsExactlyInAnyOrder(
                        "IQ-AN", "IQ-AR", "IQ-BA", "IQ-BB", "IQ-BG", "IQ-DA", "IQ-DI", "IQ-DQ", "IQ-KA", "IQ-KI",
                        "IQ-MA", "IQ-MU", "IQ-NA", "IQ-NI", "IQ-QA", "IQ-SD", "IQ-SU", "IQ-WA");
    }

    @Test
    void every_area_has_a_closed_outline_and_neighbours_that_are_areas() {
        for (RegisteredArea area : register.all()) {
            Shape shape = boundaries.find(area.id()).orElseThrow();
            for (Shape.Part part : shape.parts()) {
                Ring ring = part.outline();
                assertThat(ring.size()).as(area.id()).isGreaterThanOrEqualTo(4);
                assertThat(ring.longitude(ring.size() - 1)).isEqualTo(ring.longitude(0));
                assertThat(ring.latitude(ring.size() - 1)).isEqualTo(ring.latitude(0));
            }
            area.neighbours()
                    .forEach(other -> assertThat(
                                    register.find(other).orElseThrow().neighbours())
                            .as(other)
                            .contains(area.id()));
        }
    }

    /** Coordinates of city centres, from any atlas. */
    @Test
    void cities_lie_in_their_areas() {
        assertThat(locator.find(Set.of("IRQ"), new Point(33.35, 43.78)))
                .as("Falluja")
                .hasValue("IQ-AN");
        assertThat(locator.find(Set.of("IRQ"), new Point(35.47, 44.39)))
                .as("Kirkuk")
                .hasValue("IQ-KI");
        assertThat(locator.find(Set.of("MLI"), new Point(14.48, -4.19)))
                .as("Mopti")
                .hasValue("ML-5");
        assertThat(locator.find(Set.of("COD"), new Point(-2.51, 28.86)))
                .as("Bukavu")
                .hasValue("CD-SK");
        assertThat(locator.find(Set.of("SOM"), new Point(2.04, 45.34)))
                .as("Mogadishu, on the coast")
                .hasValue("SO-BN");
        assertThat(locator.find(Set.of("LBN"), new Point(33.27, 35.20)))
                .as("Tyre, on the coast")
                .hasValue("LB-JA");
    }

    @Test
    void a_point_in_another_country_or_far_at_sea_lies_in_no_area() {
        assertThat(locator.find(Set.of("IRQ"), new Point(36.2, 37.16)))
                .as("Aleppo")
                .isEmpty();
        assertThat(locator.find(Set.of("ISR"), new Point(31.42, 34.36)))
                .as("Gaza, with Israel alone")
                .isEmpty();
        assertThat(locator.find(Countries.together("ISR"), new Point(31.42, 34.36)))
                .hasValue("PS-x-gaza-strip");
        assertThat(locator.find(Set.of("SOM"), new Point(0, 60))).isEmpty();
    }

    @Test
    void countries_are_found_by_code_by_name_and_by_what_the_uppsala_programme_calls_them() {
        Countries countries = Countries.shipped();
        assertThat(countries.find("irq")).hasValue("IRQ");
        assertThat(countries.find("DR Congo (Zaire)")).hasValue("COD");
        assertThat(countries.find("Myanmar (Burma)")).hasValue("MMR");
        assertThat(countries.find("Yemen (North Yemen)")).hasValue("YEM");
        assertThat(countries.find("Bosnia-Herzegovina")).hasValue("BIH");
        assertThat(countries.find("Atlantis")).isEmpty();
        assertThat(countries.neighbours("IRQ")).containsExactlyInAnyOrder("IRN", "JOR", "KWT", "SAU", "SYR", "TUR");
    }
}
