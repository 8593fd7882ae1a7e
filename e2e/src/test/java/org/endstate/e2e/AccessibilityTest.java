package org.endstate.e2e;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody is kept out by how a page is made. */
@ExtendWith(Ready.ForAll.class)
class AccessibilityTest {

    static Stream<Place.Told> pages() {
        return Place.told();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axe_finds_nothing_wrong_in_light_and_dark(Place.Told told, Ready ready) {
        ready.at(told).examined(told);
    }
}
