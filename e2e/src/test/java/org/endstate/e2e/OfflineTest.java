package org.endstate.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A browser that shows the workbench asks nobody else for anything, and has nothing to complain about. */
@ExtendWith(Ready.ForAll.class)
class OfflineTest {

    static Stream<Place.Told> pages() {
        return Place.told();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_is_asked_of_anybody_but_the_workbench_and_the_console_stays_quiet(Place.Told told, Ready ready) {
        Person reader = ready.at(told);

        assertThat(reader.asked())
                .isNotEmpty()
                .allSatisfy(
                        address -> assertThat(address).startsWith(reader.home().toString()));
        assertThat(reader.wire().astray()).isEmpty();
        assertThat(reader.complaints()).isEmpty();
    }
}
