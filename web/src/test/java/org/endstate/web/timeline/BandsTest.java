package org.endstate.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BandsTest {

    @Test
    void the_name_of_a_month_at_an_edge_stands_on_the_side_of_the_drawing() {
        LocalDate first = LocalDate.of(2024, 1, 27);
        Bands bands = new Bands("", first, LocalDate.of(2028, 1, 26), List.of());

        assertThat(bands.anchor(first)).isEqualTo("start");
        assertThat(bands.anchor(LocalDate.of(2026, 1, 1))).isEqualTo("middle");
        assertThat(bands.anchor(LocalDate.of(2028, 1, 1))).isEqualTo("end");
    }
}
