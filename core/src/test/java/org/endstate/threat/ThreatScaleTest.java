package org.endstate.threat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreatScaleTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "0.3, 1", "2, 1", "2.1, 2", "10, 2", "25, 3", "26, 4", "100, 4", "101, 5", "5000, 5"})
    void a_threshold_belongs_to_the_level_below(double deaths, int level) {
        assertThat(ThreatScale.DEFAULT.level(deaths)).isEqualTo(level);
    }

    @Test
    void there_is_one_level_more_than_thresholds() {
        assertThat(ThreatScale.DEFAULT.levels()).isEqualTo(6);
    }

    @Test
    void thresholds_rise() {
        assertThatThrownBy(() -> new ThreatScale(List.of(0.0, 2.0, 2.0), "test"))
                .hasMessageContaining("do not rise");
    }
}
